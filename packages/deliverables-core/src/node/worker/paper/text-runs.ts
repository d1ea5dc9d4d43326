import type { SaxesTagNS } from "saxes";
import type { Look } from "./cell-looks.js";
import { isOn } from "./open-xml-formats.js";
import { walkXml } from "./xml-events.js";

/** Listens to the runs of one text of an XLSX (ECMA-376-1, 18.4.4), and says whether a line goes through all of it or a part. */
export function textRuns() {
  let [letters, struck, isStruck, isText] = [0, 0, false, false];
  return {
    open({ local, attributes }: SaxesTagNS) {
      if (local === "r") isStruck = false;
      else if (local === "strike") isStruck = isOn(attributes.val?.value);
      else if (local === "t") isText = true;
    },
    close({ local }: SaxesTagNS) {
      if (local === "t") isText = false;
      else if (local === "r") isStruck = false;
    },
    text(part: string) {
      if (!isText) return;
      const count = part.replaceAll(/\s/g, "").length;
      letters += count;
      if (isStruck) struck += count;
    },
    /** What the text looks like that ends here. */
    take(): Look | undefined {
      const look: Look | undefined =
        struck === 0 ? undefined : struck < letters ? { partlyStruck: true } : { struck: true };
      [letters, struck, isStruck, isText] = [0, 0, false, false];
      return look;
    },
  };
}

/** The texts that the sheets of an XLSX share and that are struck through, by their number. */
export function struckTexts(sharedStrings: string): ReadonlyMap<string, Look> {
  const found = new Map<string, Look>();
  if (!/<(\w+:)?strike\b/.test(sharedStrings)) return found;
  const runs = textRuns();
  let count = 0;
  walkXml(sharedStrings, {
    open: runs.open,
    close(tag) {
      runs.close(tag);
      if (tag.local !== "si") return;
      const look = runs.take();
      if (look) found.set(String(count), look);
      count += 1;
    },
    text: runs.text,
  });
  return found;
}
