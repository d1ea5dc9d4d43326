import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readSpec } from "../read-spec.js";

/** A spec that a shipped client takes, with some of its text written otherwise. */
function specOf(client: string, changes: Record<string, string> = {}): string {
  const path = `../../../../../schemas/clients/${client}/examples/accepted.delivery.json`;
  const accepted = readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
  return Object.entries(changes).reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The example has no ${from}`);
    return text.replaceAll(from, to);
  }, accepted);
}

/** What is told of it, errors before advice. */
function told(text: string): string[] {
  const { faults, advice = [] } = readSpec(text);
  return [...faults, ...advice].map(({ code, message }) => `${code} ${message.replace(/ \([^"].*/, "")}`);
}

describe("a figure that a file keeps to one side of", () => {
  const timed = (from: string, to: string) => told(specOf("netflix-timed-text", { [from]: to }));

  it.each([
    ['"lines": 2', '"lines": 1'],
    ['"gap": "2 frames"', '"gap": "3 frames"'],
    ['"max": "7 s"', '"max": "6500 ms"'],
    ['"min": "0.833 s"', '"min": "833 ms"'],
    ['"min": "0.833 s"', '"min": "1 s"'],
  ])("may promise more: %s → %s", (from, to) => expect(timed(from, to)).toEqual([]));

  it.each([
    ['"lines": 2', '"lines": 3', "lines is 3, Netflix timed text takes at most 2 lines"],
    ['"gap": "2 frames"', '"gap": "1 frame"', "gap is 1 frame, Netflix timed text takes at least 2 frames"],
    ['"max": "7 s"', '"max": "8 s"', "duration max is 8 s, Netflix timed text takes at most 7 s"],
    ['"min": "0.833 s"', '"min": "800 ms"', "duration min is 800 ms, Netflix timed text takes at least 0.833 s"],
  ])("may not promise less: %s → %s", (from, to, sentence) =>
    expect(timed(from, to)).toEqual([`spec/client-requirement Subtitles timed text ${sentence}`]),
  );
});

describe("a client's advice", () => {
  it("never stands in for what the client asks for about the same value", () => {
    expect(told(specOf("dcp-bv21", { "1998": "3840", "1080": "2160" }))).toEqual([
      "spec/client-requirement Picture video width is 3840, DCP Bv2.1 takes 3996 pixels",
    ]);
    expect(told(specOf("dcp-bv21", { '"channels": 6': '"channels": 5' }))).toEqual([
      "spec/client-requirement Sound audio channels is 5, DCP Bv2.1 takes 2, 4, 6, 8, 10, 12, 14 or 16 channels",
    ]);
  });

  it("is still told where nothing else is wrong with the value, and is no error in any of its forms", () => {
    const channels = (asked: string) => told(specOf("dcp-bv21", { '"channels": 6': `"channels": ${asked}` }));
    expect(channels("4")).toEqual([
      "spec/client-advice Sound audio channels is 4, DCP Bv2.1 advises at least 6 channels",
    ]);
    expect(channels("[4, 6]")).toEqual([
      "spec/client-advice Sound audio channels 1 is 4, DCP Bv2.1 advises at least 6 channels",
    ]);
  });
});

describe("what a client asks for in one case", () => {
  it("is asked for where one of the values that the spec leaves open is of that case", () => {
    const rates = (written: string) =>
      told(specOf("bbc-uhd", { '"frameRate": "50"': `"frameRate": ${written}`, '"bitRate": { "min": 250 },': "" }));
    const missing = "spec/client-requirement Programme video bit rate is not stated, BBC UHD takes at least";
    expect(rates('["50"]')).toEqual([`${missing} 250 Mbit/s`]);
    expect(rates('["25", "50"]')).toEqual([`${missing} 250 Mbit/s`]);
    const enough = { '"frameRate": "50"': '"frameRate": ["25", "50"]', '"min": 250': '"min": 200' };
    expect(told(specOf("bbc-uhd", enough))).toEqual([
      "spec/client-requirement Programme video bit rate min is 200, BBC UHD takes at least 250 Mbit/s",
    ]);
  });

  it("is not asked for where nothing is said about the case", () => {
    const title = /"variables": \{.*\},/.exec(specOf("dcp-bv21"))?.[0] ?? "";
    expect(told(specOf("dcp-bv21", { [title]: "", "<contentTitle>": "DCP" }))).toEqual([]);
  });
});

describe("a deliverable under a name that is nearly the client's", () => {
  it("is told, because nothing of it would be compared", () => {
    expect(told(withMix("mix20"))).toEqual([
      'spec/client-requirement Deliverable "mix20" is none that Netflix branded sound knows, so nothing is asked of it; did you mean "mix-20"?',
    ]);
  });

  it("is told once where the client misses it, and not at all where it is another thing", () => {
    expect(told(specOf("netflix-sound", { '"mix-51"': '"mix51"' }))).toEqual([
      expect.stringContaining('("mix51" is: did you mean that?)'),
    ]);
    expect(told(withMix("mix-71"))).toEqual([]);
  });
});

describe("what a spec writes in other words", () => {
  it("is a frame rate with zeros behind it, or a fraction", () => {
    for (const rate of ["24", "24.00", "24/1", "48/2", "24.0"])
      expect(told(specOf("dcp-bv21", { '"frameRate": "24"': `"frameRate": "${rate}"` }))).toEqual([]);
    expect(told(specOf("dcp-bv21", { '"frameRate": "24"': '"frameRate": "23.98"' }))).toEqual([
      expect.stringContaining("Picture video frame rate is 23.976, DCP Bv2.1 takes 24, 25 or 48 fps"),
    ]);
  });

  it("is a target of its own whose tolerance keeps it within the client's", () => {
    const integrated = (asked: string) => told(specOf("zdf-s01", { '"integrated": -23': `"integrated": ${asked}` }));
    expect(integrated('{ "target": -23.2, "tolerance": 0.2 }')).toEqual([]);
    expect(integrated('{ "target": -23.2, "tolerance": 0.3 }')).toEqual([]);
    expect(integrated('{ "target": -23.2, "tolerance": 0.4 }')).toEqual([
      "spec/client-requirement Programme loudness integrated target is -23.2, ZDF S01 takes -23 ± 0.5 LUFS",
    ]);
  });
});

describe("the content title of a DCP", () => {
  const advised = (from: string, to: string) => told(specOf("dcp-bv21", { [from]: to }));

  it("is compared with the raster that it promises", () => {
    expect(advised("_F_EN", "_S_EN")).toEqual([
      "spec/client-advice Picture video width is 1998, DCP Bv2.1 advises 2048 or 4096 pixels",
      "spec/client-advice Picture video height is 1080, DCP Bv2.1 advises 858 or 1716 pixels",
    ]);
    expect(advised("_F_EN", "_C_EN")).toEqual([
      "spec/client-advice Picture video width is 1998, DCP Bv2.1 advises 2048 or 4096 pixels",
    ]);
    expect(advised("_F_EN", "_F-185_EN")).toEqual([]);
  });

  const slips = (from: string, to: string) =>
    readSpec(specOf("dcp-bv21", { [from]: to })).advice?.map(({ message }) => message);

  it("has a day that there is", () => {
    for (const day of ["20271307", "20270230", "20270431", "20270100"])
      expect(slips("20261204", day)).toEqual([expect.stringContaining(`field 9 (date), is ${day}, DCP Bv2.1 advises`)]);
    for (const day of ["20280229", "20270131"]) expect(advised("20261204", day)).toEqual([]);
  });

  it("is told field by field, each slip in a clause of its own", () => {
    const convention = "(ISDCF Digital Cinema Naming Convention)";
    expect(slips("_F_EN-XX", "_F_ENG-XX")).toEqual([
      `Variables content title, field 4 (language), is ENG-XX, DCP Bv2.1 advises the code of two letters where a language has one, such as EN and not ENG ${convention}`,
    ]);
    expect(slips("_SMPTE_OV", "_IOP_VF1")).toEqual([
      `Variables content title, field 11 (standard), is IOP, DCP Bv2.1 advises SMPTE, which is what a package of Bv2.1 is; field 12 (package type) is VF1, it advises OV, or VF with its number, such as VF-1 ${convention}`,
    ]);
    expect(slips("_51_2K", "_2K")).toEqual([
      expect.stringContaining(
        "Variables content title has 11 fields, and field 6 (sound) is 2K; DCP Bv2.1 advises twelve",
      ),
    ]);
  });
});

describe("an example that is left as it is", () => {
  it("is told, and refuses nothing", () => {
    expect(
      told(specOf("clearcast", { "ABC/DEFG001/030": "AAA/BBBB001/030", ABC_DEFG001_030: "AAA_BBBB001_030" })),
    ).toEqual([
      "spec/example-left Variables clock number is AAA/BBBB001/030, which is still the example of Clearcast spots; write your own",
    ]);
    const title = "MyTitle_FTR-1_F_EN-XX_UK-15_51_2K_ABC_20261204_DEF_SMPTE_OV";
    const changed = specOf("dcp-bv21").replace(/"contentTitle": "[^"]*"/, `"contentTitle": "${title}"`);
    expect(told(changed)).toEqual([
      `spec/example-left Variables content title is ${title}, which is still the example of DCP Bv2.1; write your own`,
    ]);
  });
});

/** With one more mix, about which it says nothing. */
function withMix(key: string): string {
  const mix = `"${key}": { "type": "media", "files": "stereo.wav" }, "qc-report": {`;
  return specOf("netflix-sound", { '"qc-report": {': mix });
}
