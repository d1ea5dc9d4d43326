import { expect, it } from "vitest";
import { clientPages } from "./client-pages.js";
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

it("nothing that a client asks for is left out, and nothing of a client is without its document", () => {
  for (const { client, page } of clientPages()) {
    const requirements = clientRequirements(client);
    const [rows, presences] = [
      page.match(/^\| (?!what|---).+\|$/gm) ?? [],
      page.match(/^It .+\.( \[\d+\].*)?$/gm) ?? [],
    ];
    expect([client.id, rows.length + presences.length]).toEqual([client.id, requirements.length]);
    if (client.template) continue;
    expect([...rows, ...presences].filter((line) => !line.includes("](#documents)"))).toEqual([]);
  }
});
