import { ownTokens } from "deliverables-core";
import type { Proposal } from "./completion.js";
import { code, plainText } from "./markdown.js";
import type { Place } from "./place-at.js";
import { plainInSnippet } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";
import { sayMeanings, tokenMeanings } from "./token-meanings.js";

const blanks: [token: string, meaning: string][] = [
  ["version:digits", "any digits"],
  ["take:digits:3", "exactly three digits"],
  ["part:letters", "any letters"],
  ["code:alphanumeric", "any letters and digits"],
  ["date:YYYYMMDD", "a date, as 20261204"],
  ["date:YYYY-MM-DD", "a date, as 2026-12-04"],
];

const formats: [format: string, of: "text" | "number"][] = [
  ["02", "number"],
  ["slug", "text"],
  ["upper", "text"],
  ["lower", "text"],
  ["pascal", "text"],
];

/** The tokens that stand for something in the names of this deliverable, with what they stand for now; then blanks. */
export function tokenProposals(spec: SpecText, place: Place, offset: number): Proposal[] {
  const { text } = spec.json;
  const before = place.isQuoted ? text.slice(place.start + 1, offset) : "";
  const begun = before.lastIndexOf("<") > before.lastIndexOf(">") ? place.start + 1 + before.lastIndexOf("<") : offset;
  const behind = begun < offset ? /^[A-Za-z0-9:-]*>?/.exec(text.slice(offset, place.end)) : null;
  const range = spec.json.rangeOf(begun, offset + (behind?.[0].length ?? 0));
  const meanings = tokenMeanings(spec, place.keys[1] ?? "");
  const propose = (token: string, detail: string, documentation: string): Proposal => {
    const name = `<${token}>`;
    return {
      label: name,
      kind: "token",
      detail,
      documentation,
      insertText: plainInSnippet(place.isQuoted ? name : JSON.stringify(name)),
      // In quotes it is put where the cursor stands; outside it is a whole value.
      ...(place.isQuoted && { range }),
      filterText: name,
    };
  };
  const filled = [...meanings].map(([token, values]) =>
    propose(token, sayMeanings(values), `Stands for ${values.slice(0, 4).map(code).join(", ")} now.`),
  );
  const formatted =
    begun === offset
      ? []
      : [...meanings].flatMap(([token, values]) => {
          const isNumber = values.every((value) => /^\d+$/.test(value));
          return formats
            .filter(([, of]) => (of === "number") === isNumber)
            .map(([format]) =>
              propose(`${token}:${format}`, formatWords[format] ?? "", plainText(sayMeanings(values))),
            );
        });
  const valueless = ownTokens
    .filter((token) => token !== "duration" && !meanings.has(token))
    .map((token) => propose(token, "has no value yet", valuelessWords(token)));
  return [
    ...filled,
    ...formatted,
    ...blanks.map(([token, meaning]) => propose(token, meaning, `A blank: ${meaning}.`)),
    ...(begun === offset ? [] : valueless),
  ];
}

const formatWords: Record<string, string> = {
  "02": "two digits, as 07",
  slug: "plain letters with hyphens, as the-long-field",
  upper: "in capitals",
  lower: "in small letters",
  pascal: "words without spaces, as TheLongField",
};

function valuelessWords(token: string): string {
  if (token === "reel")
    return 'Needs `"per": ["reel"]`, and `reels` in this deliverable, the episodes or the production.';
  if (token === "language") return 'Needs `"per": ["language"]` and a list of `languages` in this deliverable.';
  if (token.startsWith("episode")) return 'Needs `"per": ["episode"]` in this deliverable, and a list of `episodes`.';
  return `Give it a value under \`production\`${token === "productionNumber" ? ', or to each episode with `"per": ["episode"]`' : ""}.`;
}
