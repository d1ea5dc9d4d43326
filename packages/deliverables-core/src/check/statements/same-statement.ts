import { readLanguages } from "../../identifiers/language-name.js";
import { fold } from "../../papers/find-text.js";
import { readAnswer } from "../../papers/read-answer.js";
import { type Days, readDays } from "../../papers/read-days.js";
import { readWrittenDuration } from "../../papers/read-duration.js";
import { isSameEpisode, readEpisodeNumbers } from "../../papers/read-episode.js";
import type { Subject } from "../../papers/read-statements.js";
import { readVersionNumber } from "../../papers/read-version.js";
import { isInCapitals, withoutAccents } from "../../papers/title-spellings.js";
import type { FrameRate } from "../../timecode/frame-rate.js";
import { absolute, compare, subtract } from "../../timecode/rational.js";

/** Whether two say the same. What cannot be read as what it should be agrees with everything: it is told elsewhere, or by nobody. */
export function isSame(subject: Subject, left: string, right: string, rate: FrameRate | undefined): boolean {
  switch (subject) {
    case "productionNumber": {
      const [one, other] = [plain(left), plain(right)];
      return one === other || one.startsWith(other) || other.startsWith(one);
    }
    case "title":
    case "episodeTitle": {
      // In capitals many leave the accents out.
      const plainly = isInCapitals(left) || isInCapitals(right) ? withoutAccents : (text: string) => text;
      const [one, other] = [wordsOf(plainly(fold(left))), wordsOf(plainly(fold(right)))];
      return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
    }
    case "episode": {
      const [one, other] = [readEpisodeNumbers(left), readEpisodeNumbers(right)];
      return !one || !other || one.some((number) => other.some((wanted) => isSameEpisode(number, wanted)));
    }
    case "series": {
      const [one, other] = [readSeries(left), readSeries(right)];
      return one === undefined || other === undefined || one === other;
    }
    case "version": {
      const [one, other] = [readVersionNumber(left), readVersionNumber(right)];
      return one === undefined || other === undefined || one === other;
    }
    case "language": {
      const [one, other] = [readLanguages(left), readLanguages(right)];
      return one.length === 0 || other.length === 0 || one.some((language) => other.includes(language));
    }
    case "productPlacement": {
      const [one, other] = [readPlacement(left), readPlacement(right)];
      return one === undefined || other === undefined || one === other;
    }
    case "duration": {
      const [one, other] = [readWrittenDuration(left, rate), readWrittenDuration(right, rate)];
      if (!one || !other) return true;
      const step = compare(one.step, other.step) > 0 ? one.step : other.step;
      return compare(absolute(subtract(one.seconds, other.seconds)), step) <= 0;
    }
    case "transmissionDate": {
      const [one, other] = [readDays(left), readDays(right)];
      const meet = (days: Days) => other.some(({ from, to }) => days.from <= to && from <= days.to);
      return one.length === 0 || other.length === 0 || one.some(meet);
    }
  }
}

/** `2`, `02`, `Series 2`, `S2`, `2 of 3`; undefined for its title. */
function readSeries(text: string): number | undefined {
  const [, digits] =
    /^(?:series|season|staffel|saison|s)?\.?\s?(\d{1,2})(?:\s?(?:\/|of|von|sur)\s?\d{1,2})?$/i.exec(text.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** A form says yes or no, or names what was placed: the latter is for a person. */
function readPlacement(text: string): boolean | undefined {
  const answer = readAnswer(text);
  return answer === "open" ? undefined : answer;
}

function plain(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\d]/gu, "");
}

/** Without articles and what stands for "and", unless the title is nothing else. */
function wordsOf(folded: string): string[] {
  const words = folded.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !/^(the|a|an|der|die|das|le|la|les|and|und|et)$/.test(word));
  return telling.length > 0 ? telling : words;
}
