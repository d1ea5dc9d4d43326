/** What people call the same thing in names and in labels. */
const spellings: readonly [RegExp, string][] = [
  [/(?<![\p{L}\d])(?:m ?(?:&|\+|and|n) ?e|mne|music (?:&|\+|and) effects)(?![\p{L}\d])/gu, " me "],
  [/(?<![\p{L}\d])(?:dialogues?|dialog|dial|dia)(?![\p{L}\d])/gu, " dx "],
  [/(?<![\p{L}\d])music(?![\p{L}\d])/gu, " mx "],
  [/(?<![\p{L}\d])(?:effects|sfx)(?![\p{L}\d])/gu, " fx "],
  [/(?<![\p{L}\d])audio description(?![\p{L}\d])/gu, " ad "],
  [/(?<![\p{L}\d])(?:stereo|2\.0)(?![\p{L}\d])/gu, " 20 "],
  [/(?<!\d)([57])\.1(?!\d)/gu, " $11 "],
];

/** Words that tell no file of a title from another. */
const plain = new Set(
  "mix final master print printmaster full stem stems version audio sound film wav mov mxf mp4 pcm v".split(" "),
);

/**
 * The words by which a name or a label tells one file of a title from the others, without what all of them are called, the title
 * and its number: `me 51` of `LFD1001A_ME51` and of `The Long Field M&E 5.1 mix`.
 */
export function wordsOfLabel(text: string, common: readonly string[]): ReadonlySet<string> {
  let left = ` ${text.toLowerCase().replaceAll(/[_-]+/g, " ")} `;
  for (const one of common) left = left.replaceAll(one.toLowerCase().replaceAll(/[_-]+/g, " "), " ");
  left = left.replaceAll(/(?<![\p{L}\d])v\d+(?![\p{L}\d])/gu, " ");
  for (const [written, word] of spellings) left = left.replaceAll(written, word);
  return new Set((left.match(/\p{L}+|\d+/gu) ?? []).filter((word) => !plain.has(word)));
}
