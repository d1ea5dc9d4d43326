import { clientSchemas, readSpec } from "deliverables-core";
import { describe, expect, it } from "vitest";
import type { Completion } from "./completion.js";
import { completionsAt } from "./completions-at.js";
import { expanded } from "./expand-in-test.js";
import { applyFix } from "./fixes/apply-fix.js";
import type { KnownDelivery } from "./known-delivery.js";
import { nothingKnown, typed } from "./spec-in-test.js";
import { deliverableTypes } from "./vocabulary-at.js";

const at = (text: string, known: KnownDelivery = nothingKnown) => {
  const { spec, offset } = typed(text);
  return completionsAt(spec, offset, known);
};
const labels = (completions: Completion[]) => completions.map(({ label }) => label);
const named = (completions: Completion[], label: string) => completions.find((one) => one.label === label);
/** The text after a completion was taken, its fields filled with what they propose. */
const take = (text: string, label: string, known = nothingKnown) => {
  const completion = named(at(text, known), label);
  if (!completion) throw new Error(`${label} is not offered`);
  const written = expanded(completion.insertText);
  return applyFix(text.replace("¦", ""), [{ kind: "replace", range: completion.range, newText: written }]);
};

const head =
  '{ "client": "dpp-as11-hd@1.1", "production": { "title": "The Long Field", "language": "en-GB" }, "deliverables": { ';
const inVideo = (rest: string) => `${head}"programme": { "type": "media", "video": { ${rest} } } } }`;
const folder = (...unclaimed: string[]): KnownDelivery => ({ ...nothingKnown, paths: unclaimed, unclaimed });

describe("completion of keys", () => {
  it("offers what the client wants stated first, with the value that it fixes", () => {
    const offered = at(inVideo("¦"));
    expect(labels(offered).slice(0, 3)).toEqual(["tracks", "codec", "width"]);
    expect(named(offered, "width")).toMatchObject({
      kind: "key",
      detail: "has to be stated",
      insertText: '"width": 1920',
    });
    expect(named(offered, "width")?.documentation).toContain("Width of the raster, in pixels.");
    expect(named(offered, "width")?.documentation).toContain(
      '**DPP AS-11 HD** takes 1920 pixels ([AMWA AS-11 UK DPP HD 1.1, "1080i25 Class 100 AVC mapped with RP 2008"](https://',
    );
  });

  it("leaves out the keys that stand there, and keeps the value of the one that is changed", () => {
    expect(labels(at(inVideo('"width": 1920, ¦')))).not.toContain("width");
    expect(take(inVideo('"wi¦": 1440'), "width")).toBe(inVideo('"width": 1440'));
  });

  it("puts a comma where another key follows, and none where none does", () => {
    expect(take(inVideo('¦ "height": 1080'), "width")).toBe(inVideo('"width": 1920, "height": 1080'));
    expect(take(inVideo('"height": 1080, ¦'), "width")).toBe(inVideo('"height": 1080, "width": 1920'));
    expect(take(inVideo('"wi¦'), "width")).toContain('"width": 1920');
  });

  it("offers the keys of every type while a deliverable has none", () => {
    expect(labels(at(`${head}"a": { ¦ } } }`))).toEqual(expect.arrayContaining(["type", "files", "video", "ppi"]));
    expect(labels(at(`${head}"a": { "type": "image", ¦ } } }`))).not.toContain("video");
  });

  it("says nothing in a comment, behind a value, and in a text that is no value of ours", () => {
    expect(at(`{ // ¦\n }`)).toEqual([]);
    expect(at(inVideo('"width": 1920 ¦'))).toEqual([]);
    expect(at('{ "production": { "title": "¦" } }')).toEqual([]);
  });
});

describe("completion of values", () => {
  it("offers the client's values first, with the document that they come from", () => {
    const offered = at(inVideo('"codec": ¦'));
    expect(offered[0]).toMatchObject({ label: "AVC-Intra 100", detail: "DPP AS-11 HD · AMWA AS-11 UK DPP HD 1.1" });
    expect(labels(offered)).toContain("ProRes 422 HQ");
    expect(labels(offered).filter((label) => label === "AVC-Intra 100")).toHaveLength(1);
  });

  it("offers the forms of a requirement", () => {
    expect(labels(at(inVideo('"width": ¦')))).toEqual(
      expect.arrayContaining(["1920", '{ "min" }', '{ "target", "tolerance" }', "null", '"present"']),
    );
    expect(labels(at(inVideo('"width": [¦]')))).not.toContain('{ "min" }');
  });

  it("replaces what is written, quotes included, and finds it by them", () => {
    expect(take(inVideo('"scan": "inter¦"'), "interlaced")).toBe(inVideo('"scan": "interlaced"'));
    expect(take(inVideo('"width": 14¦40, "height": 1'), "1920")).toBe(inVideo('"width": 1920, "height": 1'));
    expect(named(at(inVideo('"scan": "inter¦"')), "interlaced")?.filterText).toBe('"interlaced"');
  });

  it("offers clients with what they cover, languages with their names, and who brings things already", () => {
    expect(at('{ "client": "¦" }').find(({ label }) => label === "dpp-as11-hd@1.1")).toMatchObject({
      detail: "DPP AS-11 HD",
    });
    expect(at(`${head}"a": { "languages": ["¦"] } } }`)[0]).toMatchObject({
      label: "en-GB",
      detail: "British English · the production's own",
    });
    expect(labels(at(`${head}"a": { "owner": "sound" }, "b": { "owner": ¦ } } }`))).toEqual(["sound"]);
  });

  it("offers the other media deliverables for a relation, and rules with their titles", () => {
    const others = `${head}"a": { "type": "media", "files": "a.mxf" }, "c": { "type": "image" }, "b": { "type": "media", "sameDurationAs": ¦ } } }`;
    expect(at(others).map(({ label, detail }) => [label, detail])).toEqual([["a", "a.mxf"]]);
    const rules = at('{ "rules": { "files/junk": "off", ¦ } }');
    expect(named(rules, "media/bit-rate")?.insertText).toContain("warning,info,off,error");
    expect(labels(rules)).not.toContain("files/junk");
    // What tells that a file could not be read cannot be weighed down.
    expect(labels(rules)).not.toContain("files/unread");
  });
});

describe("completion of names", () => {
  it("offers tokens behind a <, each with what it stands for now", () => {
    const text = `{ "production": { "title": "The Long Field" }, "episodes": [{ "number": 1, "productionNumber": "LFD1001A" }, { "number": 2, "productionNumber": "LFD1002A" }], "deliverables": { "a": { "per": ["episode"], "files": "Stems/<pro¦>_DX.wav" } } }`;
    expect(named(at(text), "<productionNumber>")).toMatchObject({ kind: "token", detail: "LFD1001A, LFD1002A" });
    expect(take(text, "<productionNumber>")).toContain('"Stems/<productionNumber>_DX.wav"');
    expect(named(at(text), "<version:digits>")?.detail).toBe("any digits");
    expect(labels(at(text.replace("<pro¦>", "<¦")))).toEqual(expect.arrayContaining(["<episode:02>", "<title:slug>"]));
  });

  it("offers the files that nobody asks for, those alike together, and no litter", () => {
    const known = {
      ...folder("Stems/a.wav", "Stems/b.wav", "._a.wav"),
      paths: ["Stems/a.wav", "Stems/b.wav", "._a.wav", "c.pdf"],
    };
    const offered = at(`${head}"a": { "files": "¦" } } }`, known);
    expect(offered.filter(({ kind }) => kind !== "token").map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      "Stems/*.wav: 2 files",
      "Stems/a.wav: nobody asks for it yet",
      "Stems/b.wav: nobody asks for it yet",
      "Stems/: folder",
      "c.pdf: asked for",
    ]);
  });

  it("writes the production number of a file as its token", () => {
    const text = `{ "production": { "productionNumber": "LFD1001A" }, "deliverables": { "a": { "files": "¦" } } }`;
    expect(take(text, "<productionNumber>.mxf", folder("LFD1001A.mxf"))).toContain('"files": "<productionNumber>.mxf"');
  });

  it("stays a short list in a folder of 20,000 files", () => {
    const many = folder(...Array.from({ length: 20_000 }, (_, index) => `Frames/${index}.dpx`));
    expect(at(`${head}"a": { "files": "¦" } } }`, many).length).toBeLessThan(1000);
  });
});

describe("completion of whole deliverables", () => {
  it("offers those that the client asks for first, filled in with all that it fixes", () => {
    const offered = at(`${head}¦ } }`);
    expect(labels(offered).slice(0, 2)).toEqual(["programme", "pse-certificate"]);
    const once = take(`${head}¦ } }`, "programme");
    const twice = take(once.replace(/ \} \}$/, ", ¦ } }"), "pse-certificate");
    expect(readSpec(twice).faults).toEqual([]);
  });

  it.each(deliverableTypes)("offers one of type %s that reads without a fault", (type) => {
    const taken = take('{ "production": { "title": "The Long Field" }, "deliverables": { ¦ } }', `${type} deliverable`);
    expect(readSpec(taken).faults).toEqual([]);
  });

  it("offers one for the files that nobody asks for", () => {
    const taken = take(`${head}¦ } }`, "stills", folder("Stills/a.jpg", "Stills/b.jpg"));
    expect(taken).toContain('"stills": { "type": "image", "files": "Stills/*.jpg" }');
  });

  it("offers a whole spec in an empty file, for each client and for none", () => {
    for (const label of [...clientSchemas.map(({ title }) => `Spec for ${title}`), "Spec without a client"])
      expect(readSpec(take("\n¦\n", label, folder("LFD1001A.mxf"))).faults, label).toEqual([]);
  });
});
