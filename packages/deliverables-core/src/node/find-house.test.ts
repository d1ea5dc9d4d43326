import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findHouse } from "./find-house.js";

let top: string;
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), "deliverables-house-")));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const put = (path: string, text = "{}") => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};
const find = async (folder: string, home = "") => {
  mkdirSync(join(top, folder), { recursive: true });
  return await findHouse(join(top, folder), join(top, home));
};

describe("the configuration of a house", () => {
  it("is the nearest one upward, and only that", async () => {
    put(".deliverablesrc.json", '{ "far": 1 }');
    put("jobs/.deliverablesrc.json", '{ "near": 1 }');
    expect(await find("jobs/lfd/LFD1001A")).toEqual({
      path: join(top, "jobs/.deliverablesrc.json"),
      name: "../../.deliverablesrc.json",
      content: { text: '{ "near": 1 }' },
    });
    expect(await find("jobs")).toMatchObject({ name: ".deliverablesrc.json" });
    expect(await find("other")).toMatchObject({ content: { text: '{ "far": 1 }' } });
  });

  it("is not looked for above a repository, nor above the user's home", async () => {
    put(".deliverablesrc.json");
    put("repository/.git", "gitdir: elsewhere");
    expect(await find("repository/deliveries/LFD1001A")).toBeUndefined();
    put("repository/.deliverablesrc.json");
    expect(await find("repository/deliveries/LFD1001A")).toMatchObject({ name: "../../.deliverablesrc.json" });
    expect(await find("home/deliveries", "home")).toBeUndefined();
    put("home/.deliverablesrc.json");
    expect(await find("home/deliveries", "home")).toMatchObject({ name: "../.deliverablesrc.json" });
  });

  it("is not switched off by a repository that came with the delivery", async () => {
    put("jobs/.deliverablesrc.json");
    mkdirSync(join(top, "jobs/LFD1001A/.git"), { recursive: true });
    expect(await find("jobs/LFD1001A")).toMatchObject({ name: "../.deliverablesrc.json" });
  });

  it("is looked for where the spec really lies", async () => {
    put("jobs/.deliverablesrc.json");
    mkdirSync(join(top, "jobs/LFD1001A"));
    symlinkSync(join(top, "jobs/LFD1001A"), join(top, "link"));
    expect(await findHouse(join(top, "link"), top)).toMatchObject({ path: join(top, "jobs/.deliverablesrc.json") });
  });

  it("is there also when it cannot be read: it is not left out in silence", async () => {
    mkdirSync(join(top, "a/.deliverablesrc.json"), { recursive: true });
    expect(await find("a")).toMatchObject({ content: { unreadable: "is no file" } });
    mkdirSync(join(top, "b"));
    symlinkSync("nowhere", join(top, "b/.deliverablesrc.json"));
    expect(await find("b")).toMatchObject({ content: { unreadable: expect.stringContaining("could not be read") } });
    put("c/.deliverablesrc.json", "x".repeat(2 ** 20 + 1));
    expect(await find("c")).toMatchObject({ content: { unreadable: expect.stringContaining("is not read") } });
  });
});
