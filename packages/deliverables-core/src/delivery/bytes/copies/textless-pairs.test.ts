import { describe, expect, it } from "vitest";
import { withPicture } from "../../../media/probe-in-short.js";
import type { Delivery, Item } from "../../delivery.js";
import { textlessPairs } from "./textless-pairs.js";

function film(deliverable: string, path: string, { frames = 250, episode = 1, format = "QuickTime" } = {}): Item {
  const media = {
    ...withPicture({ codec: "ProRes 422 HQ", width: 1920, height: 1080, frames }),
    container: { format },
  };
  const files = [{ path, size: 5000, facts: { kind: "media" as const, media } }];
  return {
    deliverable,
    asked: { type: "media", files: path },
    pointer: `/deliverables/${deliverable}`,
    episode,
    names: [],
    files,
  };
}
const pairs = (...items: Item[]) =>
  textlessPairs({ items } as Delivery).map(({ textless, texted }) => [textless.path, texted.path]);

describe("films of which one is to be without text", () => {
  it("are told by their names, the deliverable's or the file's", () => {
    expect(pairs(film("master", "a.mov"), film("textless", "b.mov"))).toEqual([["b.mov", "a.mov"]]);
    expect(pairs(film("clean", "a_NonTexted.mov"), film("master", "a_Texted.mov"))).toEqual([
      ["a_NonTexted.mov", "a_Texted.mov"],
    ]);
    expect(pairs(film("sendefassung", "a.mov"), film("textfrei", "b.mov"))).toEqual([["b.mov", "a.mov"]]);
  });

  it("are not two of one kind: nothing says that they differ", () => {
    expect(pairs(film("master", "a.mov"), film("texted", "context.mov"))).toEqual([]);
    expect(pairs(film("textless", "a.mov"), film("textless-hdr", "b.mov"))).toEqual([]);
  });

  it("are of one episode and length, and in a wrapper whose index lists the frames", () => {
    const master = film("master", "a.mov");
    expect(pairs(master, film("textless", "b.mov", { episode: 2 }))).toEqual([]);
    expect(pairs(master, film("textless", "b.mov", { frames: 251 }))).toEqual([]);
    expect(pairs(film("master", "a.mxf", { format: "MXF" }), film("textless", "b.mxf", { format: "MXF" }))).toEqual([]);
  });
});
