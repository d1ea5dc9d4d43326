import { agreementOf, sayDigest } from "../../check/agreement-of.js";
import { saidOnce, takeFields, uncompared } from "../../check/field-values.js";
import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import { algorithmOfField } from "../../delivery/bytes/checksums-wanted.js";
import { withPicture } from "../../media/probe-in-short.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";

const programme = withPicture({ frameRate: "25", frames: 7500 });
const number = { heading: "Programme number", agrees: "productionNumber" } as const;
const length = { heading: "Duration", agrees: "duration" } as const;
const name = { pattern: "tested: <value:word>", agrees: "fileName" } as const;

export const agreement = paperRule({
  code: "document/agreement",
  title: "Paper about something else",
  severity: "error",
  requirements: ["fields"],
  asks: "fields",
  leaves: ({ fields = {} }) => Object.values(fields).every(({ agrees }) => agrees === undefined),
  why: "A certificate of another cut, or of another episode, says nothing about the file that is delivered.",
  fix: "Ask for the paper of this very file; when the file was exported again, it has to be tested again.",
  examples: () => [
    {
      paper: paperOf("Programme number: LFD 1001A", "Duration: 00:05:00:00", "File tested: D:\\QC\\LFD1001A.mxf"),
      asked: { fields: { number, length, name: { ...name, pattern: "tested: <value>" } } },
      programme,
      production: { productionNumber: "LFD1001A" },
      finds: [],
    },
    {
      paper: paperOf("Programme number: LFD1002A", "Duration: 4'58\"", "File tested: LFD1001A_v2.mxf today"),
      asked: { fields: { number, length, name } },
      programme,
      production: { productionNumber: "LFD1001A" },
      finds: [
        'The paper\'s number is "LFD1002A", expected "LFD1001A", as the spec says',
        'The paper\'s length is "4\'58"", expected 00:05:00:00, the duration of programme',
        'The paper\'s name is "LFD1001A_v2.mxf", expected "LFD1001A.mxf", the name of the delivered file',
      ],
    },
    {
      title: "Episode, version, language and day of transmission",
      paper: paperOf("Version: 2", "Language: German", "TX: 17 January 2027", "Episode: 1"),
      asked: {
        fields: {
          version: { heading: "Version", agrees: "version" },
          language: { heading: "Language", agrees: "language" },
          day: { heading: "TX", agrees: "transmissionDate" },
          episode: { heading: "Episode", agrees: "episode" },
        },
      },
      variables: { version: "v3" },
      production: { language: "en-GB", dates: { transmission: "2027-01-10" } },
      finds: [
        'The paper\'s version is "2", expected "v3", as the spec says',
        'The paper\'s language is "German", expected "en-GB", as the spec says',
        'The paper\'s day is "17 January 2027", expected "2027-01-10", as the spec says',
        "unchecked: episode of LFD1001A_PSE.pdf could not be compared: the spec lists no episodes, so there is nothing to compare it with",
      ],
    },
    {
      title: "Everywhere it stands",
      paper: paperOf("Programme number: LFD1001A", "Programme number: LFD1002A"),
      asked: { fields: { number } },
      production: { productionNumber: "LFD1001A" },
      finds: ['The paper\'s number is "LFD1002A", expected "LFD1001A", as the spec says'],
    },
    {
      title: "The title of a sequel",
      paper: paperOf("Title: The Long Field 2"),
      asked: { fields: { title: { heading: "Title", agrees: "title" } } },
      finds: ['The paper\'s title is "The Long Field 2", expected "The Long Field", as the spec says'],
    },
    {
      title: "A title with more beside it",
      paper: paperOf(
        "Title: The Long Field – Episode 3: Seed",
        "Name: Making of The Long Field",
        "Heading: The Long Field – Director's Cut",
      ),
      asked: {
        fields: {
          title: { heading: "Title", agrees: "title" },
          name: { heading: "Name", agrees: "title" },
          head: { heading: "Heading", agrees: "title" },
        },
      },
      finds: [
        'The paper\'s name is "Making of The Long Field", expected "The Long Field", as the spec says',
        'unchecked: head of LFD1001A_PSE.pdf could not be compared: "The Long Field – Director\'s Cut" says more than the title, so it may be another programme, or another cut of it',
      ],
    },
    {
      title: "A number with another behind it",
      paper: paperOf("Programme number: LFD1001A/02"),
      asked: { fields: { number } },
      production: { productionNumber: "LFD1001A" },
      finds: [
        'unchecked: number of LFD1001A_PSE.pdf could not be compared: "LFD1001A/02" is that number with another behind it, which may be another version of the programme',
      ],
    },
    {
      title: "A date that may be two is wrong where it is neither",
      paper: paperOf("TX: 04/02/2027", "First TX: 02/10/2027"),
      asked: {
        fields: {
          day: { heading: "TX", agrees: "transmissionDate" },
          first: { heading: "First TX", agrees: "transmissionDate" },
        },
      },
      production: { dates: { transmission: "2027-02-10" } },
      finds: [
        'The paper\'s day is "04/02/2027", expected "2027-02-10", as the spec says',
        'unchecked: first of LFD1001A_PSE.pdf could not be compared: "02/10/2027" is no day that can be read',
      ],
    },
    {
      title: "One frame off",
      paper: paperOf("Duration: 00:04:59:24"),
      asked: { fields: { length } },
      programme,
      finds: [
        'unchecked: length of LFD1001A_PSE.pdf could not be compared: "00:04:59:24" is one frame off 00:05:00:00: another cut, or a tester that counts to the last frame and not behind it',
      ],
    },
    {
      title: "Nothing to compare it with",
      paper: paperOf("Duration: soon"),
      asked: { fields: { length } },
      programme,
      finds: ['unchecked: length of LFD1001A_PSE.pdf could not be compared: "soon" cannot be read as a duration'],
    },
  ],
  *look(delivered) {
    for (const taken of takeFields(delivered)) {
      const { name, field, asks } = taken;
      const { agrees } = field;
      // What is missing has its own finding.
      if (!agrees) continue;
      const answers = saidOnce(taken).map((said) => ({ ...said, answer: agreementOf(agrees, said.value, delivered) }));
      const wrong = answers.find(({ answer }) => "agrees" in answer && !answer.agrees);
      const right = answers.find(({ answer }) => "agrees" in answer);
      // Beside a value that can be compared, words without a digit are no second one, unless words are what is compared.
      const isOfWords = agrees === "title" || agrees === "episodeTitle";
      const unknown = answers.find(
        ({ answer, value }) => "unknown" in answer && (!right || isOfWords || /\d/.test(value)),
      );
      const actualOf = (value: string) => (algorithmOfField(agrees) ? sayDigest(value) : quote(value));
      if (unknown && "unknown" in unknown.answer)
        yield uncompared(delivered, taken, unknown.answer.unknown, unknown.answer.remedy);
      if (wrong && "agrees" in wrong.answer) {
        const { expected, source } = wrong.answer;
        const actual = actualOf(wrong.value);
        const message = `The paper's ${name} is ${actual}, expected ${expected}, ${source}`;
        yield { at: wrong.at, asks, message, expected, actual };
      } else if (right && "agrees" in right.answer && !unknown)
        yield { met: true, asks, expected: right.answer.expected, actual: actualOf(right.value) };
    }
  },
});
