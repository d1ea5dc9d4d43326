import { packageRule } from "../../check/rule-kinds/package-rule.js";
import { compositionOf, listsAround } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";

const name = "LongField_FTR-1_F_EN-XX_51_2K_HDG_20261204_ABC_SMPTE_OV";
const listsWith = (title: string) => listsAround(compositionOf([[{ id: "picture" }]], { title }));

export const packageTitle = packageRule({
  code: "package/title",
  title: "Title of a composition",
  severity: "error",
  clause: "ISDCF Digital Cinema Naming Convention: the content title is what a cinema's server shows.",
  why: "The projectionist picks the film by this title: another one is another film, or another version of it.",
  fix: "Have the composition made anew under the title that the spec has, or put the contentTitle of the spec right.",
  examples: [
    { lists: listsWith(name), variables: { contentTitle: name }, finds: [] },
    { title: "Nobody says what it is to be called", lists: listsWith(name), finds: [] },
    {
      lists: listsWith("OtherFilm_TLR-2_S_DE-XX_20_4K"),
      variables: { contentTitle: name },
      finds: [
        `CPL.xml calls what it plays "OtherFilm_TLR-2_S_DE-XX_20_4K", expected ${quote(name)}, the contentTitle of the spec`,
      ],
    },
  ],
  *look({ compositions }, { spec }) {
    const wanted = spec.variables?.contentTitle;
    if (wanted === undefined) return;
    for (const { path: file, part } of compositions) {
      const { title = "" } = part;
      if (title.trim() === wanted.trim()) yield { met: true, asks: "package", file, expected: wanted, actual: title };
      else
        yield {
          file,
          message: `${file} calls what it plays ${quote(title)}, expected ${quote(wanted)}, the contentTitle of the spec`,
          expected: quote(wanted),
          actual: quote(title),
        };
    }
  },
});
