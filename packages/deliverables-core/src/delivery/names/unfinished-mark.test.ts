import { describe, expect, it } from "vitest";
import { unfinishedMark } from "./unfinished-mark.js";

const known = { titles: ["Tidewatch", "Blank Canvas", "The Draft"], people: new Set(["kopie"]), bases: [] };
const markIn = (base: string, more = {}) => unfinishedMark(base, { ...known, ...more })?.written;

describe("a word in a name that says that the file is not the one", () => {
  it.each([
    ["Paper_SMF7301D_draft2", "draft2"],
    ["Paper_SMF7301D_ENTWURF", "ENTWURF"],
    ["Paper_SMF7301D_brouillon", "brouillon"],
    ["Paper_SMF7301D_superseded", "superseded"],
    ["Paper_SMF7301D_vorla\u0308ufig", "vorläufig"],
    ["Paper_SMF7301D_nicht freigegeben", "nicht freigegeben"],
    ["Paper_SMF7301D_for_review", "for review"],
    ["Paper_SMF7301D_sans signature", "sans signature"],
    ["Paper_SMF7301D_rejected", "rejected"],
    ["Paper_SMF7301D_FAILED_2026-11-20", "FAILED"],
    ["Paper_SMF7301D_expired", "expired"],
    ["Paper_SMF7301D_HOLD", "HOLD"],
    ["Paper_SMF7301D_bak", "bak"],
    ["Paper_SMF7301D_autosave", "autosave"],
    ["Paper_SMF7301D (Jo's conflicted copy 2026-11-20)", "conflicted copy"],
    ["Paper_SMF7301D - Copy", "- Copy"],
    ["Paper_SMF7301D - Copy (2)", "- Copy (2)"],
    ["Copy of Paper_SMF7301D", "Copy of"],
    ["Kopie von Paper_SMF7301D", "Kopie von"],
    ["Paper_SMF7301D_Kopie", "Kopie"],
    ["Paper_SMF7301D (1)", "(1)"],
    ["~Paper_SMF7301D", "~"],
    ["Release_Smith_Jo_declined", "declined"],
    ["Release_Smith_Jo_blank", "blank"],
    ["Release_Form_Blank", "Blank"],
    ["Release_Smith_Jo_Blank", "Blank"],
    ["Contract_Jo_Smith_Hold", "Hold"],
    ["The_Draft_DRAFT", "DRAFT"],
    ["Blank_Canvas_Release_blank", "blank"],
  ])("%s", (base, written) => expect(markIn(base, { people: new Set() })).toBe(written));

  it.each([
    "Paper_SMF7301D_Blank_Canvas",
    "The_Draft_Release_Smith_Jo",
    "DRAFT_poster",
    "Release_Draft_Jo",
    "Release_Jo_Blank",
    "Release_Hold-Jo",
    "Release_Oldham_Jo",
    "Rejected_scenes_list",
    "Old_Barn_licence",
    "EPG_copy",
    "EPG copy 2",
    "Scene (1)",
    "Script scene (2)",
    "Voided cheques",
    "Household",
    "Release_Kopie",
    "Copyright_list",
    "Templeton_Ann",
    "Draftsman_Jo",
  ])("%s has none", (base) => expect(markIn(base)).toBeUndefined());

  it("may be a surname where one other name stands beside it", () => {
    const titles = { titles: [] };
    expect(markIn("Contract_Draft_Jo", titles)).toBeUndefined();
    expect(markIn("Contract_Draft_Jo_Smith", titles)).toBe("Draft");
    expect(markIn("Contract_Draft", titles)).toBe("Draft");
  });

  it("is told beside a title of the same word", () => {
    const titles = { titles: ["Draft"] };
    expect(markIn("Draft_poster", titles)).toBeUndefined();
    expect(markIn("DRAFT_poster", titles)).toBeUndefined();
    expect(markIn("Draft_poster_DRAFT", titles)).toBe("DRAFT");
  });

  it("is no number among others", () => {
    expect(markIn("Boat (1)", { bases: ["Boat (1)", "Boat (2)"] })).toBeUndefined();
    expect(markIn("Boat (1)", { bases: ["Boat (1)", "Harbour (2)"] })).toBe("(1)");
    expect(markIn("Tidewatch (1)", { bases: ["Tidewatch (1)", "Tidewatch (2)"] })).toBeUndefined();
  });
});
