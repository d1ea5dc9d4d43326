import { singleFileExample } from "../../check/examples/single-file-example.js";
import { words } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { withPicture } from "../../media/probe-in-short.js";
import { isBan } from "../../spec/limits.js";
import { joinWords, meets, sayRequirement } from "../../spec/requirement.js";

const example = (required: unknown, formats: ("HDR10" | "HLG" | "Dolby Vision")[], finds: string[]) => ({
  finds,
  ...singleFileExample("media", "video/hdr/format", required, {
    kind: "media",
    media: withPicture({ hdr: { formats } }),
  }),
});

/** One file may declare several formats (Dolby Vision with an HDR10 base): one that is asked for is enough. */
export const hdrFormat: Rule = {
  code: "media/hdr-format",
  title: "HDR format",
  severity: "error",
  requirements: ["video/hdr/format"],
  why: "A receiver shows HDR by what the file declares: without it the picture is grey, with the wrong one it is false.",
  fix: "Export again from the HDR grade with its metadata, or from the SDR grade where none is asked for.",
  examples: () => [
    example("HDR10", ["HDR10"], []),
    example("HDR10", ["Dolby Vision", "HDR10"], []),
    example("HDR10", ["HLG"], ["HDR format is HLG, expected HDR10"]),
    example("HLG", [], ["HDR format is not stated, expected HLG"]),
    example(null, ["HLG"], ["HDR format is HLG, expected none"]),
    example(
      { not: "HDR10" },
      ["Dolby Vision", "HDR10"],
      ["HDR format is Dolby Vision and HDR10, expected anything but HDR10"],
    ),
    example({ not: "HDR10" }, [], []),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "video/hdr/format")) {
      for (const { hdr } of facts.video) {
        const declared = hdr.formats.length > 0;
        if (!declared && facts.partial) {
          const message = "HDR format is not known: the file was not read to its end";
          yield { item, file: file.path, pointer: `${item.pointer}/video/hdr/format`, unchecked: true, message };
          continue;
        }
        const fits = (format: string) => meets(format, asked, words) === true;
        // What must not be is in none of them, and a picture without HDR is none of it.
        const right = asked === null ? !declared : isBan(asked) ? hdr.formats.every(fits) : hdr.formats.some(fits);
        const expected = sayRequirement(asked, words);
        const actual = declared ? joinWords(hdr.formats, "and") : "none";
        if (right) {
          yield { item, file: file.path, pointer: `${item.pointer}/video/hdr/format`, met: true, expected, actual };
          continue;
        }
        const message = `HDR format is ${declared ? actual : "not stated"}, expected ${expected}`;
        yield { item, file: file.path, pointer: `${item.pointer}/video/hdr/format`, message, expected, actual };
      }
    }
  },
};
