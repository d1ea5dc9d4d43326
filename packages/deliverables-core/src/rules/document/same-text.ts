import type { Rule, RuleExample } from "../../check/rule.js";
import { type Saying, twinsOfEpisodes } from "../../check/twins-of-episodes.js";
import type { Delivery } from "../../delivery/delivery.js";
import { textOf } from "../../papers/paper-in-short.js";
import { wordsOfEpisode } from "../../papers/words-of-episode.js";

/** Fewer words may be the same by chance: a title, "No subtitles". */
const fewest = 8;

const example = (finds: string[], second: string, third: string): RuleExample => ({
  spec: {
    episodes: [
      { number: 2, title: "Flood" },
      { number: 3, title: "Slack Water" },
    ],
    deliverables: { synopsis: { type: "document", per: ["episode"], files: "<episode>.txt", words: { max: 50 } } },
  },
  files: Object.fromEntries(
    [second, third].map((text, index) => [
      `${index + 2}.txt`,
      { facts: { kind: "document" as const, document: textOf(text) } },
    ]),
  ),
  finds,
});

export const sameText: Rule = {
  code: "document/same-text",
  title: "The same text for two episodes",
  severity: "warning",
  why: "A synopsis that was copied for the next episode, with only the number changed, is printed in every programme guide.",
  fix: "Read both texts, and bring the one that is missing.",
  examples: () => [
    example(
      [],
      "The spring tide breaks over the old wall in the night.",
      "The sea draws back, and Ann walks out alone.",
    ),
    {
      title: "Whatever its blanks and capitals, its episode's number and title",
      ...example(
        ["3.txt says word for word what 2.txt says of another episode"],
        "Tidewatch, episode 2: Flood. The spring tide breaks over the old wall in the night.",
        "TIDEWATCH, Episode 3 – Slack Water – the spring tide breaks over the old wall, in the night. ",
      ),
    },
    { title: "A few words may be the same", ...example([], "Tidewatch, episode 2", "Tidewatch, episode 3") },
  ],
  *check(delivery) {
    for (const { saying, twin } of twinsOfEpisodes(delivery, textsOf(delivery))) {
      const { item, file } = saying;
      const message = `${file} says word for word what ${twin.file} says of another episode`;
      yield { item, file, pointer: item.pointer, message };
    }
  },
};

/** Texts with a length, and subtitles: both are about one episode. A letter may be the same for all. */
function* textsOf({ items, spec }: Delivery): Iterable<Saying> {
  for (const item of items) {
    if (item.asked.type !== "document" || item.episode === undefined) continue;
    for (const { path: file, facts } of item.files) {
      const paper = facts?.kind === "document" ? facts.document : undefined;
      const isOfEpisode = (item.asked.words ?? item.asked.characters) !== undefined || paper?.timedText !== undefined;
      if (!paper?.contents || !isOfEpisode) continue;
      const words = wordsOfEpisode(paper.contents, spec);
      if (words.filter((word) => word !== "#").length >= fewest) yield { item, file, says: words.join(" ") };
    }
  }
}
