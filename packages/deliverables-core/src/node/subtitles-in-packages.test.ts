import { describe, expect, it } from "vitest";
import { mxfWithText } from "../papers/timed-text/mxf-text-in-test.js";
import { cineCanvas, subtitle, subtitleReel } from "../papers/timed-text/reel-in-test.js";
import { packageChecker, said } from "./check-package-in-test.js";
import { idOf, inFolder, listNames, packageFiles } from "./package-in-test.js";

const check = packageChecker();
/** The order of findings is that of their places, which is no concern here. */
const own = (lines: string[]) => lines.filter((line) => /^(timed-text|package\/subtitles)/.test(line)).toSorted();

const played = (file: string, more = "") =>
  `<Id>urn:uuid:${idOf(file)}</Id><EditRate>24 1</EditRate><IntrinsicDuration>240</IntrinsicDuration><EntryPoint>0</EntryPoint><Duration>240</Duration>${more}`;
const bodyWith = (file: string) =>
  `<ReelList><Reel><AssetList><MainPicture>${played("picture.mxf")}</MainPicture><MainSound>${played("sound.mxf")}</MainSound><MainSubtitle>${played(file, "<Language>de</Language>")}</MainSubtitle></AssetList></Reel></ReelList>`;

describe("the XML of an Interop DCP", () => {
  const sound = subtitle("00:00:01:000", "00:00:03:000", "Hallo");
  const font = '<LoadFont Id="a" URI="arial.ttf"/>';
  const report = async (xml: string, others = {}) => {
    const files = packageFiles({
      form: "Interop",
      body: bodyWith("sub.xml"),
      others: { "sub.xml": xml, "arial.ttf": "font", ...others },
    });
    return own(
      said(await check(inFolder("LF", files), { files: listNames("Interop", "LF/"), package: "Interop DCP" })),
    );
  };

  it("is what the composition says, with all that it names", async () => {
    expect(await report(cineCanvas({ body: font + sound }))).toEqual([]);
  });

  it("is told where it is of another language or reel, or goes on behind the end of its reel", async () => {
    const late = subtitle("00:00:09:000", "00:00:11:125", "Hallo");
    expect(await report(cineCanvas({ body: font + late, language: "French", reel: 2 }))).toEqual([
      "package/subtitles LF/sub.xml says that it is for reel 2, and LF/CPL.xml plays it in reel 1",
      "package/subtitles LF/sub.xml says that its language is fr, and LF/CPL.xml plays it as de, as MainSubtitle of reel 1",
      "package/subtitles Subtitle 1 of LF/sub.xml at 00:00:09:000 ends 1.5 s after what is played of it: MainSubtitle of reel 1 lasts 10 s",
    ]);
  });

  it("is told where its fonts and pictures are not there", async () => {
    const picture = (name: string) =>
      `<Subtitle TimeIn="00:00:04:000" TimeOut="00:00:05:000"><Image>pictures/one.png</Image><Image>${name}</Image></Subtitle>`;
    const body = font.replace("arial", "other") + picture("two.png");
    expect(await report(cineCanvas({ body }), { "pictures/one.png": "picture" })).toEqual([
      'timed-text/resource LF/sub.xml names the font "other.ttf", which is not there',
      'timed-text/resource LF/sub.xml names the picture "two.png", which is not there',
    ]);
  });

  it("is judged as subtitles are", async () => {
    const body =
      font + subtitle("00:00:01:000", "00:00:03:000", "Eins") + subtitle("00:00:02:000", "00:00:02:000", "Zwei");
    expect(await report(cineCanvas({ body, title: "Another Film" }))).toEqual([
      'timed-text/head LF/sub.xml names its programme "Another Film", expected "The Long Field"',
      "timed-text/order Subtitle 1 at 00:00:02:000 ends at 00:00:02:000, expected after its start",
      "timed-text/overlap Subtitle 1 at 00:00:02:000 starts before Subtitle 1 ends at 00:00:03:000",
    ]);
  });
});

describe("timed text inside MXF", () => {
  const font = "0b7f64ae-1c2d-4e5f-8a9b-0c1d2e3f4a5c";
  const body = `<Font ID="a">${subtitle("00:00:01:00", "00:00:03:00", "Hallo")}</Font>`;
  const head = `<EditRate>24 1</EditRate><TimeCodeRate>24</TimeCodeRate><LoadFont ID="a">urn:uuid:${font}</LoadFont>`;
  const files = (mxf: Uint8Array) => packageFiles({ body: bodyWith("sub.mxf"), others: { "sub.mxf": mxf } });
  const asMedia = { essence: { type: "media", files: "*.mxf", video: null } };
  const report = async (mxf: Uint8Array, others: object = asMedia) =>
    own(said(await check(files(mxf), { files: "*.xml", package: "SMPTE DCP" }, {}, others)));

  it("is read, with its fonts, and held against its composition", async () => {
    expect(await report(mxfWithText(subtitleReel({ body, head }), { held: [font] }))).toEqual([]);
    expect(
      await report(mxfWithText(subtitleReel({ body, head: head.replaceAll("24", "25"), language: "fr", reel: 3 }))),
    ).toEqual([
      "package/subtitles sub.mxf counts 25 frames a second, and MainSubtitle of reel 1 24",
      "package/subtitles sub.mxf says that it is for reel 3, and CPL.xml plays it in reel 1",
      "package/subtitles sub.mxf says that its language is fr, and CPL.xml plays it as de, as MainSubtitle of reel 1",
      `timed-text/resource sub.mxf names the font "${font}", which is not in it`,
    ]);
  });

  it("says which language its track of captions is in, where the wrapper does not", async () => {
    const files = { "sub.mxf": mxfWithText(subtitleReel({ body, head }), { held: [font] }) };
    const judged = async (language: string) => {
      const captions = { format: "MXF timed text", language };
      const asked = { type: "media", files: "sub.mxf", video: null, audio: null, captions };
      const report = await check(files, {}, { deliverables: { subtitles: asked } });
      return said(report);
    };
    expect(await judged("de")).toEqual([]);
    expect(await judged("fr")).toEqual([expect.stringMatching(/^media\/caption-language .* de, expected fr/)]);
  });

  it("may be asked for as a document, with all that subtitles may be asked for", async () => {
    const asked = {
      essence: { type: "other", files: ["picture.mxf", "sound.mxf"] },
      subtitles: { type: "document", files: "sub.mxf", timedText: { format: "SMPTE 428-7", lines: 1, characters: 4 } },
    };
    expect(await report(mxfWithText(subtitleReel({ body, head }), { held: [font] }), asked)).toEqual([
      "timed-text/characters Line 1 of Subtitle 1 at 00:00:01:00 has 5 characters, expected at most 4",
    ]);
  });

  it("stays unchecked where it is encrypted, or no subtitles that are known", async () => {
    const encrypted = mxfWithText("x", { key: "060e2b34020401070d010301027e0100" });
    expect(await report(encrypted)).toEqual([
      "timed-text/readable The subtitles in sub.mxf were not looked at: it is encrypted",
    ]);
    expect(await report(mxfWithText("<x/>"))).toEqual([
      "timed-text/readable The subtitles in sub.mxf were not looked at: it is neither TTML nor the XML of a DCP",
    ]);
  });
});
