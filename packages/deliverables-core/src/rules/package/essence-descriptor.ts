import { packageRule, type SeenInPackage } from "../../check/rule-kinds/package-rule.js";
import { clipsIn } from "../../delivery/clips-in.js";
import { describedComposition, listsAround } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

export const packageEssenceDescriptor = packageRule({
  code: "package/essence-descriptor",
  title: "Essence that a composition does not describe",
  severity: "error",
  clause: "SMPTE ST 2067-3, 6.10 and 6.12: each SourceEncoding is the Id of an EssenceDescriptor.",
  why: "A player chooses its decoder by the essence descriptor: one that is not there makes the whole composition unreadable.",
  fix: "Have the composition made anew; its descriptors are taken from the track files.",
  examples: () => [
    { package: "IMF", lists: listsAround(describedComposition(["one"], "one"), ["picture"]), finds: [] },
    {
      package: "IMF",
      lists: listsAround(describedComposition(["one"], "two"), ["picture"]),
      finds: ['MainImageSequence of segment 1 names the essence descriptor "two", which CPL.xml does not have'],
    },
    {
      title: "A clip that names none",
      package: "IMF",
      lists: listsAround(describedComposition(["one"], undefined), ["picture"]),
      finds: ["MainImageSequence of segment 1 names no essence descriptor (SourceEncoding)"],
    },
  ],
  *look(delivered) {
    const described = new Map(delivered.compositions.map(({ path, part }) => [path, part.descriptors]));
    const told = new Set<string>();
    for (const { file, words, clip } of clipsIn(delivered)) {
      const descriptors = described.get(file);
      const message = descriptors && wrongWith(clip.sourceEncoding, descriptors, file);
      if (message === undefined || told.has(`${words} ${clip.sourceEncoding}`)) continue;
      told.add(`${words} ${clip.sourceEncoding}`);
      yield { file, at: clip.at, message: `${words} ${message}` } satisfies SeenInPackage;
    }
    for (const [file, descriptors] of described)
      if (descriptors && descriptors.length > 0 && told.size === 0)
        yield { met: true, asks: "package", file, expected: "described", actual: "described" };
  },
});

function wrongWith(named: string | undefined, descriptors: readonly string[], file: string): string | undefined {
  if (named !== undefined)
    return descriptors.includes(named)
      ? undefined
      : `names the essence descriptor ${quote(named)}, which ${file} does not have`;
  // Compositions before 2016 may do without any.
  return descriptors.length > 0 ? "names no essence descriptor (SourceEncoding)" : undefined;
}
