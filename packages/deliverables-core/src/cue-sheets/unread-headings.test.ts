import { describe, expect, it } from "vitest";
import { cueSheetOf } from "./cue-sheet-of.js";
import { readHeading } from "./read-heading.js";
import { sheet } from "./sheet-in-short.js";
import { nameTheHeading } from "./unread-headings.js";

describe("headings of times and people", () => {
  it("are known with words for a time beside them, and shortened", () => {
    for (const text of ["TC von", "Timecode Beginn", "Zeit von", "TC début", "Einsatz von", "Programme in"])
      expect(readHeading(text), text).toEqual({ of: "cue", field: "in" });
    for (const text of ["TC bis", "Time End", "Zeit bis"])
      expect(readHeading(text), text).toEqual({ of: "cue", field: "out" });
    expect(readHeading("Comp. share %")).toEqual({ of: "party", party: "composer", field: "share", index: 1 });
    expect(readHeading("Pub. PRO")).toEqual({ of: "party", party: "publisher", field: "society", index: 1 });
  });

  it("leave a time alone what it was", () => {
    expect(readHeading("Time")).toEqual({ of: "cue", field: "duration" });
    expect(readHeading("Timecode")).toBeUndefined();
    expect(readHeading("Programme duration")).toEqual({ of: "header", field: "programmeDuration" });
    expect(readHeading("Music duration")).toEqual({ of: "cue", field: "duration" });
  });
});

describe("headings that nobody understands", () => {
  it("are named, with what the spec can say of them", () => {
    const read = cueSheetOf(sheet("Title,Composer,Duration,Quote,Genre", "Dawn,Jo,0:30,100,B"));
    expect(nameTheHeading(read, "share")).toBe(
      'These headings were not understood: "Quote" and "Genre". If one of them is meant, name it in the spec ("columns": { "composerShare": "Quote" }); else ask the music editor for what is missing.',
    );
  });

  it("are none where every heading is known", () => {
    expect(nameTheHeading(cueSheetOf(sheet("Title,Composer,Duration", "Dawn,Jo,0:30")), "share")).toBeUndefined();
  });
});
