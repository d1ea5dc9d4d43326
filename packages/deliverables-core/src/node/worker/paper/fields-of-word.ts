import type { Line } from "../../../papers/contents.js";
import { isLinkToFile } from "../../../papers/link-to-file.js";

const instruction =
  /<w:instrText\b[^>]{0,500}>(?<text>[^<]{0,2000})<|<w:fldSimple\b[^>]{0,500}\bw:instr="(?<simple>[^"]{0,2000})"|w:fldCharType="(?<edge>begin|separate|end)"/g;
const mostFields = 2000;
const letters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * What Word's fields are told to show: `INCLUDETEXT "C:\\Users\\…"` (ECMA-376-1, 17.16). A reader sees what they showed last. Fields with
 * an address in the net are left out.
 */
export function fieldsOfWord(xml: string): Line[] {
  const fields: string[] = [];
  let open = "";
  const end = () => {
    if (open.trim() !== "" && fields.length < mostFields) fields.push(open);
    open = "";
  };
  for (const { groups } of xml.matchAll(instruction)) {
    if (groups?.text !== undefined) open += groups.text;
    else {
      end();
      open = groups?.simple ?? "";
      end();
    }
  }
  end();
  return fields
    .map((field) =>
      field
        .replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => letters[name] ?? "")
        // As it is written in a field, a path has each of its strokes twice.
        .replaceAll("\\\\", "\\")
        .trim(),
    )
    .filter((field) => isLinkToFile(/^\s*HYPERLINK\s+"([^"]*)/.exec(field)?.[1] ?? "-"))
    .map((text) => ({ text, where: "in a field of Word" }));
}
