import { describe, expect, it } from "vitest";
import { readAnswer } from "./read-answer.js";

describe("the answer of a form", () => {
  it.each([
    ["Yes", true],
    ["ja", true],
    ["☒ Yes ☐ No", true],
    ["[x] Ja   [ ] Nein", true],
    ["Yes ☒ No ☐", true],
    ["Yes – Seiko watch, 10:04:12", true],
    ["Oui (montre, 10:04:12)", true],
    ["No", false],
    ["☐ Yes ☒ No", false],
    ["○ Yes ● No", false],
    ["Oui [ ] Non [x]", false],
    ["No, see the log", false],
    ["None", false],
    ["Keine Produktplatzierung", false],
    ["Yes / No", "open"],
    ["YES/NO (delete as applicable)", "open"],
    ["Ja oder Nein", "open"],
    ["☐ Yes ☐ No", "open"],
    ["☒ Yes ☒ No", "open"],
    ["☐ Yes", undefined],
    ["Yes?", undefined],
    ["No, but a prop was lent", undefined],
    ["Noon", undefined],
    ["Nonsense", undefined],
    ["A car by Marsh & Co", undefined],
    ["", undefined],
  ])("%j", (text, answer) => expect(readAnswer(text)).toBe(answer));
});
