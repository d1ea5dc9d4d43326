/** From Monday on, in English, German and French. */
const whole = [
  ["monday", "montag", "lundi"],
  ["tuesday", "dienstag", "mardi"],
  ["wednesday", "mittwoch", "mercredi"],
  ["thursday", "donnerstag", "jeudi"],
  ["friday", "freitag", "vendredi"],
  ["saturday", "samstag", "sonnabend", "samedi"],
  ["sunday", "sonntag", "dimanche"],
];
const short = [
  ["mon", "mo", "lun"],
  ["tue", "tues", "di", "mar"],
  ["wed", "weds", "mi", "mer"],
  ["thu", "thur", "thurs", "do", "jeu"],
  ["fri", "fr", "ven"],
  ["sat", "sa", "sam"],
  ["sun", "so", "dim"],
];

const numberByWord = new Map(
  [...whole, ...short].flatMap((words, index) => words.map((word): [string, number] => [word, index % 7])),
);
const shortWords = new Set(short.flat());
/** The longest first. ASCII all of them, so that no pattern has to know of other letters. */
const anyWord = [...numberByWord.keys()].sort((left, right) => right.length - left.length).join("|");

/** One of them, standing by itself. */
export const weekdayWord = new RegExp(`(?<![A-Za-z\\u00c0-\\u024f\\d])(?:${anyWord})(?![A-Za-z\\u00c0-\\u024f])`, "gi");

/** Its number from 0 for Monday on. */
export function weekdayOf(word: string): number | undefined {
  return numberByWord.get(word.toLowerCase());
}

/** `Di`, `Tue`: short ones are often other words, "so", "do", "mar", but where they are written as a weekday is. */
export function isShort(word: string): boolean {
  return shortWords.has(word.toLowerCase());
}

const before = new RegExp(
  `^(?:${anyWord})(?:\\.?,? +|\\.,? ?|, ?)(?:(?:the|den|der|dem|le) )?(?=[A-Za-z\\u00c0-\\u024f\\d])`,
  "i",
);
const behind = new RegExp(`(?<=\\d{2}\\.?)(?:,? *\\((?:${anyWord})\\.?\\)|,? +(?:${anyWord})\\.?)$`, "i");

/** `Tue 3 February 2027` → `3 February 2027`, `03.02.2027 (Mi)` → `03.02.2027`; undefined where no weekday stands there. */
export function withoutWeekday(text: string): string | undefined {
  const bare = text.replace(before, "").replace(behind, "");
  return bare === text ? undefined : bare;
}
