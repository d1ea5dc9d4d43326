import { packageRule } from "../../check/rule-kinds/package-rule.js";
import type { Item } from "../../delivery/delivery.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import { isVersionFile } from "../../papers/packages/version-file.js";
import { quote } from "../../papers/quote.js";
import type { Spec } from "../../spec/spec.js";

const name = "LongField_FTR-1_F_EN-XX_51_2K_HDG_20261204_ABC_SMPTE_OV";
const listsWith = (title: string) => listsAround(compositionOf([[{ id: "picture" }]], { title }));

export const packageTitle = packageRule({
  code: "package/title",
  title: "Title of a composition",
  severity: "error",
  clause: "ISDCF Digital Cinema Naming Convention: the content title is what a cinema's server shows.",
  why: "The projectionist picks the film by this title: another one is another film, or another version of it.",
  fix: "Have the composition made anew under the title that the spec has, or put the contentTitle of the spec right.",
  examples: () => [
    { lists: listsWith(name), variables: { contentTitle: name }, finds: [] },
    { title: "Nobody says what it is to be called", lists: listsWith(name), finds: [] },
    {
      title: "A version file of the same film has a title of its own",
      lists: listsWith(name.replace("EN-XX", "EN-FR").replace("_OV", "_VF")),
      variables: { contentTitle: name },
      finds: [],
    },
    {
      lists: listsWith("OtherFilm_TLR-2_S_DE-XX_20_4K"),
      variables: { contentTitle: name },
      finds: [
        `CPL.xml calls what it plays "OtherFilm_TLR-2_S_DE-XX_20_4K", expected ${quote(name)}, the contentTitle of the spec`,
      ],
    },
  ],
  *look({ compositions, item }, { spec }) {
    const contentTitle = spec.variables?.contentTitle;
    if (contentTitle === undefined) return;
    const own = ownVariables(item.asked, spec);
    for (const { path: file, part } of compositions) {
      const { title = "" } = part;
      const [name = "contentTitle", wanted = contentTitle] =
        own.find(([, value]) => value.trim() === title.trim()) ?? own[0] ?? [];
      // A version file has a title of its own, and where the spec says none, the film's name at its head is what can be compared.
      const isUnnamedVersion = own.length === 0 && isVersionFile(part) && !isVersionFile({ title: wanted });
      if (isUnnamedVersion && filmOf(title) === filmOf(wanted)) continue;
      if (title.trim() === wanted.trim()) yield { met: true, asks: "package", file, expected: wanted, actual: title };
      else
        yield {
          file,
          message: `${file} calls what it plays ${quote(title)}, expected ${quote(wanted)}, the ${name} of the spec`,
          expected: quote(wanted),
          actual: quote(title),
        };
    }
  },
});

/** Name and value of the variables after which the package's files are called, where `contentTitle` is none of them. */
function ownVariables({ files }: Item["asked"], { variables = {} }: Spec): [string, string][] {
  const patterns = [files].flat().join(" ");
  if (patterns.includes("<contentTitle>")) return [];
  return Object.entries(variables).filter(([name, value]) => patterns.includes(`<${name}>`) && isContentTitle(value));
}

/** By its many fields, of which the Digital Cinema Naming Convention has twelve: other variables are numbers and words. */
function isContentTitle(value: string): boolean {
  return value.split("_").length > 5;
}

function filmOf(title: string): string | undefined {
  return title.trim().split("_")[0];
}
