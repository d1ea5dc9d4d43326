import { describe, expect, it } from "vitest";
import { withoutSpeech } from "./without-speech.js";

const left = (name: string, ...texts: string[]) =>
  withoutSpeech({ lines: texts.map((text) => ({ text })) }, name)
    .lines.map(({ text }) => text)
    .filter((text) => text !== "");

describe("what a script holds beside what is said in it", () => {
  it("is its head and foot, and what a form at its head has filled in", () => {
    expect(
      left(
        "SMF7301D.pdf",
        "POST PRODUCTION SCRIPT",
        "STRICTLY CONFIDENTIAL",
        "TIDEWATCH",
        "Private and confidential",
        "STATUS: CONFIDENTIAL",
        "DOB: 4 May 2012",
        "10:04:00:00 CAPTION: CONFIDENTIAL",
        "10:04:02:00\tCONFIDENTIAL",
        "JO (V/O): My date of birth is 14 March 1984.",
        "ANN",
        "Born on 3 April 1980.",
        "I was born on 4 May 1979.",
        "CONFIDENTIAL",
      ),
    ).toEqual([
      "POST PRODUCTION SCRIPT",
      "STRICTLY CONFIDENTIAL",
      "TIDEWATCH",
      "Private and confidential",
      "STATUS: CONFIDENTIAL",
      "DOB: 4 May 2012",
      "ANN",
      "CONFIDENTIAL",
    ]);
  });

  it("is a note in a column of its own, and an address; what stands in the picture is shown", () => {
    expect(
      left(
        "SMF7301D_Dialogue_List.docx",
        "DIALOGUE LIST",
        "Shot\tTC in\tCharacter\tDialogue / action\tNotes",
        "2\t10:00:31:10\tSENTRY (O.S.)\tHalt! Password: swordfish1!\tCONFIDENTIAL",
        "3\t10:00:32:00\t\tDate of birth? 4 May 1846.\t",
        "ADA\tDelete as applicable, it says.",
        "On screen text: CONFIDENTIAL",
        "See ftp://bo:h4rbour@ftp.example.com/in",
        "FOR INTERNAL USE ONLY",
      ),
    ).toEqual([
      "DIALOGUE LIST",
      "Shot\tTC in\tCharacter\tDialogue / action\tNotes",
      "\t\t\t\tCONFIDENTIAL",
      "See ftp://bo:h4rbour@ftp.example.com/in",
      "FOR INTERNAL USE ONLY",
    ]);
  });

  it("is what a table of other things holds, whatever it is called", () => {
    const list = ["Name\tText\tDate", "Jo\tPassword: Tide2026\t3 May", "TC\tFault\tNote", "10:00\tA\tCONFIDENTIAL"];
    expect(left("list.docx", ...list)).toEqual(list);
  });

  it("is known by its name, or by people who speak again and again", () => {
    const speech = "JO: My date of birth is 14 March 1984.";
    expect(left("Papers/SMF7301D_Transcript.pdf", speech)).toEqual([]);
    expect(left("letter.txt", "ANN: Hello.", "JO: Hello.", "ANN: Who are you?", speech)).toEqual([]);
  });

  it("is all of a paper that is none", () => {
    const form = ["NAME: Jo Smith", "ROLE: Speaker", "DATE OF BIRTH: 14 March 1984", "MARKING: CONFIDENTIAL"];
    expect(left("Description.pdf", ...form)).toEqual(form);
    expect(left("list.txt", "SPEAKER: Jo", "GUEST: Ann", "HOST: Bo", "PRIVATE: CONFIDENTIAL")).toHaveLength(4);
  });
});
