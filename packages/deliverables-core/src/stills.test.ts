import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check, spec } from "./check-in-memory.js";
import { createReaders } from "./create-readers.js";
import type { Digest } from "./delivery/bytes/digest-files.js";
import { memoryFolder } from "./folder/memory-folder.js";

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/images/${name}`, import.meta.url)));
const digest: Digest = async (file) =>
  createHash("sha256")
    .update(await file.read(0, file.size))
    .digest("hex");
const readers = createReaders(async () => ({ json: "{}", partial: false }));
const judge = (asked: object, files: Record<string, Uint8Array>, taken: Digest | "none" = digest) =>
  check(
    spec({ stills: { type: "image", files: "*.{jpg,tif,png}", ...asked } }),
    memoryFolder(files),
    readers,
    taken === "none" ? undefined : taken,
  );
const [first, second] = [fixture("progressive-xmp.jpg"), fixture("iptc.jpg")];
/** The same size, and one other byte in the middle of the picture data. */
const other = first.with(first.length - 40, (first[first.length - 40] ?? 0) ^ 1);

describe("stills", () => {
  it("that are the same under two names are found by their bytes, and only those", async () => {
    const asked = { duplicates: "refused" };
    const { findings } = await judge(asked, { "a.jpg": first, "b.jpg": second, "c.jpg": first, "d.jpg": other });
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "c.jpg: c.jpg is the same picture as a.jpg",
    ]);
  });

  it("of one size are unchecked where nobody can take a checksum, and others need none", async () => {
    const asked = { duplicates: "refused" };
    expect(await judge(asked, { "a.jpg": first, "d.jpg": other }, "none")).toMatchObject({
      verdict: "incomplete",
      findings: [],
    });
    expect(await judge(asked, { "a.jpg": first, "b.jpg": second }, "none")).toMatchObject({ verdict: "accepted" });
  });

  it("are compared with every word that the spec asks for", async () => {
    const asked = {
      colorSpace: "RGB",
      progressive: false,
      upright: true,
      caption: "present",
      credit: "Hedgerow Pictures",
      copyright: "present",
      colorProfile: null,
    };
    const { findings } = await judge(asked, { "a.jpg": first, "b.jpg": second, "c.jpg": fixture("cmyk.jpg") });
    expect(findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "c.jpg image/color-space",
      "a.jpg image/progressive",
      "c.jpg image/words",
      "c.jpg image/words",
      "c.jpg image/words",
    ]);
  });

  it("whose words are compressed are unchecked", async () => {
    expect(await judge({ caption: "present" }, { "a.png": fixture("interlaced-xmp.png") })).toMatchObject({
      verdict: "incomplete",
      findings: [],
    });
  });

  it("are asked for in words that exist", async () => {
    const { findings } = await judge({ colourProfile: "sRGB" }, { "a.jpg": first });
    expect(findings[0]?.message).toContain('did you mean "colorProfile"?');
  });
});
