import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CannotOpen } from "../folder/folder.js";
import { memoryFolder } from "../folder/memory-folder.js";
import type { Analysis } from "./mediainfo/analysis.js";
import { mediaReader } from "./read-media.js";
import { ascii, bext, type Part, pcm, wave, zeros } from "./wave/wave-bytes.js";

describe("the media reader", () => {
  test("calls an empty file empty, without an analysis", async () => {
    expect(await read(new Uint8Array(), "image-dpx")).toEqual({
      container: {},
      video: [],
      audio: [],
      damage: "is empty",
    });
  });

  test("gives what the analysis says", async () => {
    expect(await read(text("\0\0\0\x14ftypqt  \0\0\0\0qt  "), "prores-4444")).toMatchObject({
      container: { format: "QuickTime" },
    });
  });

  test("says why a file is unread", async () => {
    const reader = mediaReader(async () => ({ unread: "its media analysis took too long" }));
    expect(await reader(await open(text("something else")))).toEqual({ unread: "its media analysis took too long" });
  });

  test("says so when the disk fails", async () => {
    const broken = {
      ...(await open(text("x"))),
      read: () => Promise.reject(new CannotOpen("the disk does not answer")),
    };
    expect(await mediaReader(async () => analysis("image-dpx"))(broken)).toEqual({
      unread: "the disk does not answer",
    });
  });

  test("does not hide a mistake of ours behind a file that cannot be read", async () => {
    const reader = mediaReader(() => Promise.reject(new TypeError("Cannot read properties of undefined")));
    await expect(reader(await open(text("x")))).rejects.toThrow(TypeError);
  });

  test("stops when it is told to", async () => {
    const stop = new AbortController();
    const reader = mediaReader(async () => {
      stop.abort(new Error("stopped"));
      throw stop.signal.reason;
    });
    await expect(reader(await open(text("x")), stop.signal)).rejects.toThrow("stopped");
  });
});

describe("an MXF file", () => {
  const header = "\x06\x0e\x2b\x34\x02\x05\x01\x01\x0d\x01\x02\x01\x01\x02";

  test("has the state that its header partition gives, which a footer hides from MediaInfo", async () => {
    expect(await read(text(`${header}\x01\0\x83`), "xdcam-hd422")).toMatchObject({
      container: { headerPartition: "open incomplete" },
    });
    expect(await read(text(`${header}\x04\0\x83`), "xdcam-hd422")).toMatchObject({
      container: { headerPartition: "closed complete" },
    });
  });

  test("may have anything before its header", async () => {
    const bytes = text(`${"\0run-in ".repeat(100)}${header}\x03\0\x83`);
    expect(await read(bytes, "xdcam-hd422")).toMatchObject({ container: { headerPartition: "open complete" } });
  });
});

describe("a WAVE file", () => {
  const chunks = "fmt \x10\0\0\0\x01\0\x02\0\x80\xbb\0\0\0\x65\x04\0\x06\0\x18\0data\x0c\0\0\0";
  const stereo = text(`RIFF\x30\0\0\0WAVE${chunks}\x01\0\0\x01\0\0\0\0\0\0\0\0`);

  test("is counted by its own chunks, and damage is theirs to tell", async () => {
    expect(await read(stereo, "rf64", true)).toEqual({
      container: { format: "Wave", durationSeconds: 2 / 48_000 },
      video: [],
      audio: [
        {
          codec: "PCM",
          sampleRate: 48_000,
          bitDepth: 24,
          sampleFormat: "integer",
          channels: 2,
          layout: "stereo",
          channelLabels: ["L", "R"],
          bitRate: 2_304_000,
          samples: 2,
          durationSeconds: 2 / 48_000,
        },
      ],
    });
    expect(await read(stereo.subarray(0, 50), "rf64")).toMatchObject({
      audio: [{ samples: 1 }],
      damage: "ends early: it promises 56 bytes and holds 50 bytes",
    });
  });

  test("whose analysis failed is counted, but what its samples carry is not known", async () => {
    const reader = mediaReader(async () => ({ unread: "its media analysis took too long" }));
    const seconds = 2 / 48_000;
    expect(await reader(await open(stereo))).toEqual({
      container: { format: "Wave", durationSeconds: seconds },
      video: [],
      audio: [{ sampleRate: 48_000, samples: 2, durationSeconds: seconds }],
    });
  });

  test("in which the analysis finds no sound is not taken for PCM", async () => {
    const json = JSON.stringify({ media: { track: [{ "@type": "General", Format: "Wave" }] } });
    const probe = await mediaReader(async () => ({ json, partial: false }))(await open(stereo));
    expect(probe).toMatchObject({ audio: [{ samples: 2 }] });
    expect(probe).not.toHaveProperty("audio.0.codec");
  });

  test("tells its origin, the recorder's notes and how many tracks make an ADM", async () => {
    const parts: Part[] = [
      ["bext", bext(1, 1_728_000_000)],
      ["fmt ", pcm(2, 48_000, 24)],
      ["data", zeros(12)],
      ["iXML", ascii("<BWFXML><SCENE>12A</SCENE><TAKE>3</TAKE></BWFXML>")],
      ["chna", [2, 0, 2, 0]],
    ];
    expect(await read(wave("RIFF", parts), "rf64")).toMatchObject({
      timeReferenceSamples: 1_728_000_000,
      broadcast: { description: "REEL1_DX", originator: "STUDIO", originationDate: "2026-01-15" },
      ixml: { scene: "12A", take: "3" },
      adm: { tracks: 2 },
    });
  });

  test("says whether its samples are whole numbers, and whether an ADM describes them", async () => {
    const format = pcm(1, 48_000, 32);
    const float = [3, ...format.slice(1)];
    const parts: Part[] = [
      ["fmt ", float],
      ["data", zeros(8)],
      ["chna", [2, 0, 2, 0]],
      ["axml", ascii("<ebuCoreMain/>")],
    ];
    expect(await read(wave("RIFF", parts), "rf64")).toMatchObject({
      audio: [{ sampleFormat: "float" }],
      adm: { tracks: 2, described: true },
    });
    const silent: Part[] = [
      ["fmt ", format],
      ["data", zeros(8)],
      ["axml", []],
    ];
    expect(await read(wave("RIFF", silent), "rf64")).not.toHaveProperty("adm");
  });

  test("that carries another codec keeps what the analysis found", async () => {
    const track = [
      { "@type": "General", Format: "Wave" },
      { "@type": "Audio", Format: "Dolby E", Channels: "6" },
      { "@type": "Audio", Format: "Dolby E", Channels: "2" },
    ];
    const reader = mediaReader(async () => ({ json: JSON.stringify({ media: { track } }), partial: false }));
    expect(await reader(await open(stereo))).toMatchObject({
      audio: [{ codec: "Dolby E", channels: 6 }, { codec: "Dolby E" }],
    });
  });
});

async function read(bytes: Uint8Array, fixture: string, partial = false) {
  return mediaReader(async () => ({ ...analysis(fixture), partial }))(await open(bytes));
}

function analysis(fixture: string): Analysis {
  return { json: readFileSync(new URL(`mediainfo/fixtures/${fixture}.json`, import.meta.url), "utf8"), partial: false };
}

function open(bytes: Uint8Array) {
  return memoryFolder({ file: bytes }).open("file");
}

function text(bytes: string): Uint8Array {
  return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
}
