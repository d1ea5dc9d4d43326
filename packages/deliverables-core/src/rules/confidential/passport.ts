import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { passports } from "../../papers/private/passport.js";

export const passport = privateRule({
  code: "confidential/passport",
  title: "Passport",
  severity: "error",
  kind: "passport",
  noun: "passport number",
  trace: passports,
  isNamed: (path, { spec }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    // A film may be called Passport to Pimlico.
    const isTitle = /pass(port|eport)|reisepass/i.test(spec.production.title);
    return (
      !isTitle &&
      /(?<![a-z])(passports?|reisep(ass|ässe)|passeports?)(?![a-z])[^/]*\.(pdf|jpe?g|png|tiff?|docx?|heic)$/i.test(name)
    );
  },
  named: "passport",
  why: "A copy of a passport is all that is needed to pass for somebody else, and no client has asked for it.",
  fix: "Take the paper, or the page, out of the delivery.",
  clause: "ICAO 9303-4, 4.2.2: the lines that a machine reads.",
  examples: () => [
    { lines: ["Passport control, night", "Passport: yes"], finds: [] },
    {
      lines: ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
      finds: ["letter.txt holds a passport number: L8…C3"],
    },
    { lines: ["Passport no: 533401372"], finds: ["letter.txt holds a passport number: 53…72"] },
    {
      title: "Attached to a mail",
      name: "permission.eml",
      attachments: ["Smith passport.pdf"],
      finds: ['permission.eml carries "Smith passport.pdf", a passport by its name'],
    },
    { name: "Smith passport.pdf", finds: ["Smith passport.pdf is a passport by its name"] },
  ],
});
