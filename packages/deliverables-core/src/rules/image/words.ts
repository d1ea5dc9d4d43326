import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule, RuleExample } from "../../check/rule.js";
import { numbersLike } from "../../check/statements/said-by-name.js";
import { leftOverIn } from "../../images/left-over-words.js";
import type { PictureTags } from "../../images/picture-tags.js";
import { singleLine } from "../../report/single-line.js";
import { productionNumbers } from "../../spec/production-numbers.js";
import { isGarbled, isPlaceholder, isPlaceholderOfName } from "../../tables/suspect-text.js";

const keys = ["caption", "creator", "credit", "copyright"] as const;
const names = { caption: "Caption", creator: "Creator", credit: "Credit", copyright: "Copyright notice" };
const longest = 80;
const both =
  "Some programs show the one and some the other: write what holds into both (in Photoshop or Bridge, open File Info and save the picture again).";
const replace = "Write into the picture's metadata who or what is seen in it, and save it again.";

const example = (asked: object, tags: Partial<PictureTags> | undefined, finds: string[]): RuleExample => {
  const [[key, required] = ["caption", "present"]] = Object.entries(asked);
  const known = tags && { orientation: 1, progressive: false, ...tags };
  return {
    ...singleFileExample("image", key, required, { kind: "image", image: known ? { tags: known } : {} }),
    finds,
  };
};

export const imageWords: Rule = {
  code: "image/words",
  title: "Words inside a picture",
  severity: "error",
  requirements: keys,
  why: "A picture travels without its list; what is not written inside it is printed without a name, or not at all.",
  fix: "Write it into the picture's metadata (in Photoshop: File Info; in Bridge or Lightroom: IPTC) and save it again.",
  clause: "IPTC Photo Metadata Standard 2025.1: description, creator, credit line, copyright notice.",
  examples: () => [
    example({ caption: "present" }, { caption: "The hedge at dawn" }, []),
    example({ caption: "present" }, { caption: "OLYMPUS DIGITAL CAMERA" }, [
      'Caption is "OLYMPUS DIGITAL CAMERA", which a camera or a program wrote',
    ]),
    example({ caption: "present" }, { caption: "TBC" }, ['Caption is "TBC", which only holds its place']),
    example({ copyright: "Hedgerow Pictures" }, { copyright: "© 2026 Hedgerow Pictures" }, []),
    example({ caption: "present" }, { caption: "SiÃ¢n Oâ€™Neill at Whitby" }, [
      'Caption is "SiÃ¢n Oâ€™Neill at Whitby", which lost letters',
    ]),
    example({ copyright: "present" }, { copyright: "© 2026" }, ['Copyright notice is "© 2026", which names nobody']),
    example({ caption: "present" }, {}, ["Picture has no caption inside"]),
    {
      title: "Two places that say two things",
      ...example(
        { credit: "Hedgerow Pictures" },
        { credit: "Hedgerow Pictures", otherwise: { credit: "Ditch Films" } },
        ['Credit is "Hedgerow Pictures" in XMP, but "Ditch Films" in IPTC'],
      ),
    },
    example({ copyright: "Hedgerow Pictures" }, { copyright: "© 2019 Ditch Films" }, [
      'Copyright notice is "© 2019 Ditch Films", expected one with "Hedgerow Pictures"',
    ]),
    example({ copyright: "right" }, { copyright: "Copyright Ditch Films" }, [
      'Copyright notice is "Copyright Ditch Films", expected one with "right"',
    ]),
    example({ credit: null }, { credit: "Ann Holly" }, ['Credit is "Ann Holly", expected none']),
    example({ caption: "present" }, { partial: true }, [
      "unchecked: Caption is not known: some of the picture's words are compressed or stand behind it",
    ]),
    example({ caption: "present" }, undefined, [
      "unchecked: Caption is not known: words are read of JPEG, PNG, TIFF and PSD",
    ]),
  ],
  *check({ items, spec }) {
    const numbers = productionNumbers(spec);
    for (const item of items) {
      const { asked } = item;
      if (asked.type !== "image") continue;
      for (const key of keys) {
        const wanted = asked[key];
        if (wanted === undefined) continue;
        for (const { path: file, facts } of item.files) {
          if (facts?.kind !== "image" || facts.image.format === undefined) continue;
          const { tags } = facts.image;
          const text = tags?.[key];
          const about = { item, file, pointer: `${item.pointer}/${key}`, expected: wanted ?? "none" };
          if (!tags || (text === undefined && tags.partial)) {
            const why = tags
              ? "some of the picture's words are compressed or stand behind it"
              : "words are read of JPEG, PNG, TIFF and PSD";
            const remedy = "Look at it in an image editor, or save the picture as JPEG or TIFF.";
            yield { ...about, unchecked: true, message: `${names[key]} is not known: ${why}`, remedy };
            continue;
          }
          const actual = text === undefined ? "none" : shown(text);
          const isMet =
            text === undefined ? wanted === null : wanted === "present" || (wanted !== null && holds(text, wanted));
          const leftOver = text !== undefined && wanted === "present" ? whyNoWords(key, text, file) : undefined;
          const other = tags.otherwise?.[key];
          const foreign = foreignIn(text, numbers);
          if (leftOver !== undefined)
            yield { ...about, message: `${names[key]} is "${actual}", which ${leftOver}`, actual, remedy: replace };
          else if (isMet && foreign !== undefined) {
            const message = `${names[key]} is "${actual}", with ${foreign}, a production number, and not ${numbers.join(" or ")}`;
            yield { ...about, message, actual, severity: "warning", remedy: replace };
          } else if (isMet && other !== undefined && wanted !== null) {
            const isWrong = wanted !== "present" && !holds(other, wanted);
            const message = `${names[key]} is "${actual}" in XMP, but "${shown(other)}" in IPTC`;
            yield { ...about, message, actual, remedy: both, ...(!isWrong && { severity: "warning" as const }) };
          } else if (isMet) yield { ...about, met: true, actual };
          else if (text === undefined)
            yield { ...about, message: `Picture has no ${names[key].toLowerCase()} inside`, actual };
          else {
            const expected = wanted === null ? "none" : `one with "${wanted}"`;
            yield { ...about, message: `${names[key]} is "${actual}", expected ${expected}`, actual };
          }
        }
      }
    }
  },
};

/** A number of another production, of exactly the form of the spec's, where none of those stands beside it. */
function foreignIn(text: string | undefined, numbers: string[]): string | undefined {
  const alike = text === undefined ? [] : numbersLike(numbers, text.slice(0, 4000));
  const own = numbers.map((number) => number.toUpperCase());
  return alike.some((one) => own.includes(one.toUpperCase())) ? undefined : alike[0];
}

/** Why words that stand there say nothing, in words that follow "which". */
function whyNoWords(key: (typeof keys)[number], text: string, file: string): string | undefined {
  const isOpen = key === "caption" ? isPlaceholder(text) : isPlaceholderOfName(text);
  return (
    leftOverIn(key, text, file) ?? (isOpen ? "only holds its place" : isGarbled(text) ? "lost letters" : undefined)
  );
}

/** As whole words: "right" does not stand in "Copyright". */
function holds(text: string, words: string): boolean {
  const plain = (some: string) => some.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  const [all, part] = [plain(text), plain(words)];
  const isLetter = (character = "") => /[\p{L}\p{N}]/u.test(character);
  const goesOn = (inner: string | undefined, outer: string | undefined) => isLetter(inner) && isLetter(outer);
  for (let at = all.indexOf(part); at >= 0 && part !== ""; at = all.indexOf(part, at + 1)) {
    const end = at + part.length;
    if (!goesOn(part.at(0), all[at - 1]) && !goesOn(part.at(-1), all[end])) return true;
  }
  return false;
}

function shown(text: string): string {
  const line = singleLine(text);
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}
