import { describe, expect, it } from "vitest";
import { cueSheetOf } from "./cue-sheet-of.js";
import { sheet } from "./sheet-in-short.js";

const namesIn = (heading: string, ...cells: string[]) =>
  cueSheetOf(sheet(`Title,${heading},Duration`, `Dawn,${cells.join(",")},0:30`)).cues[0]?.contributors.map(
    ({ name, share }) => [name?.text, share?.text],
  );

describe("a stroke in a name", () => {
  it.each([
    "Sony/ATV Tunes LLC",
    "Warner/Chappell",
    "Universal/MCA Music Publishing",
    "EMI/Blackwood",
    "W/C Tunes",
    "Sony/ATV",
  ])("is the company's own: %s", (name) =>
    expect(namesIn("Publisher,Publisher share", name, "100")).toEqual([[name, "100"]]),
  );

  it("parts nobody where a semicolon parts as many as there are shares", () => {
    expect(namesIn("Publisher,Publisher share", "Universal/MCA Music; Hedge/Holly Music", "50; 50")).toEqual([
      ["Universal/MCA Music", "50"],
      ["Hedge/Holly Music", "50"],
    ]);
  });

  it("parts nobody of a company in a row for one role", () => {
    const [cue] = cueSheetOf(sheet("Title,Role,Name,Share,Duration", "Dawn,E,Hedge/Holly Music Ltd,50,0:30")).cues;
    expect(cue?.contributors.map(({ name }) => name?.text)).toEqual(["Hedge/Holly Music Ltd"]);
  });

  it("parts people, and companies with a share each", () => {
    expect(namesIn("Composer,Composer share", "Jo Smith/Ann Holly", "100")?.map(([name]) => name)).toEqual([
      "Jo Smith",
      "Ann Holly",
    ]);
    expect(namesIn("Publisher,Publisher share", "Sony/ATV Tunes LLC", "50/50")).toHaveLength(2);
    expect(namesIn("Publisher,Publisher share", "EMI/Sony", "100")).toHaveLength(2);
    expect(namesIn("Publisher,Publisher share", "Hedge/Holly", "100")).toHaveLength(2);
  });
});
