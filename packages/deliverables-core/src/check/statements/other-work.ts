import type { Delivery } from "../../delivery/delivery.js";
import type { Spot } from "../../papers/contents.js";
import { fold } from "../../papers/find-text.js";
import { otherWorkIn } from "../../papers/other-works.js";
import { besideTitle } from "../agreement/title-agrees.js";
import { valuesOf } from "../rule-kinds/paper-rule.js";
import { specSays } from "./spec-says.js";
import type { Said } from "./statements.js";

/**
 * A title or a number that holds the spec's and is another work's, in a paper that nowhere has its own: "Making of The Long Field", "The
 * Long Field 2", `LFD1001` for `LFD1001A`.
 */
export function otherWork(one: Said, delivery: Delivery): { value: string; at: Spot } | undefined {
  if (one.from !== "paper" || one.item.asked.type !== "document") return undefined;
  if (one.subject === "productionNumber") return cutOff(one, delivery);
  return one.subject === "title" ? otherTitle(one, delivery) : undefined;
}

function otherTitle({ item, file, values }: Said, delivery: Delivery): { value: string; at: Spot } | undefined {
  const { asked } = item;
  const { title } = delivery.spec.production;
  // A paper of the whole series names each of its episodes.
  const isOfAll = item.episode === undefined && (delivery.spec.episodes ?? []).length > 1;
  if (asked.type !== "document" || isOfAll) return undefined;
  const about = { asked, item, delivery, values: valuesOf(delivery, item) };
  const told = values.map(({ value }) => besideTitle(value, title, about));
  if (told.some((said) => !said.includes("other") || said.includes("same"))) return undefined;
  // The licence of a trailer names it.
  const ownNames = fold(`${item.deliverable} ${file}`.replaceAll(/[-_]/g, " "));
  const [first] = values;
  const work = otherWorkIn(fold(first?.value ?? ""));
  return work !== undefined && ownNames.includes(work) ? undefined : first;
}

/** Letters that are missing at its end, which no number of the production is without. */
function cutOff({ item, values }: Said, delivery: Delivery): { value: string; at: Spot } | undefined {
  const { production } = delivery.spec;
  const whole = [...specSays("productionNumber", delivery, item), production.productionNumber ?? ""].map(fold);
  const isCut = (value: string) =>
    /[\p{L}\d]$/u.test(value) &&
    !whole.includes(value) &&
    whole.some((number) => number.startsWith(value) && /^[\p{L}\d]/u.test(number.slice(value.length)));
  return values.every(({ value }) => isCut(fold(value.trim()))) ? values[0] : undefined;
}
