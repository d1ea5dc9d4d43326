import { pointerStep } from "../text/json-text.js";
import { writeValue } from "../writing/draft.js";
import { formFault, isListOfParts, isText } from "./part-faults.js";
import type { Sheet } from "./sheet.js";
import { markOf, type SourceInForce, sourceInside } from "./sheet-source.js";
import type { SchemaNode } from "./vocabulary-place.js";

const keys = ["files", "reason", "source", "section"];

/**
 * The files that a client does not want to find, as a spec forbids them, each with its source: a spec of this client has to forbid
 * at least the same. More it may forbid.
 */
export function narrowForbidden(sheet: Sheet, { forbidden: list }: SchemaNode, outer: SourceInForce): SchemaNode {
  const pointer = "/forbidden";
  const takes = 'a list such as [{ "files": "**/*_DRAFT*", "reason": "The client takes final versions only" }]';
  sheet.faults.push(...formFault({ forbidden: list }, "forbidden", "", takes, isListOfParts));
  if (!isListOfParts(list)) return {};
  const bans = list.map((ban, index) => {
    const at = `${pointer}/${index}`;
    sheet.faults.push(
      ...Object.keys(ban).flatMap((key) =>
        keys.includes(key)
          ? formFault(ban, key, at, "a text", isText)
          : [
              {
                pointer: at + pointerStep(key),
                message: `Forbidden files have no key "${key}"; they take ${keys.join(", ")}`,
              },
            ],
      ),
    );
    for (const key of ["files", "reason"])
      if (ban[key] === undefined)
        sheet.faults.push({ pointer: at, message: `Forbidden files need "${key}", a text that every spec takes over` });
    const mark = markOf(sourceInside(ban, outer), sheet.sources);
    if ("reason" in mark) sheet.faults.push({ pointer: at, message: `The figure ${mark.reason}` });
    return { files: ban.files, reason: ban.reason, mark: "reason" in mark ? {} : mark };
  });
  // A file name is held against the vocabulary as part of the list.
  sheet.figures.push({ pointer, asked: bans.map(({ files, reason }) => ({ files, reason })) });
  return forbiddenNode(bans.map(({ files, reason, mark }) => ({ files, reason, ...mark })));
}

/** What the sheet below forbids, and what the one on top of it forbids besides. */
export function mergeForbidden(base: SchemaNode, over: SchemaNode): SchemaNode {
  const own = over["x-forbidden"] as SchemaNode[];
  const others = (base["x-forbidden"] as SchemaNode[]).filter((one) => !own.some(({ files }) => files === one.files));
  return forbiddenNode([...others, ...own]);
}

function forbiddenNode(bans: SchemaNode[]): SchemaNode {
  const written = bans.map(({ files, reason }) => ({ files, reason }));
  const { files: _, reason: __, ...mark } = bans[0] ?? {};
  return {
    "x-takes": `none: write "forbidden": ${writeValue(written)}`,
    "x-forbidden": bans,
    type: "array",
    allOf: bans.map(({ files, reason, ...marked }) => ({
      contains: { type: "object", properties: { files: { const: files } }, required: ["files"] },
      "x-ban": files,
      "x-takes": `none: write ${writeValue({ files, reason })}`,
      ...marked,
    })),
    examples: [written],
    ...mark,
  };
}
