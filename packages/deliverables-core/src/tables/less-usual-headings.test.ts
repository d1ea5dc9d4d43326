import { describe, expect, it } from "vitest";
import { askedColumns } from "./asked-columns.js";
import type { Preset } from "./presets.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

/** What stands in a column of the second line, and in which other columns something was read. */
function cellsUnder(preset: Preset, columns: object, ...lines: string[]) {
  const table = tableOf(new TextEncoder().encode(lines.join("\n"))) as Table;
  const { rows } = tableRows(table, askedColumns({ preset, columns: columns as Record<string, object> }));
  return Object.fromEntries([...(rows[0]?.cells ?? [])].map(([name, { text }]) => [name, text]));
}
const archiveLog = (headings: string, row: string) => cellsUnder("archive-log", {}, headings, row);
const times = "10:01:00:00,10:01:10:00";

describe("a heading that is less usual", () => {
  it.each([
    "Until",
    "Licensed until",
    "Licence expires",
    "Rights Expiry Date",
    "License End Date",
    "End of licence",
    "Valid till",
    "Lizenz bis",
    "Lizenz läuft ab am",
    "Ende der Lizenz",
    "Rechteende",
    "Fin des droits",
    "Date d’échéance",
    "Droits valables jusqu’au",
    "Licence period",
    "Laufzeit",
    "Durée des droits",
  ])("%s is the end of a licence, in an archive log and in a rights log", (heading) => {
    expect(archiveLog(`Clip,Source,In,Out,${heading}`, `Storm,BBC,${times},2026-12-31`).until).toBe("2026-12-31");
    expect(cellsUnder("rights-log", {}, `Item,Source,${heading}`, "Storm,BBC,2026-12-31").until).toBe("2026-12-31");
  });

  it.each(["Embargo until", "Sperrfrist bis", "Date ordered", "Cleared by", "Passport expiry"])(
    "%s is none",
    (heading) => {
      expect(archiveLog(`Clip,Source,In,Out,${heading}`, `Storm,BBC,${times},2026-12-31`)).not.toHaveProperty("until");
    },
  );

  it("that a time has too is a day only where the times stand elsewhere", () => {
    expect(archiveLog("Clip,Source,TC In,TC Out,Start,End", `Storm,BBC,${times},2026-01-01,2031-12-31`)).toMatchObject({
      in: "10:01:00:00",
      from: "2026-01-01",
      until: "2031-12-31",
    });
    expect(archiveLog("Clip,Source,Start,End", `Storm,BBC,${times}`)).toEqual({
      clip: "Storm",
      source: "BBC",
      in: "10:01:00:00",
      out: "10:01:10:00",
    });
    const ofTape = archiveLog("Clip,Source,TC In,TC Out,Start,End", `Storm,BBC,${times},01:00:00:00,01:00:10:00`);
    expect(ofTape).not.toHaveProperty("until");
  });

  it("gives way to the usual one, and to the spec's own", () => {
    const both = ["Item,Source,Term,Expiry", "Storm,BBC,5 years,2031-12-31"];
    expect(cellsUnder("rights-log", {}, ...both).until).toBe("2031-12-31");
    expect(cellsUnder("rights-log", { until: { heading: "Review" } }, ...both)).not.toHaveProperty("until");
  });

  it("tells whose something is, where and in which media", () => {
    const headings = "Item,Copyright owner,Lizenzgebiet,Nutzungsarten";
    expect(cellsUnder("rights-log", {}, headings, "Storm,BBC,Welt,TV")).toMatchObject({ source: "BBC", media: "TV" });
    expect(
      cellsUnder("rights-log", {}, "Titre,Ayants droits,Zones,Modes d’exploitation", "Orage,INA,Monde,TV"),
    ).toEqual({
      item: "Orage",
      source: "INA",
      territory: "Monde",
      media: "TV",
    });
  });

  it.each([
    "Rights cleared?",
    "Cleared (Y/N)",
    "OK",
    "Licensed?",
    "Contract signed",
    "Rechte geklärt",
    "Status Klärung",
    "Droits libérés",
  ])("%s says whether something is cleared, as far as its cells answer", (heading) => {
    expect(cellsUnder("rights-log", {}, `Item,Source,${heading}`, "Storm,BBC,No").cleared).toBe("No");
    expect(cellsUnder("rights-log", {}, `Item,Source,${heading}`, "Storm,BBC,see note")).not.toHaveProperty("cleared");
  });

  it.each([
    "Release (Y/N)",
    "Release on file",
    "Consent form",
    "Released",
    "Einverständniserklärung",
    "Vertrag",
    "Cession de droits",
  ])("%s says whether there is a release", (heading) => {
    expect(cellsUnder("contributors", {}, `Name,Role,${heading}`, "Jo Smith,Host,nein").release).toBe("nein");
  });

  it("is known without what stands in its brackets, and by the parts between its strokes", () => {
    const read = cellsUnder(
      "stills-captions",
      {},
      "Filename,Caption (L-R),Credit / Photographer",
      "a.jpg,Ann and Jo,U. Green",
    );
    expect(read).toEqual({ file: "a.jpg", caption: "Ann and Jo", credit: "U. Green" });
    expect(cellsUnder("credits", {}, "Credit,Name(s)", "Camera,Jo Smith")).toEqual({
      role: "Camera",
      name: "Jo Smith",
    });
  });

  it("is not taken where it names two columns, or two columns have it", () => {
    const two = archiveLog(
      "Clip,Source,TC In (tape),TC In (camera),Out",
      "Storm,BBC,1:00:00:00,10:00:00:00,10:00:10:00",
    );
    expect(two).not.toHaveProperty("in");
    expect(archiveLog("Clip,Source,In / Out", "Storm,BBC,10:00:00:00")).toEqual({ clip: "Storm", source: "BBC" });
  });

  it("may be the only one of a list of names, but of nothing else", () => {
    expect(cellsUnder("contributors", {}, "Name", "Ann Holley")).toEqual({ name: "Ann Holley" });
    expect(cellsUnder("rights-log", {}, "Item", "Storm")).toEqual({});
    expect(cellsUnder("contributors", {}, "Name,Tidewatch", "Ann Holley,Host")).toEqual({});
  });
});

describe("an archive log with the times of the source and of the programme", () => {
  const inAndOut = (headings: string) => {
    const { columns } = tableRows(
      tableOf(
        new TextEncoder().encode(`${headings}\nStorm,10:00:00:00,10:00:05:00,10:01:00:00,10:01:05:00\n`),
      ) as Table,
      askedColumns({ preset: "archive-log" }),
    );
    return [columns.get("in"), columns.get("out")];
  };

  it.each([
    "Clip,Source TC in,Source TC out,Prog TC in,Prog TC out",
    "Clip,Source in,Source out,Rec in,Rec out",
    "Clip,TC in (source),TC out (source),TC in (programme),TC out (programme)",
    "Clip,Quelle von,Quelle bis,TC Sendung von,TC Sendung bis",
  ])("has those of the programme: %s", (headings) => expect(inAndOut(headings)).toEqual([3, 4]));

  it("has neither where only the source's are told", () => {
    expect(inAndOut("Clip,Source TC in,Source TC out,Tape in,Tape out")).toEqual([undefined, undefined]);
  });
});
