import type { Rule } from "../../check/rule.js";
import { allowedCharacters } from "../../delivery/names/allowed-characters.js";
import { isJunk } from "../../delivery/names/portable-names.js";
import { sayCodePoint } from "../../delivery/names/say-code-point.js";
import { joinWords } from "../../spec/requirement.js";

const all = { type: "other", files: "**" } as const;
const names = { characters: "A-Za-z0-9._-" };

export const nameCharacters: Rule = {
  code: "files/name-characters",
  title: "Character that a name may not have",
  severity: "error",
  weighable: "without-client",
  why: "The client's system refuses the upload, or changes the name so that nothing finds the file again.",
  fix: "Rename the file or the folder; if the spec names it, correct the name there too.",
  examples: () => [
    { spec: { names, deliverables: { all } }, files: { "Stills/still_01.jpg": 9 }, finds: [] },
    {
      spec: { names, deliverables: { all } },
      files: { "Stills/still 01.jpg": 9 },
      finds: ["Stills/still 01.jpg has a space, names take A-Za-z0-9._-"],
    },
    {
      spec: { names, deliverables: { all } },
      files: { "Schnee & Eis é.mov": 9 },
      finds: ["Schnee & Eis é.mov has a space, & and é, names take A-Za-z0-9._-"],
    },
    {
      title: "What is ignored does not travel",
      spec: { names, deliverables: { all }, ignore: ["my notes.txt"] },
      files: { "a.mov": 9, "my notes.txt": 9 },
      finds: [],
    },
  ],
  *check({ spec, inventory, ignored }) {
    const characters = spec.names?.characters;
    if (characters === undefined) return;
    const allowed = allowedCharacters(characters);
    for (const { path } of inventory) {
      if (ignored.has(path) || isJunk(path)) continue;
      const wrong = [...new Set(path.normalize("NFC"))].filter((one) => one !== "/" && !allowed(one));
      if (wrong.length === 0) continue;
      const shown = wrong.slice(0, 5).map(sayCharacter);
      const message = `${path} has ${joinWords(shown, "and")}, names take ${characters}`;
      yield { file: path, pointer: "/names/characters", message, expected: characters, actual: wrong.join("") };
    }
  },
};

function sayCharacter(character: string): string {
  if (character === " ") return "a space";
  return /^[\p{C}\p{Z}\p{M}]$/u.test(character) ? sayCodePoint(character) : character;
}
