// Papers, as `deliverables check` reads and judges them: a cue sheet, long PDFs, and many papers at once.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writePdf } from "../../deliverables-core/fixtures/papers/write-pdf.mjs";
import { measureCheck } from "./programs.mjs";
import { atMost, targets } from "./targets.mjs";

const longPages = 200;
const cues = 300;
const papers = 500;
const rounds = 5;
/** What a sheet takes is a tenth of what is measured, so that a disturbed run would hide it. */
const roundsOfSheet = 15;

/** Each beside the check of one line of text: the difference is what the paper takes. The best of each is what counts. */
export async function readPapers(home) {
  const asked = {
    text: paperFolder(home, "text", { "notes.txt": "Kept in the vault." }),
    sheet: paperFolder(home, "sheet", { "cues.csv": cueSheet() }, { type: "cue-sheet", files: "cues.csv" }),
    words: paperFolder(home, "words", { "script.pdf": script(longPages, false) }),
    letters: paperFolder(home, "letters", { "script.pdf": script(longPages, true) }),
  };
  const best = new Map();
  const measureInTurn = async (names, times) => {
    // The first is to warm up.
    for (let round = 0; round <= times; round += 1)
      for (const name of names) {
        const { seconds } = await measureCheck(asked[name]);
        if (round > 0) best.set(name, Math.min(best.get(name) ?? Infinity, seconds));
      }
  };
  await measureInTurn(["text", "sheet"], roundsOfSheet);
  await measureInTurn(["words", "letters"], rounds);
  const more = (name) => Math.max(0, best.get(name) - best.get("text"));
  const say = (what, seconds, target) =>
    console.log(`  ${what.padEnd(46)} ${Math.round(seconds * 1000)} ms (${atMost(seconds * 1000, target, "ms")})`);
  console.log(
    `\nPapers, by what a check takes longer than that of one line of text; the best of ${rounds}, of the sheet and the text ${roundsOfSheet}:`,
  );
  say(`a cue sheet of ${cues} cues`, more("sheet"), targets.cueSheetMilliseconds);
  say(`a PDF of ${longPages} pages, a text for each line`, more("words"), targets.longPdfMilliseconds);
  say(`the same, a text for each letter`, more("letters"), targets.longPdfMilliseconds);

  const many = Object.fromEntries(
    Array.from({ length: papers }, (_, index) => [`paper ${index}.pdf`, script(4, true)]),
  );
  const folder = paperFolder(home, "many papers", many, { type: "document", files: "*.pdf", count: { min: 1 } });
  const { seconds, peakMb } = await measureCheck(folder);
  console.log(
    `  ${`${papers} PDFs`.padEnd(46)} ${seconds.toFixed(1)} s, peak ${Math.round(peakMb)} MB (${atMost(peakMb, targets.peakMb, "MB")})`,
  );
}

function paperFolder(home, name, files, deliverable = { type: "document", files: "*.*", contains: ["vault"] }) {
  const folder = join(home, "papers", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  const spec = { production: { title: "The Long Field" }, deliverables: { paper: deliverable } };
  writeFileSync(join(folder, "delivery.json"), JSON.stringify(spec));
  return folder;
}

/** 2,200 letters on a page, as in a script that is printed from a browser. */
function script(pages, letterByLetter) {
  const line = (page, index) => `${page + 1}.${index + 1} The hedge was laid in winter and kept in the vault`;
  return writePdf({
    letterByLetter,
    pages: Array.from({ length: pages }, (_, page) => Array.from({ length: 42 }, (_, index) => line(page, index))),
  });
}

function cueSheet() {
  const time = (seconds) => new Date(seconds * 1000).toISOString().slice(11, 19);
  const rows = Array.from(
    { length: cues },
    (_, index) =>
      `${index + 1},Hedge ${index + 1},BI,${time(index * 10)},${time(index * 10 + 8)},00:08,Composer,Jo Quickthorn,PRS,100`,
  );
  return ["No,Title,Usage,In,Out,Duration,Role,Name,Society,Share", ...rows].join("\n");
}
