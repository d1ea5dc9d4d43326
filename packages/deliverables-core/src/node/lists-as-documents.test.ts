import { createReaders, memoryFolder, validateDelivery } from "deliverables-core";
import { readPaper, readWorkbook } from "deliverables-core/node";
import { expect, it, vi } from "vitest";
import { bookOf, bytesOf } from "./workbook-in-test.js";

// A machine that does other things as well starts a thread slowly.
vi.setConfig({ testTimeout: 60_000 });

const rows = [
  ["Item", "Source", "Territory", "Until", "Cleared"],
  ["Dawn", "Hedge", "World", "2033-12-31", "yes"],
];

it("a list and a cue sheet in a workbook tell what a document would: comments and hidden sheets", async () => {
  const book = bookOf({ Log: rows, Fees: [["Hedge", 1200]] });
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  const cleared = book.Sheets.Log?.E2;
  Object.assign(cleared ?? {}, { c: [{ a: "Jo", t: "NOT cleared for Ireland" }] });
  const deliverables = {
    rights: { type: "table", files: "rights.xlsx", preset: "rights-log" },
    cues: { type: "cue-sheet", files: "cues.xlsx" },
  };
  const { findings } = await validateDelivery({
    specName: "delivery.json",
    specText: JSON.stringify({ production: { title: "The Long Field" }, deliverables }),
    folder: memoryFolder({ "rights.xlsx": bytesOf(book), "cues.xlsx": bytesOf(book) }),
    readers: createReaders(async () => ({ unread: "no media here" }), readWorkbook, readPaper),
    header: { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" },
  });
  expect(findings.filter(({ code }) => code.startsWith("document/")).map(({ message }) => message)).toEqual([
    'rights.xlsx hides its sheet "Fees"',
    'rights.xlsx has 1 comment; it says "NOT cleared for Ireland"',
    'cues.xlsx hides its sheet "Fees"',
    'cues.xlsx has 1 comment; it says "NOT cleared for Ireland"',
  ]);
});

it("a cell of a workbook that leads to a file on somebody's machine is told, and one that leads to a page of the web is not", async () => {
  const linked = (target: string) => {
    const book = bookOf({ Log: rows });
    Object.assign(book.Sheets.Log?.B2 ?? {}, { l: { Target: target } });
    return bytesOf(book);
  };
  const { findings } = await validateDelivery({
    specName: "delivery.json",
    specText: JSON.stringify({
      production: { title: "The Long Field" },
      deliverables: { rights: { type: "table", files: "*.xlsx", preset: "rights-log", count: { max: 9 } } },
    }),
    folder: memoryFolder({
      "local.xlsx": linked("file:///C:/Users/jsmith/Desktop/HA-17.pdf"),
      "page.xlsx": linked("https://archive.example/users/HA-17.pdf"),
      "place.xlsx": linked("#Log!A1"),
      "beside.xlsx": linked("Licences/HA-17.pdf"),
    }),
    readers: createReaders(async () => ({ unread: "no media here" }), readWorkbook, readPaper),
    header: { tool: "test", toolVersion: "1", checkedAt: "2026-11-23T20:00:00Z" },
  });
  expect(findings.map(({ message, cell }) => `${cell} ${message}`)).toEqual([
    "B2 local.xlsx holds a path on somebody's machine behind a link: file:///C:/Users/…/Desktop/HA-17.pdf",
  ]);
});
