import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isUnread } from "../../folder/reader.js";
import type { Probe } from "../probe.js";
import { probeFromMediaInfo } from "./probe-from-mediainfo.js";

describe("damage", () => {
  test("is told with sizes where both are known", () => {
    expect(captured("truncated-mxf").damage).toBe("ends early: it promises 15.0 MB and holds 9.0 MB");
    expect(captured("truncated-mpeg4").damage).toBe("ends early: it promises 60.4 kB and holds 30.0 kB");
  });

  test("is a missing index where nothing else was found", () => {
    expect(captured("truncated-quicktime").damage).toBe("ends early: the index that a player needs (moov) is missing");
  });

  test("is an MXF file that its writer never finished", () => {
    expect(captured("unfinished-mxf").damage).toBe(
      "was not finished: its MXF header is open and incomplete, and there is no footer",
    );
  });

  test("is none in a whole file", () => {
    expect(captured("xdcam-hd422").damage).toBeUndefined();
  });
});

describe("a partial reading", () => {
  test("leaves out what lies behind the limit", () => {
    const probe = captured("truncated-mxf", true);
    expect(probe.partial).toBe(true);
    expect(probe.damage).toBeUndefined();
    expect(probe.video[0]).not.toHaveProperty("frames");
    expect(captured("imf-sound-5994", true).audio[0]).not.toHaveProperty("samples");
    for (const name of ["truncated-mxf", "imf-sound-5994", "prores-hq-1080i"]) {
      const { container, video, audio } = captured(name, true);
      for (const facts of [container, ...video, ...audio]) expect(facts).not.toHaveProperty("durationSeconds");
    }
    expect(captured("prores-hq-1080i", true).video[0]).toMatchObject({ codec: "ProRes 422 HQ", frameRate: "25" });
    expect(captured("prores-hq-1080i", true).video[0]).not.toHaveProperty("frameRateMode");
  });

  test("does not call a picture AVC or MPEG-2 that a whole reading might call AVC-Intra or XDCAM", () => {
    expect(captured("mpeg2-576i", true).video[0]).not.toHaveProperty("codec");
    expect(captured("xdcam-hd422", true).video[0]).toMatchObject({ codec: "XDCAM HD422" });
  });
});

function captured(name: string, partial = false): Probe {
  const json = readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), "utf8");
  const probe = probeFromMediaInfo({ json, partial });
  if (isUnread(probe)) throw new Error(probe.unread);
  return probe;
}
