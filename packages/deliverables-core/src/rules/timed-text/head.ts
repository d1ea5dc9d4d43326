import { type DeliveredTimedText, timedTextRule } from "../../check/rule-kinds/timed-text-rule.js";
import { holdsNumber, holdsTitle } from "../../check/says-which-programme.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { startTimecode } from "../../check/timed-text-bases.js";
import { withTimecode } from "../../media/probe-in-short.js";
import { quote } from "../../papers/quote.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { plainWords } from "../../tables/plain-words.js";
import { compare } from "../../timecode/rational.js";
import { formatTimecode } from "../../timecode/timecode.js";

const minute = {
  ...withTimecode("10:00:00:00"),
  video: [{ frameRate: "25", frames: 1500, color: {}, hdr: { formats: [] } }],
};
const stl = { forms: ["EBU STL" as const], counts: "frames" as const, frameRate: "25" };
const one = [shown("36001", "36003")];

export const timedTextHead = timedTextRule({
  code: "timed-text/head",
  title: "What subtitles say of themselves",
  severity: "warning",
  why: "A file that names another programme is mostly of another programme, and a server that reads the start in the head shows every subtitle that much too early or late.",
  fix: "Look whether it is the right file; if it is, export it again with its head filled in: title, start of programme, time code status 1.",
  clause: "EBU Tech 3264, GSI block: OPT, OET, TPT, TET, TCS, TCP, TNB, TNS, TCF.",
  examples: () => [
    {
      paper: timedTextOf(one, {
        ...stl,
        head: { titles: ["LONG FIELD, THE", "Folge 1"], startOfProgramme: "10:00:00:00" },
      }),
      programme: minute,
      finds: [],
    },
    {
      paper: timedTextOf(one, {
        ...stl,
        head: { titles: ["ANOTHER FILM"], timesUnusable: true, startOfProgramme: "00:00:00:00" },
      }),
      programme: minute,
      finds: [
        'LFD1001A.srt names its programme "ANOTHER FILM", expected "The Long Field"',
        "LFD1001A.srt says that its timecodes are not meant to be used (TCS 0)",
        "LFD1001A.srt states 00:00:00:00 as the start of the programme, programme starts at 10:00:00:00",
      ],
    },
    {
      title: "The XML of a DCP names the film by its content title",
      paper: timedTextOf([shown("1", "3")], {
        forms: ["DCP XML", "CineCanvas"],
        head: { titles: ["LongField_FTR-1_F_EN-DE"] },
        reel: { resources: [] },
      }),
      finds: [],
    },
    {
      title: "A head that counts otherwise than its file",
      paper: timedTextOf(one, { ...stl, head: { titles: [], blocks: { stated: 1, held: 4 } } }),
      finds: ["LFD1001A.srt says that it has 1 block (TNB), and has 4: some programs show no more than it says"],
    },
    {
      paper: timedTextOf(one, {
        ...stl,
        head: {
          titles: [],
          subtitles: { stated: 3, held: 2 },
          firstCue: { stated: "00:01:00:00", held: "00:00:01:00" },
        },
      }),
      finds: [
        "LFD1001A.srt says that it has 3 subtitles (TNS), and has 2",
        "LFD1001A.srt says that its first subtitle comes at 00:01:00:00 (TCF), and it comes at 00:00:01:00",
      ],
    },
    {
      title: "In another language than it is delivered for",
      languages: ["de"],
      paper: timedTextOf([shown("1", "3")], { forms: ["TTML"], language: "en" }),
      finds: ["LFD1001A.srt says that its language is en, and it is delivered as de"],
    },
  ],
  *look(delivered) {
    const { text, file } = delivered;
    const { titles = [], timesUnusable, startOfProgramme } = text.head ?? {};
    const { production } = delivered.spec;
    if (titles.length > 0 && !titles.some((title) => namesProgramme(title, delivered)))
      yield {
        message: `${file} names its programme ${quote(titles[0] ?? "")}, expected ${quote(production.title)}`,
        expected: production.title,
        actual: titles[0] ?? "",
      };
    if (timesUnusable) yield { message: `${file} says that its timecodes are not meant to be used (TCS 0)` };
    yield* miscounts(delivered);
    const start = startedElsewhere(delivered);
    if (start !== undefined && startOfProgramme !== undefined)
      yield {
        message: `${file} states ${startOfProgramme} as the start of the programme, ${delivered.programme.deliverable} starts at ${start}`,
        expected: start,
        actual: startOfProgramme,
      };
    yield* otherLanguage(delivered);
  },
});

function* miscounts({ text, file }: DeliveredTimedText): Iterable<SeenInFile> {
  const { blocks, subtitles, firstCue } = text.head ?? {};
  const remedy = "Export the file again, so that its head counts what is in it.";
  if (blocks)
    yield {
      message: `${file} says that it has ${blocks.stated} ${blocks.stated === 1 ? "block" : "blocks"} (TNB), and has ${blocks.held}: some programs show no more than it says`,
      expected: String(blocks.held),
      actual: String(blocks.stated),
      remedy,
    };
  // More blocks than it says are more subtitles too.
  else if (subtitles)
    yield {
      message: `${file} says that it has ${subtitles.stated} ${subtitles.stated === 1 ? "subtitle" : "subtitles"} (TNS), and has ${subtitles.held}`,
      expected: String(subtitles.held),
      actual: String(subtitles.stated),
      remedy,
    };
  // One published file in four: few programs look at it.
  if (firstCue)
    yield {
      severity: "info",
      message: `${file} says that its first subtitle comes at ${firstCue.stated} (TCF), and it comes at ${firstCue.held}`,
      expected: firstCue.held,
      actual: firstCue.stated,
      remedy,
    };
}

/** By a title or a number of the spec, or the other way round: a head has room for 32 letters. */
function namesProgramme(written: string, { spec, text, item }: DeliveredTimedText): boolean {
  const { production, episodes = [] } = spec;
  const episode = episodes.find(({ number }) => number === item.episode);
  const titles = [production.title, episode?.title].flatMap((title) => title ?? []);
  const numbers = [production, ...(episode ? [episode] : [])].flatMap(({ productionNumber }) => productionNumber ?? []);
  return (
    titles.some((title) => holdsTitle(written, title) || holdsTitle(title, written)) ||
    (text.reel !== undefined && isNamedAlike(written, [...titles, spec.variables?.contentTitle ?? ""])) ||
    numbers.some((number) => holdsNumber(written, number))
  );
}

/** Programs that make a DCP write its content title there, in which the film's name has no blanks: `LongField_FTR-1_F_…`. */
function isNamedAlike(written: string, titles: readonly string[]): boolean {
  const [own, ...all] = [written, ...titles].map((title) => plainWords(title.split("_")[0] ?? "").replaceAll(" ", ""));
  return all.some((title) => title !== "" && own !== undefined && (own.includes(title) || title.includes(own)));
}

/** The programme's own start, where the head states another and the subtitles count from the programme's. */
function startedElsewhere({ text, programme, events }: DeliveredTimedText): string | undefined {
  const timecode = startTimecode(programme);
  const stated = text.head?.startOfProgramme;
  const [first] = events;
  if (!timecode || stated === undefined || !programme.start || !first) return undefined;
  const start = formatTimecode(timecode);
  const isSame = start.replaceAll(/\D/g, "") === stated.replaceAll(/\D/g, "");
  return isSame || compare(first.start, programme.start) < 0 ? undefined : start;
}

function* otherLanguage({
  text,
  asked,
  item,
  file,
}: DeliveredTimedText): Iterable<{ message: string; expected: string; actual: string }> {
  const { language } = text;
  // Asked for, it is compared.
  if (language === undefined || item.language === undefined || asked.language !== undefined) return;
  const [own, wanted] = [language, item.language].map((tag) => tag.toLowerCase().split("-")[0]);
  if (own === wanted || own === "und" || own === "") return;
  const message = `${file} says that its language is ${language}, and it is delivered as ${item.language}`;
  yield { message, expected: item.language, actual: language };
}
