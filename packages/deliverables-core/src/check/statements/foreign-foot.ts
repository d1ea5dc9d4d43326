import type { Contents, Line } from "../../papers/contents.js";
import type { Spec } from "../../spec/spec.js";
import { holdsNumber } from "../says-which-programme.js";
import { type ForeignMark, mostNumbers, numbersOf } from "./foreign-marks.js";
import { numbersLike } from "./said-by-name.js";

const longest = 90;
/** "Next: LFD1002B", "Replaces LFD0907C": the line speaks of the other one. */
const refers =
  /(?<!\p{L})(?:next|previous(?:ly)?|see|also|after|before|following|replaces?|supersedes|formerly|was|compare|cf|made|based on|version of|nächste|vorige|siehe|auch|nach|vor|ersetzt|vormals|voir|aussi|après|avant|remplace|anciennement)(?!\p{L})/iu;
/** "SMF7301C – Moorwatch – PSE". */
const betweenParts = /\t|,\s|\s[–—|·•/-]\s|\s{3,}/;
const mostWords = 3;

/**
 * The number of another production in a head or foot of a paper that has its own elsewhere: the template of the last job was filled in
 * again, and nobody looked below the last line.
 */
export function foreignFoot(contents: Contents, spec: Spec, episode: number | undefined): ForeignMark | undefined {
  const own = numbersOf(spec, episode);
  const all = numbersOf(spec, undefined);
  const isOwn = (text: string) => own.some((number) => holdsNumber(text, number));
  const written = contents.lines.flatMap(({ text }) => numbersLike(all, text).map((one) => one.toUpperCase()));
  if (own.length === 0 || new Set(written).size > mostNumbers) return;
  for (const line of headsAndFeet(contents.lines)) {
    if (line.text.length > longest || refers.test(line.text) || isOwn(line.text)) continue;
    const parts = line.text.split(betweenParts).filter((part) => !part.includes(":"));
    const [number] = parts
      .filter((part) => part.trim().split(/\s+/).length <= mostWords)
      .flatMap((part) => numbersLike(all, part))
      .filter((one) => isOfHouse(one, all));
    if (number !== undefined) return { what: "foot", written: number, line, expected: own.join(", ") };
  }
  return;
}

/** The first and the last line of the paper, and of each page. */
function headsAndFeet(lines: readonly Line[]): Line[] {
  const written = lines.filter(({ text }) => text.trim() !== "");
  return written.filter(
    ({ page }, index) =>
      written[index - 1]?.page !== page ||
      written[index + 1]?.page !== page ||
      index === 0 ||
      index === written.length - 1,
  );
}

/** Forms have numbers of their own, which are made like those of productions and begin otherwise. */
function isOfHouse(written: string, numbers: readonly string[]): boolean {
  return numbers.some((number) => number.slice(0, 2).toUpperCase() === written.slice(0, 2).toUpperCase());
}
