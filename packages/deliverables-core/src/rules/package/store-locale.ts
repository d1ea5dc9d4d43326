import type { Rule } from "../../check/rule.js";
import { packageExample } from "../../check/rule-kinds/package-rule.js";
import { languageFits, primaryLanguage } from "../../check/same-language.js";
import { type MetInFile, placed, type SeenInFile } from "../../check/seen-in-file.js";
import type { Delivery } from "../../delivery/delivery.js";
import { type DeliveredPackage, packagesIn } from "../../delivery/packages.js";
import { probesIn } from "../../delivery/probes-in.js";
import { timedTextsIn } from "../../delivery/timed-texts-in.js";
import { withSound } from "../../media/probe-in-short.js";
import { storeMetadataOf } from "../../papers/packages/package-in-short.js";
import { shown, timedTextOf } from "../../papers/timed-text/timed-text-in-short.js";
import { sayCount } from "../../report/amounts.js";

const metadata = (locale: string, name = "LF_de.itt") => storeMetadataOf("LF", [{ name, role: "subtitles", locale }]);
const text = timedTextOf([shown("1", "3")], { forms: ["TTML"], language: "de-DE" });

export const packageStoreLocale: Rule = {
  code: "package/store-locale",
  title: "Locale of a file of an .itmsp",
  severity: "error",
  requirements: ["package"],
  why: "The store offers a file under the locale of its metadata.xml: a wrong one puts German subtitles under English.",
  fix: "Look whether it is the right file; then put the locale right in metadata.xml, or the language in the file.",
  examples: () => [
    packageExample({
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": metadata("de-DE"), "LF.itmsp/LF_de.itt": text },
      finds: [],
    }),
    packageExample({
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": metadata("en-US"), "LF.itmsp/LF_de.itt": text },
      finds: ["LF.itmsp/metadata.xml has LF.itmsp/LF_de.itt as en-US, and the file says de-DE"],
    }),
    packageExample({
      title: "Sound",
      package: "itmsp",
      lists: { "LF.itmsp/metadata.xml": metadata("fr-FR", "LF_de.mov") },
      media: { "LF.itmsp/LF_de.mov": withSound({ language: "de" }) },
      finds: ["LF.itmsp/metadata.xml has LF.itmsp/LF_de.mov as fr-FR, and the file says de"],
    }),
    {
      title: "Delivered as another language",
      spec: {
        deliverables: {
          package: { type: "document", files: "LF.itmsp/metadata.xml", package: "itmsp" },
          subtitles: { type: "other", per: ["language"], languages: ["de"], files: "LF.itmsp/LF_<language>.itt" },
        },
      },
      files: {
        "LF.itmsp/metadata.xml": { facts: { kind: "document", document: metadata("en-US") } },
        "LF.itmsp/LF_de.itt": {},
      },
      finds: ["LF.itmsp/metadata.xml has LF.itmsp/LF_de.itt as en-US, and it is delivered as de"],
    },
  ],
  *check(delivery) {
    for (const delivered of packagesIn(delivery))
      yield* placed(seenIn(delivered, delivery), delivered.item, delivered.list);
  },
};

function* seenIn({ root, list, files }: DeliveredPackage, delivery: Delivery): Iterable<SeenInFile | MetInFile> {
  if (root.kind !== "store metadata") return;
  const delivered = new Map(
    delivery.items.flatMap(({ language, files: own }) =>
      language === undefined ? [] : own.map(({ path }) => [path, language] as const),
    ),
  );
  const [texts, probes] = [timedTextsIn(delivery), probesIn(delivery)];
  let [compared, wrong] = [0, 0];
  for (const [index, { locale }] of root.files.entries()) {
    const path = files[index]?.entry?.path;
    if (!locale || path === undefined) continue;
    const spoken = new Set((probes.get(path)?.audio ?? []).map(({ language }) => language));
    const own = texts.get(path)?.language ?? (spoken.size === 1 ? [...spoken][0] : undefined);
    const asked = delivered.get(path);
    const [says, who] = isOther(locale.value, own)
      ? [own, "the file says"]
      : isOther(locale.value, asked)
        ? [asked, "it is delivered as"]
        : [];
    if (own !== undefined || asked !== undefined) compared += 1;
    if (says === undefined) continue;
    wrong += 1;
    const message = `${list} has ${path} as ${locale.value}, and ${who} ${says}`;
    yield { at: locale.at, asks: "package", message, expected: says, actual: locale.value };
  }
  if (compared > 0 && wrong === 0)
    yield {
      met: true,
      asks: "package",
      expected: "as delivered",
      actual: `as delivered, of ${sayCount(compared, "file")}`,
    };
}

function isOther(locale: string, language: string | undefined): boolean {
  if (language === undefined || primaryLanguage(language) === "und") return false;
  return !languageFits(locale, language);
}
