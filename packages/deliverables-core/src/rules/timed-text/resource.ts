import type { Rule } from "../../check/rule.js";
import { packageExample } from "../../check/rule-kinds/package-rule.js";
import { timedTextExample, timedTextsOf } from "../../check/rule-kinds/timed-text-rule.js";
import { placed, type SeenInFile } from "../../check/seen-in-file.js";
import type { Delivery } from "../../delivery/delivery.js";
import { entriesByPath, located, packagesIn } from "../../delivery/packages.js";
import { assetMapOf, compositionOf } from "../../papers/packages/package-in-short.js";
import { quote } from "../../papers/quote.js";
import type { TextResource, TimedText } from "../../papers/timed-text/timed-text.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";

const at = { place: { start: { line: 3, column: 1 }, end: { line: 3, column: 40 } } };
const font = { kind: "font" as const, name: "arial.ttf", at };
const picture = { kind: "picture" as const, name: "0b7f64ae-1c2d-4e5f-8a9b-0c1d2e3f4a5b", at };
const textNaming = (resources: TextResource[], held?: string[]) =>
  timedTextOf([shown("1", "3")], {
    forms: ["DCP XML", "CineCanvas"],
    reel: { resources, ...(held && { held }) },
  });

export const timedTextResource: Rule = {
  code: "timed-text/resource",
  title: "Fonts and pictures that subtitles name",
  severity: "error",
  clause: "SMPTE ST 428-7 and ST 429-5; Texas Instruments' CineCanvas for Interop.",
  why: "A subtitle whose picture did not come along is never shown, and without its font a server shows boxes in place of accents, or refuses the film.",
  fix: "Put the file beside the subtitles, under the name that stands there, and have the package's lists made anew.",
  examples: () => [
    packageExample({
      lists: {
        "ASSETMAP.xml": assetMapOf([{ id: "cpl", path: "CPL.xml" }]),
        "CPL.xml": compositionOf([]),
        "sub.xml": textNaming([font]),
      },
      files: { "arial.ttf": {} },
      finds: [],
    }),
    timedTextExample({
      name: "sub.xml",
      paper: textNaming([font, picture]),
      finds: [
        'sub.xml names the font "arial.ttf", which is not there',
        'sub.xml names the picture "0b7f64ae-1c2d-4e5f-8a9b-0c1d2e3f4a5b", which is not there',
      ],
    }),
    timedTextExample({
      title: "Inside an MXF, and in it",
      name: "sub.mxf",
      paper: textNaming([picture], [picture.name]),
      finds: [],
    }),
  ],
  *check(delivery) {
    for (const { text, file, item } of timedTextsOf(delivery)) {
      if (!text.reel) continue;
      yield* placed(missingOf(text.reel, file, delivery), item, file);
    }
  },
};

/** A film of pictures has thousands, and whoever forgot their folder forgot all of them. */
const mostTold = 5;

function* missingOf(reel: NonNullable<TimedText["reel"]>, file: string, delivery: Delivery): Iterable<SeenInFile> {
  const isThere = finder(reel, file, delivery);
  const missing = reel.resources.filter((one) => !isThere(one.name));
  for (const { kind, name, at } of missing.slice(0, mostTold))
    yield {
      at,
      message: `${file} names the ${kind} ${quote(name)}, which is not ${reel.held ? "in it" : "there"}`,
      expected: name,
      actual: "none",
    };
  if (missing.length > mostTold)
    yield { message: `${file} names ${missing.length - mostTold} more fonts or pictures that are not there` };
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** By its path beside the subtitles; by its id, in the same MXF, in a package's asset map, or in the name of a file. */
function finder({ held }: NonNullable<TimedText["reel"]>, file: string, delivery: Delivery): (name: string) => boolean {
  if (held) return (name) => held.includes(name);
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  const entries = entriesByPath(delivery);
  const mapped = new Set(
    packagesIn(delivery).flatMap(({ files }) => files.flatMap(({ id, entry }) => (entry ? id : []))),
  );
  const ids = new Set(delivery.inventory.flatMap(({ path }) => path.toLowerCase().match(uuid) ?? []));
  return (name) => {
    if (located(folder, name, entries).entry || mapped.has(name)) return true;
    // Pictures are often called by their id alone, and the extension is left to the file.
    return ids.has(name.toLowerCase());
  };
}
