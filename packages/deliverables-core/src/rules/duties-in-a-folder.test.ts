// What docs/papers.md says that covers a duty is seen to find something, in a folder with one fault for each row.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { check, mxf, readersOf } from "../check-in-memory.js";
import { memoryFolder } from "../folder/memory-folder.js";
import type { Probe } from "../media/probe.js";
import { withPicture } from "../media/probe-in-short.js";
import { paperReader } from "../papers/read-paper.js";
import { codes } from "./index.js";

interface Duty {
  /** Rules of the row of which one has to be found. */
  finds: string;
  deliverables: object;
  files?: Record<string, string | Uint8Array>;
  production?: object;
  more?: object;
}

const picture: Probe = withPicture({ width: 1440, height: 1080, frameRate: "25", frames: 1500 });
const sound: Probe = { video: [], audio: [{ sampleRate: 44_100 }], container: { format: "Wave" } };
const wave = new TextEncoder().encode("RIFF\u0024\0\0\0WAVEfmt ");
const document = (name: string, asked: object = {}) => ({ paper: { type: "document", files: name, ...asked } });
const table = (asked: object) => ({ list: { type: "table", files: "list.csv", ...asked } });
const master = { programme: { type: "media", files: "LF.mxf", video: { width: 1920 } } };
const people = { people: { type: "table", files: "people.csv", preset: "contributors" } };
const delivery = { dates: { delivery: "2026-12-04", transmission: "2027-01-10" } };

const duties: Record<string, Duty> = {
  "the product meets the technical and legal requirements": {
    finds: "media/raster",
    deliverables: master,
    files: { "LF.mxf": mxf },
  },
  "file formats and resolutions": {
    finds: "files/extension",
    deliverables: { programme: { type: "media", files: "LF.mov", video: { width: 1440 } } },
    files: { "LF.mov": mxf },
  },
  "deliverables documentation: billings, synopses, press, stills": {
    finds: "document/words",
    deliverables: document("synopsis.txt", { words: { max: 3 } }),
    files: { "synopsis.txt": "A hedge is to make way for a road.\n" },
  },
  "promotion: trailers, cut-downs, thumbnails": {
    finds: "media/duration",
    deliverables: { trailer: { type: "media", files: "LF.mxf", duration: "00:00:30:00" } },
    files: { "LF.mxf": mxf },
  },
  "safe storage of data": {
    finds: "confidential/local-path",
    deliverables: document("reel.txt"),
    files: { "reel.txt": "Media of reel one lie in C:\\Users\\jsmith\\Desktop\\hedge.mov\n" },
  },
  "confidentiality, data protection": {
    finds: "confidential/bank-details",
    deliverables: document("billing.txt"),
    files: { "billing.txt": "Please pay to GB29 NWBK 6016 1331 9268 19 by Monday.\n" },
  },
  "rights are cleared": {
    finds: "table/territory",
    deliverables: table({ preset: "rights-log", rights: { territories: ["GB", "IE"] } }),
    files: { "list.csv": "Item,Source,Territory\nEarly Birds,Hazel Library,UK\n" },
  },
  "sources of copyright, terms of their owners": {
    finds: "table/required-cell",
    deliverables: table({ preset: "archive-log" }),
    files: { "list.csv": "Clip,Source,In,Out\nHedges 1954,,10:01:48:00,10:01:55:12\n" },
  },
  "work permits, child and location licences": {
    finds: "files/one-per",
    deliverables: {
      ...people,
      ...document("licence*.txt", { onePer: { table: "people", column: "name", where: { minor: "yes" } } }),
    },
    files: {
      "people.csv": "Name,Under 18\nBo Holly,yes\nJo Quickthorn,no\n",
      "licence_Kit_Spindle.txt": "Licence for a child that works on television.\n",
    },
  },
  "safeguarding of children": {
    finds: "confidential/date-of-birth",
    deliverables: people,
    files: { "people.csv": "Name,Date of birth\nBo Holly,4 May 2015\n" },
  },
  "codes of practice, social media policy, compliance forms": {
    finds: "table/product-placement",
    deliverables: table({ preset: "rights-log" }),
    files: { "list.csv": "Item,Type,Source\nBillhook,Product placement,Edge Tools\n" },
    production: { productPlacement: false },
  },
  "post-production paperwork is consistent": {
    finds: "document/consistency",
    deliverables: document("pasc.txt"),
    files: { "pasc.txt": "Programme title: The Short Field\nDirected by Mary Lane\n" },
  },
  "music is reported": {
    finds: "cue-sheet/in-before-out",
    deliverables: { cues: { type: "cue-sheet", files: "cues.csv" } },
    files: { "cues.csv": "The Long Field\nTitle,Composer,In,Out\nDawn,Jo Do,0:40,0:10\n" },
  },
  "production expenditure": {
    finds: "table/sum",
    deliverables: table({ columns: { code: {}, amount: { kind: "money" } } }),
    files: { "list.csv": "Code,Amount\nA1,100.00\nA2,50.00\nTotal,160.00\n" },
  },
  "carbon certificate, insurance": {
    finds: "document/contains",
    deliverables: document("albert.txt", { contains: ["<title>"] }),
    files: { "albert.txt": "Certificate of a sustainable production: The Short Field\n" },
  },
  "health and safety: risk assessment": {
    finds: "document/date",
    deliverables: document("risk.txt", {
      fields: { date: { heading: "Assessed on", date: { notAfter: "delivery" } } },
    }),
    files: { "risk.txt": "Risk assessment\nAssessed on: 24 December 2026\n" },
    production: delivery,
  },
  "travel papers, call sheets, schedules, technical requisitions": {
    finds: "confidential/call-sheet",
    deliverables: document("day3.txt"),
    files: { "day3.txt": "CALL SHEET – DAY 3\nUnit call 07:00\n" },
  },
  "the production schedule is kept": {
    finds: "table/date",
    deliverables: table({ columns: { step: {}, day: { kind: "date", notAfter: "delivery" } } }),
    files: { "list.csv": "Step,Day\nMix,2026-12-24\n" },
    production: delivery,
  },
  "faults are escalated": {
    finds: "waiver/expired",
    deliverables: master,
    files: { "LF.mxf": mxf },
    more: {
      waivers: [
        {
          code: "media/raster",
          file: "LF.mxf",
          sha256: "9f2c".repeat(16),
          found: "Width is 1440 pixels, expected 1920 pixels",
          reason: "Archive",
          approvedBy: "Jo Do",
          approvedOn: "2026-10-01",
          expires: "2026-11-01",
        },
      ],
    },
  },
  "operational changes, the client's newest demands": {
    finds: "spec/unknown-client",
    deliverables: document("a.txt"),
    files: { "a.txt": "Some words.\n" },
    more: { client: "dpp-as11-hd@9.9" },
  },
  "client feedback: review notes, rounds, versions": {
    finds: "table/code",
    deliverables: table({ columns: { note: {}, state: { values: ["closed"] } } }),
    files: { "list.csv": "Note,State\nLonger end,open\n" },
  },
  "turnover and ingest: EDL, ALE, AAF, rushes": {
    finds: "table/edit-overlap",
    deliverables: { list: { type: "table", files: "reel.edl", preset: "edit-list" } },
    files: {
      "reel.edl":
        "TITLE: REEL 1\nFCM: NON-DROP FRAME\n001  A001  A  C  01:00:00:00 01:00:10:00 10:00:00:00 10:00:10:00\n002  A002  A  C  01:00:00:00 01:00:10:00 10:00:05:00 10:00:15:00\n",
    },
  },
  "use of resources": {
    finds: "files/size",
    deliverables: document("a.txt", { fileSize: { max: 4 } }),
    files: { "a.txt": "Some words that are too many.\n" },
  },
  "access and diversity": {
    finds: "timed-text/readable",
    deliverables: document("LF.srt"),
    files: { "LF.srt": "1\n00:00:01,000 -> 00:00:02,000\nHello\n" },
  },
  radio: {
    finds: "media/sample-rate",
    deliverables: { show: { type: "media", files: "show.wav", audio: { sampleRate: 48_000 } } },
    files: { "show.wav": wave },
  },
};

const page = readFileSync(fileURLToPath(new URL("../../../../docs/papers.md", import.meta.url)), "utf8");
const [, , ...lines] = (page.split("## Who does what")[1] ?? "").split("\n## ")[0]?.match(/^\|.*\|$/gm) ?? [];
const rows = new Map(
  lines.map((line) => {
    const [, duty = "", coveredBy = ""] = line.split("|");
    const named = [...coveredBy.matchAll(/`([a-z0-9-]+\/[a-z0-9*-]+)`/g)].map(([, code = ""]) => code);
    return [duty.trim(), named];
  }),
);

describe("each duty in the table", () => {
  it("that names a rule has a folder here, and no other", () => {
    const naming = [...rows].filter(([, named]) => named.length > 0).map(([duty]) => duty);
    expect(Object.keys(duties).sort()).toEqual(naming.sort());
  });

  it.each(Object.entries(duties))("%s", async (duty, { finds, deliverables, files = {}, production, more }) => {
    const named = rows.get(duty) ?? [];
    expect(named.some((one) => (one.endsWith("/*") ? finds.startsWith(one.slice(0, -1)) : one === finds))).toBe(true);
    expect(codes).toContain(finds);
    const readers = {
      ...readersOf((path) => (path.endsWith(".wav") ? sound : picture)),
      document: paperReader(),
    };
    const spec = { production: { title: "The Long Field", frameRate: "25", ...production }, deliverables, ...more };
    const report = await check(JSON.stringify(spec), memoryFolder(files), readers);
    expect(report.findings.map(({ code }) => code)).toContain(finds);
  });
});
