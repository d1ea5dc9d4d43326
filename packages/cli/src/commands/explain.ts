import { nearest, rulePage, rulePages } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { exitCodes } from "../exit-codes.js";
import { formatPage } from "../formats/page.js";
import { formatRuleList } from "../formats/rule-list.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";

/** Prints the page of a rule, or the list of all rules. */
export function explain(code: string | undefined, options: { color: boolean }): number {
  const colors = paint(wantsColor(options.color, process.stdout, process.env));
  const columns = columnsOf(process.stdout);
  if (code === undefined) {
    process.stdout.write(formatRuleList(rulePages(), { colors, columns }));
    return exitCodes.accepted;
  }
  const page = rulePage(code.toLowerCase());
  if (page === undefined) throw new CannotRun(`There is no rule ${code}. ${suggestion(code)}`);
  process.stdout.write(formatPage(page, { colors, columns }));
  return exitCodes.accepted;
}

/** People remember `raster` and forget `media/`. */
function suggestion(code: string): string {
  const codes = rulePages().map((page) => page.code);
  const lastPart = (whole: string) => whole.slice(whole.lastIndexOf("/") + 1);
  const sameName = codes.filter((candidate) => lastPart(candidate) === lastPart(code).toLowerCase());
  const near =
    sameName.length > 0
      ? sameName.join(" or ")
      : (nearest(code, codes) ?? codes.find((one) => lastPart(one) === nearest(code, codes.map(lastPart))));
  return near ? `Did you mean ${near}?` : "deliverables explain lists all rules.";
}
