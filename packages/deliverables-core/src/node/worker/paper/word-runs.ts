import type { SaxesTagNS } from "saxes";
import { type Look, unseenBecause } from "./cell-looks.js";
import { areAlike, colourOfHex, white } from "./colours.js";
import { isOn } from "./open-xml-formats.js";

/**
 * Listens to the runs of a Word document (ECMA-376-1, 17.3.2), and says of the text of a cell whether a line goes through it, and whether
 * some of it is hidden, or white on white. What a style says of a table's own colours is not read: nothing is white where a cell, a
 * paragraph or a run has any colour behind it.
 */
export function wordRuns() {
  let [letters, struck, hidden, pale, isStruck, isHidden, isWhite, isBefore] = [0, 0, 0, 0, false, false, false, false];
  /** Where a colour behind the text was told: `tblPr`, `tcPr`, `pPr`, `rPr`. */
  let isHiddenRow = false;
  const coloured = new Set<string>();
  let of = "";
  const endRun = () => {
    [isStruck, isHidden, isWhite] = [false, false, false];
    coloured.delete("rPr");
  };
  return {
    open(local: string, attributes: SaxesTagNS["attributes"]) {
      const value = attributes["w:val"]?.value;
      if (local === "rPrChange" || local === "pPrChange" || local === "tcPrChange") isBefore = true;
      if (isBefore) return;
      if (/^(tblPr|tcPr|pPr|rPr)$/.test(local)) of = local;
      else if (local === "r") endRun();
      else if (local === "p") coloured.delete("pPr");
      else if (local === "strike" || local === "dstrike") isStruck ||= isOn(value);
      else if (local === "hidden") isHiddenRow = isOn(value);
      else if (local === "tr") isHiddenRow = false;
      else if (local === "vanish") isHidden = isOn(value);
      else if (local === "color" && of === "rPr") isWhite = isPaper(value);
      else if (local === "highlight") coloured.add(of);
      else if (
        local === "shd" &&
        !/^(auto|)$/.test(attributes["w:fill"]?.value ?? "") &&
        !isPaper(attributes["w:fill"]?.value)
      )
        coloured.add(of);
    },
    close(local: string) {
      if (local === "rPrChange" || local === "pPrChange" || local === "tcPrChange") isBefore = false;
      if (local === "r") endRun();
      if (local === "tbl") coloured.clear();
    },
    text(part: string) {
      const count = part.replaceAll(/\s/g, "").length;
      letters += count;
      if (isStruck) struck += count;
      if (isHidden || isHiddenRow) hidden += count;
      else if (isWhite && coloured.size === 0) pale += count;
    },
    /** What the cell that ends here looks like, if anything stands in it. */
    take(text: string): Look {
      const look: Look = {
        ...(struck > 0 && (struck < letters ? { partlyStruck: true as const } : { struck: true as const })),
        ...(hidden > 0 ? { unseen: unseenBecause.text } : pale > 0 && { unseen: unseenBecause.colour }),
      };
      [letters, struck, hidden, pale] = [0, 0, 0, 0];
      coloured.delete("tcPr");
      return text === "" ? {} : look;
    },
  };
}

function isPaper(colour: string | undefined): boolean {
  return areAlike(colourOfHex(colour), white);
}
