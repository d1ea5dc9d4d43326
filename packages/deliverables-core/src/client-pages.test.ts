import { expect, it } from "vitest";
import { clientPages } from "./client-pages.js";
import { saySection } from "./spec/client/cite-source.js";
import { clientRequirements } from "./spec/client/client-requirements.js";

const pageOf = (id: string) => clientPages().find(({ client }) => client.id === id)?.page ?? "";

it("a client's page gives each figure with the number of the document that says so", () => {
  const page = pageOf("zdf-s01");
  expect(page).toContain("| loudness integrated | -23 ± 0.5 LUFS | [1](#documents) |");
  expect(page).toContain("It has to be in the spec, as document. [1](#documents)");
  expect(page).toContain(
    "1. ZDF Technische Richtlinien, filebasierte Anlieferungen 3.0, medium confidence, read 2026-11: <https://www.zdf.de/",
  );
});

it("it says for which alternative, and in which case, a figure holds", () => {
  expect(pageOf("zdf-s01")).toContain("| video scan | progressive (alternative: 1080p25) |");
  expect(pageOf("bbc-uhd")).toMatch(/\| at least 250 Mbit\/s \(where video frame rate is 50\) \|/);
  expect(pageOf("youtube")).toContain("| container format | MPEG-4 (advice) |");
});

it("beside a figure stands the mark of its section, and where none is known the page says so", () => {
  const page = pageOf("dpp-as11-hd");
  expect(page).toContain("| video active format (AFD) | 9, 10 or 14 | [2c](#documents) |");
  expect(page).toContain('\n   - 2c: "AFD 9 10 14"\n');
  // A part with nothing but its section still asks for what it is about.
  expect(page).toContain("| AS-11 segmentation | the set, complete | [2i](#documents) |");
  expect(page).toContain("| video colour primaries | BT.709 | [2](#documents) |");
  expect(page).toContain("\n   - Where 2 stands alone, we have not noted the section.\n");
  expect(pageOf("zdf-s01")).toContain("\n   - In which section of it a figure stands we have not noted.\n");
  expect(pageOf("ebu-r128")).toMatch(
    /\| loudness true peak \| at most -1 dBTP \| \[1b\]\(#documents\) \|[\s\S]*- 1b: recommends \(m\)/,
  );
});

it("a section is words of one line, and each is on the page of its client", () => {
  for (const { client, page } of clientPages()) {
    const sections = clientRequirements(client).flatMap(({ source }) => source?.section ?? []);
    expect(sections.filter((one) => one.trim() !== one || one === "" || one.includes("\n"))).toEqual([]);
    expect(sections.filter((one) => !page.includes(`: ${saySection(one)}\n`))).toEqual([]);
  }
});

it("nothing that a client asks for is left out, and nothing of a client is without its document", () => {
  for (const { client, page } of clientPages()) {
    const requirements = clientRequirements(client);
    const [rows, presences] = [
      page.match(/^\| (?!what|---).+\|$/gm) ?? [],
      page.match(/^It .+\.( \[\d+\w?\].*)?$/gm) ?? [],
    ];
    expect([client.id, rows.length + presences.length]).toEqual([client.id, requirements.length]);
    if (client.template) continue;
    expect([...rows, ...presences].filter((line) => !line.includes("](#documents)"))).toEqual([]);
  }
});
