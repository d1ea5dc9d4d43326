import { describe, expect, it } from "vitest";
import { hoverAt } from "./hover-at.js";
import { know, media } from "./judge-in-test.js";
import type { KnownDelivery } from "./known-delivery.js";
import { example, nothingKnown, typed } from "./spec-in-test.js";
import { readSpecText } from "./spec-text.js";

const hover = (text: string, known: KnownDelivery = nothingKnown) => {
  const { spec, offset } = typed(text);
  return hoverAt(spec, offset, known)?.text;
};
const mxf = Uint8Array.from([6, 14, 43, 52, 2, 5, 1, 1, 13, 1, 2, 1, 1, 2, 4, 0]);
const wide =
  '{ "production": { "title": "The Long Field", "productionNumber": "LFD1001A" }, "deliverables": { "programme": { "type": "media", "files": "<productionNumber>.mxf", "owner": "edit", "video": { "width": { "min": 3840 } } } } }';

describe("a hover", () => {
  it("tells the requirement with its unit, what the client takes, and the client's document", () => {
    const text = hover(example("dpp-episode").replace('"width": 1920', '"wi¦dth": 1920'));
    expect(text).toContain("**Programme video width**\n\nWidth of the raster, in pixels.");
    expect(text).toMatch(
      /\*\*DPP AS-11 HD\*\* takes 1920 pixels \(\[AMWA AS-11 UK DPP HD 1\.1, "1080i25 Class 100 AVC mapped with RP 2008"\]\(https:.*\), read 2026-11, confidence high\)\./,
    );
  });

  it("tells what each file has, the wrong ones first, on the key and on every part of the value", async () => {
    const known = await know(wide, { "LFD1001A.mxf": mxf });
    for (const place of ['"wi¦dth"', '"m¦in"', "38¦40"]) {
      const text = hover(wide.replace(place.replace("¦", ""), place), known);
      expect(text, place).toContain("**Programme video width** is to be at least 3840 pixels");
      expect(text, place).toContain("- `LFD1001A.mxf`: 1920 pixels, **wrong**");
    }
  });

  it("says that a file is being read, not what it had before", async () => {
    const known = await know(wide, { "LFD1001A.mxf": mxf });
    const reading = { ...known, pending: new Set(["LFD1001A.mxf"]) };
    expect(hover(wide.replace('"width"', '"wi¦dth"'), reading)).toContain("`LFD1001A.mxf`: reading…");
  });

  it("tells what a token stands for, and which files a name fits", async () => {
    const known = await know(wide, { "LFD1001A.mxf": mxf });
    expect(hover(wide.replace("<production", "<prod¦uction"))).toBe("`<productionNumber>` stands for `LFD1001A`.");
    expect(hover(wide.replace(".mxf", ".m¦xf"), known)).toBe(
      "Asks for `LFD1001A.mxf`.\n\nOne file in the folder:\n\n- `LFD1001A.mxf`",
    );
    expect(hover(wide.replace(".mxf", ".m¦xf"))).toContain("No file in the folder has such a name.");
    expect(hover('{ "deliverables": { "a": { "files": "x_<ver¦sion:digits:3>.wav" } } }')).toContain(
      "is a blank: any 3 digits",
    );
  });

  it("tells how a deliverable stands and what was found of it", async () => {
    const known = await know(wide, { "LFD1001A.mxf": mxf }, () => media);
    const text = hover(wide.replace('"programme"', '"prog¦ramme"'), known);
    expect(text).toContain(
      "**1 file · 1 error**\n\n- error: Width is 1920 pixels, expected at least 3840 pixels (`LFD1001A.mxf`)",
    );
  });

  it("tells why a rule matters and what to do, what a client schema covers, and a language's name", () => {
    expect(hover('{ "rules": { "media/bit¦-rate": "warning" } }')).toMatch(
      /^\*\*Video bit rate\*\* `media\/bit-rate`\n\n.+\n\n.+$/,
    );
    expect(hover('{ "client": "dpp-as11¦-hd@1.1" }')).toContain("Unofficial, not affiliated with the DPP");
    expect(hover('{ "production": { "language": "pt¦-BR" } }')).toContain("Brazilian Portuguese");
  });

  it("shows names from outside as they are: no link, no picture, no HTML", async () => {
    const name = "![x](mailto:evil@example)<img src=x>`_*a*_`\u202e.mxf";
    const text = `{ "production": { "title": "x" }, "deliverables": { "a": { "type": "other", "files": "*.m¦xf" } } }`;
    const shown = hover(text, { ...nothingKnown, paths: [name], unclaimed: [] });
    expect(shown).toContain("- ``![x](mailto:evil@example)<img src=x>`_*a*_`\\u{202E}.mxf``");
    const spec = readSpecText('{ "deliverables": { "[a](https://evil.example) <b>": { "type": "image" } } }');
    const hovered = hoverAt(spec, 22, nothingKnown)?.text ?? "";
    expect(hovered).toContain("\\[a\\]\\(https&#58;//evil.example\\) \\<b\\>");
  });

  it("says nothing of what is no word of a spec", () => {
    expect(hover('{ "zzz": ¦1 }')).toBeUndefined();
    expect(hover("{ ¦ }")).toBeUndefined();
    expect(hover("¦")).toBeUndefined();
  });
});
