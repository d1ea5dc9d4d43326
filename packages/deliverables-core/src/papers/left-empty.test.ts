import { describe, expect, it } from "vitest";
import { leftEmpty } from "./left-empty.js";

const emptyIn = (text: string) => leftEmpty({ lines: [{ text }] }).map(({ written }) => written);

describe("a form without fields", () => {
  it.each([
    ["Name: ____________", "Name"],
    ["Position ..........", "Position"],
    ["Name\t_______", "Name"],
    ["I confirm that the programme complies: ☐", "I confirm that the programme complies: ☐"],
    ["Flashing images? [ ] Yes [ ] No", "Flashing images? [ ] Yes [ ] No"],
    ["Name: Klicken Sie hier, um Text einzugeben.", "Name: Klicken Sie hier, um Text einzugeben."],
  ])("is left empty at %j", (text, written) => expect(emptyIn(text)).toEqual([written]));

  it.each([
    "Name: Jo Smith",
    "Name: __Jo Smith__",
    "Signed: ______________",
    "Flashing images? ☐ Yes ☒ No",
    "☐ Stereo",
    "If yes, was it declared? ☐ Yes ☐ No",
    "And so on ... until the end",
    "The Long Field.....12",
  ])("is not at %j", (text) => expect(emptyIn(text)).toEqual([]));
});
