import { describe, expect, it } from "vitest";
import { dcp, packageChecker, said, swap } from "./check-package-in-test.js";
import { idOf, inFolder, packageFiles } from "./package-in-test.js";

const check = packageChecker();

describe("a composition on a disk", () => {
  it("plays what is in it, and no more", async () => {
    const track = (name: string, file: string, duration: number) =>
      `<${name}><Id>urn:uuid:${idOf(file).toUpperCase()}</Id><EditRate>24 1</EditRate><IntrinsicDuration>240</IntrinsicDuration><EntryPoint>0</EntryPoint><Duration>${duration}</Duration></${name}>`;
    const body = `<ReelList><Reel><AssetList>${track("MainPicture", "picture.mxf", 240)}${track("MainSound", "other.mxf", 216)}</AssetList></Reel></ReelList>`;
    expect(said(await check(packageFiles({ body }), dcp))).toEqual([
      "package/reel MainSound of reel 1 lasts 9 s (216 edit units), MainPicture 10 s (240 edit units), expected equal lengths",
      `package/composition CPL.xml plays "${idOf("other.mxf")}" as MainSound, which no list of the package has`,
    ]);
  });

  it("plays every track of an IMF composition in each segment", async () => {
    const sequence = (name: string, file: string, track = file) =>
      `<cc:${name} xmlns:cc="http://www.smpte-ra.org/schemas/2067-2/2016"><Id>urn:uuid:${idOf(file)}</Id><TrackId>urn:uuid:${idOf(track)}</TrackId><ResourceList><Resource><EditRate>24 1</EditRate><IntrinsicDuration>240</IntrinsicDuration><TrackFileId>urn:uuid:${idOf(file)}</TrackFileId></Resource></ResourceList></cc:${name}>`;
    const picture = sequence("MainImageSequence", "picture.mxf");
    const sound = sequence("MainAudioSequence", "sound.mxf");
    const other = sequence("MainAudioSequence", "sound.mxf", "other");
    const bodyOf = (...segments: string[]) =>
      `<SegmentList>${segments.map((one) => `<Segment><SequenceList>${one}</SequenceList></Segment>`).join("")}</SegmentList>`;
    const report = async (second: string) =>
      said(
        await check(packageFiles({ form: "IMF", body: bodyOf(picture + sound, second) }), { ...dcp, package: "IMF" }),
      );
    expect(await report(picture + sound)).toEqual([]);
    expect(await report(picture)).toEqual(["package/tracks Segment 2 has no MainAudioSequence, and segment 1 has one"]);
    expect(await report(picture + other)).toEqual([
      "package/tracks MainAudioSequence of segment 2 has another TrackId than any MainAudioSequence of segment 1, so that it is another track, and both play in part only",
    ]);
  });

  it("counts as an IMF composition's picture does", async () => {
    const files = packageFiles({ form: "IMF" });
    const at = (rate: string) => swap(files, "CPL.xml", "<ContentTitle>", `<EditRate>${rate}</EditRate><ContentTitle>`);
    const asked = { ...dcp, package: "IMF" };
    const rates = async (rate: string) =>
      said(await check(at(rate), asked)).filter((line) => line.startsWith("package/edit-rate"));
    expect(await rates("24000 1000")).toEqual([]);
    expect(await rates("25 1")).toEqual([
      "package/edit-rate CPL.xml counts 25 edit units a second, and MainImageSequence of segment 1 24, expected one rate",
    ]);
  });

  it("may play what lies in the original version beside it, if it is a version file", async () => {
    const original = Object.fromEntries(
      Object.entries(packageFiles()).map(([path, bytes]) => [
        path,
        typeof bytes === "string" ? bytes.replaceAll(idOf("picture.mxf"), idOf("ov.mxf")) : bytes,
      ]),
    );
    const track = (file: string) =>
      `<MainPicture><Id>urn:uuid:${idOf(file)}</Id><EditRate>24 1</EditRate><IntrinsicDuration>240</IntrinsicDuration></MainPicture>`;
    const played = async (file: string, title: string, isBeside = true) => {
      const body = `<ReelList><Reel><AssetList>${track(file)}</AssetList></Reel></ReelList>`;
      const version = inFolder("New", packageFiles({ title, body }));
      const files = isBeside ? { ...inFolder("Old", original), ...version } : version;
      const others = isBeside ? { old: { type: "document", files: "Old/*.xml", package: "SMPTE DCP" } } : {};
      return said(
        await check(files, { ...dcp, files: "New/*.xml" }, { variables: { contentTitle: "Salt_FTR_OV" } }, others),
      ).filter((line) => /^package\/(composition|title) New/.test(line) || /was not compared/.test(line));
    };
    const plays = (file: string) => `package/composition New/CPL.xml plays "${idOf(file)}" as MainPicture, which`;
    expect(await played("ov.mxf", "Salt_FTR_VF")).toEqual([]);
    expect(await played("gone.mxf", "Salt_FTR_VF")).toEqual([
      `${plays("gone.mxf")} neither its own package has nor any other of the delivery`,
    ]);
    expect(await played("ov.mxf", "Salt_FTR_VF", false)).toEqual([
      "package/composition 1 file that New/CPL.xml plays was not compared: by its title it is a version file, and its original version is not in the delivery",
    ]);
    expect(await played("ov.mxf", "Salt_FTR_OV")).toEqual([`${plays("ov.mxf")} no list of the package has`]);
    expect(await played("ov.mxf", "Pepper_FTR_VF")).toEqual([
      'package/title New/CPL.xml calls what it plays "Pepper_FTR_VF", expected "Salt_FTR_OV", the contentTitle of the spec',
    ]);
  });

  it("is as long as the production, reel upon reel", async () => {
    const lasting = async (duration: string) =>
      said(
        await check(
          packageFiles(),
          { ...dcp, duration: "<duration>" },
          { production: { title: "The Long Field", frameRate: "24", duration } },
        ),
      );
    expect(await lasting("00:00:10:00")).toEqual([]);
    expect(await lasting("01:31:00:00")).toEqual(["package/duration CPL.xml lasts 00:00:10:00, expected 01:31:00:00"]);
    expect(said(await check(packageFiles(), { files: "*.xml", duration: "10 s" }))[0]).toMatch(/say which package/);
    expect(said(await check(packageFiles(), { ...dcp, durration: "10 s" }))[0]).toContain('did you mean "duration"?');
  });
});
