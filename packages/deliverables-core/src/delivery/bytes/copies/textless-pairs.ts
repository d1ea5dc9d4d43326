import type { DeliveredFile, Delivery, Item } from "../../delivery.js";

/** A version of the picture without titles and captions, and one that has them. */
export interface TextlessPair {
  textless: DeliveredFile;
  texted: DeliveredFile;
}

/** As deliverables and files are called in English, German, French, Spanish and Italian. */
const textless =
  /text[-_ ]?less|text[-_ ]?free|textfrei|non?[-_ ]?text(ed)?(?![a-z])|ohne[-_ ]?text|sans[-_ ]?texte|sin[-_ ]?textos?|senza[-_ ]?test[oi]/i;

/**
 * The films of which one is to be without text and the other is not, of one episode and reel, with an index that lists the size of
 * each frame (QuickTime, MP4) and as many frames. Which they are is told by their names: no file says it.
 */
export function textlessPairs({ items }: Delivery): TextlessPair[] {
  const films = items.flatMap((item) =>
    item.asked.type === "media" ? item.files.flatMap((file) => filmOf(item, file) ?? []) : [],
  );
  return films.flatMap((one) =>
    one.isTextless
      ? films.filter((other) => !other.isTextless && other.kin === one.kin).map((other) => pairOf(one, other))
      : [],
  );
}

interface Film {
  file: DeliveredFile;
  isTextless: boolean;
  /** Of films that may show the same. */
  kin: string;
}

function filmOf({ deliverable, episode, reel }: Item, file: DeliveredFile): Film | undefined {
  const facts = file.facts?.kind === "media" ? file.facts.media : undefined;
  const [picture] = facts?.video ?? [];
  if (!facts || !picture?.frames || !["QuickTime", "MPEG-4"].includes(facts.container.format ?? "")) return undefined;
  const { codec, width, height, frames } = picture;
  return {
    file,
    isTextless: textless.test(`${deliverable} ${file.path}`),
    kin: JSON.stringify([episode, reel, codec, width, height, frames]),
  };
}

const pairOf = (one: Film, other: Film): TextlessPair => ({ textless: one.file, texted: other.file });
