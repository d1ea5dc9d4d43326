import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packagePartOf } from "../papers/packages/package-part-of.js";
import { dcp, packageChecker, said, swap } from "./check-package-in-test.js";
import { essence, idOf, inFolder, listNames, packageFiles, storeFiles, type Written } from "./package-in-test.js";
import { readXml } from "./worker/paper/read-xml.js";

const check = packageChecker();

describe("a package on a disk", () => {
  it.each([
    ["SMPTE", "SMPTE DCP"],
    ["SMPTE", "DCP"],
    ["Interop", "Interop DCP"],
    ["Interop", "DCP"],
    ["IMF", "IMF"],
  ] as const)("of the kind %s is right where %s is asked for", async (form, kind) => {
    const report = await check(packageFiles({ form }), { files: listNames(form), package: kind });
    expect(said(report)).toEqual([]);
    expect(report.verdict).toBe("accepted");
  });

  it.each(["SMPTE", "Interop", "IMF"] as const)("of the kind %s is a list of checksums too", async (form) => {
    const files = packageFiles({ form });
    const asked = { files: "PKL.xml", checksums: true };
    const isInterop = form === "Interop";
    const names = isInterop ? ["CPL.xml", "ASSETMAP", "VOLINDEX"] : ["CPL.xml", "ASSETMAP.xml", "VOLINDEX.xml"];
    const lists = { type: "document", files: names };
    const withMap = (written: Written) => check(written, asked, {}, { lists });
    expect(said(await withMap(files))).toEqual([]);
    const [finding, ...more] = (await withMap({ ...files, "sound.mxf": essence.map(() => 255) })).findings;
    expect(more).toEqual([]);
    expect(finding?.message).toMatch(/^sound\.mxf has 9 bytes in PKL\.xml, and 8 as delivered$/);
    expect(finding?.remedy).toMatch(/whole package made anew/);
    const changed = await withMap({ ...files, "picture.mxf": essence.map(() => 255) });
    expect(said(changed)).toEqual([
      expect.stringMatching(/^document\/checksums SHA-1 of picture\.mxf is "[\da-f]{12}…"/),
    ]);
  });

  it("whose asset map nobody asks for leaves its list unchecked", async () => {
    const report = await check(packageFiles(), { files: "PKL.xml", checksums: true }, { ignore: ["*.xml"] });
    expect(report).toMatchObject({ verdict: "incomplete", findings: [] });
    expect(report.unchecked.map(({ remedy }) => remedy)).toContainEqual(expect.stringContaining("ASSETMAP.xml"));
  });

  it("is told where its asset map and volume index have other names than its standard gives them, or are not there", async () => {
    const { VOLINDEX, ASSETMAP, ...interop } = packageFiles({ form: "Interop" });
    const asked = { files: "*.xml", package: "Interop DCP" };
    expect(
      said(await check({ ...interop, "ASSETMAP.xml": ASSETMAP ?? "", "VOLINDEX.xml": VOLINDEX ?? "" }, asked)),
    ).toEqual([
      "package/volume ASSETMAP.xml is the asset map of an Interop DCP, expected to be called ASSETMAP",
      "package/volume VOLINDEX.xml is the volume index of an Interop DCP, expected to be called VOLINDEX",
    ]);
    const { "VOLINDEX.xml": _, ...without } = packageFiles();
    expect(said(await check(without, dcp))).toEqual([
      "package/volume The package has no VOLINDEX.xml beside ASSETMAP.xml",
    ]);
    const third = swap(packageFiles(), "VOLINDEX.xml", "<Index>1", "<Index>3");
    expect(said(await check(third, dcp))).toEqual([
      "package/volume VOLINDEX.xml says that this is volume 3, and ASSETMAP.xml knows of 1",
    ]);
  });

  it("is found wherever it lies, and by its own lists", async () => {
    const report = await check(inFolder("Film_OV", packageFiles()), { ...dcp, files: "Film_OV/*.xml" });
    expect(said(report)).toEqual([]);
    expect(report.coverage.percent).toBe(100);
  });

  it("is refused when one byte of it has changed", async () => {
    const changed = { ...packageFiles(), "sound.mxf": Uint8Array.from([...essence, 2]) };
    const report = await check(changed, dcp);
    expect(report.verdict).toBe("rejected");
    expect(said(report)).toEqual([
      expect.stringMatching(/^package\/checksum SHA-1 of sound\.mxf is ".{12}…" in PKL\.xml/),
    ]);
    expect(report.findings[0]).toMatchObject({ file: "PKL.xml", place: { start: { line: 5 } } });
  });

  it("is refused when a file is cut, missing, or too many", async () => {
    const files = packageFiles();
    const { "sound.mxf": _, ...without } = files;
    expect(said(await check(without, dcp))).toEqual([
      'package/asset ASSETMAP.xml lists "sound.mxf", which is not in the delivery',
    ]);
    expect(said(await check({ ...files, "reel2.mxf": essence }, dcp))).toEqual([
      "package/orphan reel2.mxf lies in the package, and ASSETMAP.xml does not name it",
    ]);
    expect(said(await check({ ...files, "sound.mxf": essence }, dcp))).toEqual(
      expect.arrayContaining(["package/asset sound.mxf has 9 bytes in PKL.xml, and 8 as delivered"]),
    );
  });

  it("is another kind than the one that is asked for", async () => {
    expect(said(await check(packageFiles({ form: "Interop" }), { ...dcp, files: listNames("Interop") }))).toContain(
      "package/complete CPL.xml is a composition of an Interop DCP, expected a SMPTE DCP",
    );
    expect(said(await check(packageFiles(), { ...dcp, package: "IMF" }))).toEqual([
      "package/complete CPL.xml is a composition of a SMPTE DCP, expected an IMF package",
    ]);
    expect(said(await check(packageFiles({ form: "IMF" }), dcp))).toContain(
      "package/complete CPL.xml is a composition of an IMF package, expected a SMPTE DCP",
    );
  });

  it("is unchecked, not accepted, where its lists were not read", async () => {
    const report = await check(packageFiles(), { ...dcp, files: "ASSETMAP.xml" }, { unexpectedFiles: "off" });
    expect(report.verdict).toBe("incomplete");
    expect(said(report)).toEqual([
      "package/complete CPL.xml was not read as a list of the package: it is no XML, or no deliverable asks for it",
      "package/complete PKL.xml was not read as a list of the package: it is no XML, or no deliverable asks for it",
    ]);
  });

  it("says where its asset map is named, if that is elsewhere", async () => {
    const { findings } = await check(
      packageFiles(),
      { ...dcp, files: "{PKL,CPL}.xml" },
      {
        deliverables: {
          package: { type: "document", package: "DCP", files: ["PKL.xml", "CPL.xml"] },
          map: { type: "other", files: ["ASSETMAP.xml", "VOLINDEX.xml"] },
          essence: { type: "other", files: "*.mxf" },
        },
      },
    );
    expect(findings).toMatchObject([
      { code: "package/complete", remedy: expect.stringContaining('Name ASSETMAP.xml under "files" of package') },
    ]);
  });

  it("is found by the ids that stand in its own lists", async () => {
    const files = packageFiles();
    const others = [
      swap(files, "CPL.xml", idOf("CPL.xml"), idOf("x")),
      swap(files, "PKL.xml", idOf("PKL.xml"), idOf("x")),
    ];
    for (const [index, path] of ["CPL.xml", "PKL.xml"].entries())
      expect(said(await check(others[index] ?? {}, dcp))).toContain(
        `package/list-id ${path} has the id "${idOf("x")}" in it, and ASSETMAP.xml lists it as "${idOf(path)}"`,
      );
  });

  it("leads nowhere outside of its folder", async () => {
    const files = packageFiles();
    const map = String(files["ASSETMAP.xml"]).replace("<Path>sound.mxf", "<Path>%2e%2e/../etc/passwd");
    expect(said(await check({ ...files, "ASSETMAP.xml": map }, dcp))).toContain(
      'package/asset ASSETMAP.xml lists "%2e%2e/../etc/passwd", which lies outside of the package',
    );
  });

  it("is told by a word that is known", async () => {
    expect(said(await check(packageFiles(), { files: "*.xml", pakcage: "DCP" }))[0]).toContain(
      'did you mean "package"?',
    );
    expect(said(await check(packageFiles(), { ...dcp, package: "dcp" }))[0]).toContain('did you mean "DCP"?');
  });
});

describe("an .itmsp on a disk", () => {
  const asked = { files: "*.itmsp/metadata.xml", package: "itmsp" };

  it("is right with the size and the MD5 that its metadata state", async () => {
    expect(said(await check(storeFiles(), asked))).toEqual([]);
  });

  it("is refused when its film is another one, or its folder has another name", async () => {
    expect(said(await check({ ...storeFiles(), "LF_2026.itmsp/LF.mov": essence.toReversed() }, asked))).toEqual([
      expect.stringMatching(/^package\/checksum MD5 of LF_2026\.itmsp\/LF\.mov is /),
    ]);
    const elsewhere = Object.fromEntries(
      Object.entries(storeFiles()).map(([path, bytes]) => [path.replace("LF_2026.itmsp", "LF_2027.itmsp"), bytes]),
    );
    expect(said(await check(elsewhere, asked))).toEqual([
      'package/name The package lies in "LF_2027.itmsp", expected "LF_2026.itmsp", its vendor id',
    ]);
  });
});

describe("the lists of a package", () => {
  it("are read from any XML without a crash", () => {
    const names = [
      "Asset",
      "Id",
      "ChunkList",
      "Chunk",
      "Path",
      "Reel",
      "ReelList",
      "Hash",
      "Size",
      "AssetList",
      "EditRate",
    ];
    const { tree } = fc.letrec<{ leaf: string; tree: string }>((tie) => ({
      leaf: fc
        .tuple(fc.constantFrom(...names), fc.constantFrom("", "1", "24 1", "0 0", "urn:uuid:a", "../x"))
        .map(([name, text]) => `<${name}>${text}</${name}>`),
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        tie("leaf"),
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie("tree"), { maxLength: 3 }))
          .map(([name, children]) => `<${name}>${children.join("")}</${name}>`),
      ),
    }));
    const roots = [
      ["AssetMap", "http://www.smpte-ra.org/schemas/429-9/2007/AM"],
      ["PackingList", "http://www.smpte-ra.org/schemas/2067-2/2016/PKL"],
      ["CompositionPlaylist", "http://www.smpte-ra.org/schemas/429-7/2006/CPL"],
      ["CompositionPlaylist", "http://www.smpte-ra.org/schemas/2067-3/2016"],
      ["package", "http://apple.com/itunes/importer"],
    ] as const;
    fc.assert(
      fc.property(fc.constantFrom(...roots), fc.array(tree, { maxLength: 4 }), ([name, namespace], children) => {
        const read = readXml(new TextEncoder().encode(`<${name} xmlns="${namespace}">${children.join("")}</${name}>`));
        return !("unread" in read) && read.xml !== undefined && packagePartOf(read.xml) !== undefined;
      }),
    );
  });
});
