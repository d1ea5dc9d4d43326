import { isSequel, lettersOf } from "../../papers/is-sequel.js";
import { isDeniedBy, otherWorkIn } from "../../papers/other-works.js";
import { quote } from "../../papers/quote.js";
import { type Around, aroundText } from "../../papers/text-around.js";
import { isInCapitals, titleSpellings } from "../../papers/title-spellings.js";
import type { DeliveredPaper } from "../rule-kinds/paper-rule.js";
import type { Agreement } from "./agreement.js";
import { type AboutPaper, type Beside, saysBeside } from "./beside-title.js";

/**
 * The title as people write it, by itself or beside what the spec knows of the programme: "The Long Field – Episode 3: Seed", "The Long
 * Field (v2)". A trailer, a sequel or another episode is another film; of anything else beside it nobody can tell.
 */
export function titleAgrees(what: "title" | "episodeTitle", value: string, paper: DeliveredPaper): Agreement {
  const title = paper.values[what];
  if (title === undefined)
    return { unknown: `the spec has no ${what === "title" ? "title" : "title for this episode"}` };
  const answer = { expected: quote(title), source: "as the spec says" };
  const said = besideTitle(value, title, paper);
  if (said.includes("same")) return { ...answer, agrees: true };
  if (said.includes("other") || !said.includes("unknown")) return { ...answer, agrees: false };
  return {
    unknown: `${quote(value)} says more than the title, so it may be another programme, or another cut of it`,
    remedy: `Look whether the paper is about this very programme. If it is, give that title under "is" in the place of "agrees".`,
  };
}

/** What stands beside the title, wherever it stands in a value and however it is spelt; nothing where it does not stand there. */
export function besideTitle(value: string, title: string, paper: AboutPaper): Beside[] {
  const spellings = titleSpellings(title).filter(({ inCapitals }) => !inCapitals || isInCapitals(value));
  const { episode } = paper.item;
  const own = [
    ...(episode === undefined ? [] : [episode]),
    ...(paper.values.series ? [Number(paper.values.series)] : []),
  ];
  return spellings.flatMap(({ text }): Beside[] => {
    if (lettersOf(value) === lettersOf(text)) return ["same"];
    if (isSequel(value, text, own)) return ["other"];
    return aroundText(value, text).map((around) => saysAround(around, paper));
  });
}

function saysAround({ before, after }: Around, paper: AboutPaper): Beside {
  const ownWords = ` ${Object.values(paper.values).join(" ")} ${paper.asked.of ?? ""} `.toLowerCase();
  const work = otherWorkIn(before) ?? otherWorkIn(after);
  if (isDeniedBy(before) || (work !== undefined && !ownWords.includes(work))) return "other";
  const sides = [saysBeside(before, paper), saysBeside(after, paper)];
  return sides.includes("other") ? "other" : sides.includes("unknown") ? "unknown" : "same";
}
