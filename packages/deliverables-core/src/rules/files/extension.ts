import { isOfItsKind } from "../../check/is-of-its-kind.js";
import { words } from "../../check/quantities.js";
import type { Rule } from "../../check/rule.js";
import type { Facts } from "../../delivery/delivery.js";
import { extensionsOf, isKnownExtension } from "../../folder/file-kind.js";
import { joinWords, meets } from "../../spec/requirement.js";
import type { Deliverable } from "../../spec/spec.js";

const still = { type: "image", files: "still.jpg" } as const;

/** Plain text goes by dozens of extensions. */
const mostShown = 3;

export const extension: Rule = {
  code: "files/extension",
  title: "Extension that lies",
  severity: "error",
  why: "Software opens a file by its extension: a wrong one fails at the receiver, or hides what the file is.",
  fix: "Export the file in the kind that its name promises; only if the kind itself is right, correct the extension here and in the spec.",
  examples: () => [
    {
      spec: { deliverables: { still } },
      files: { "still.jpg": { bytesKind: "JPEG", facts: { kind: "image", image: { format: "JPEG" } } } },
      finds: [],
    },
    {
      spec: { deliverables: { still } },
      files: { "still.jpg": { bytesKind: "PNG", facts: { kind: "image", image: { format: "PNG" } } } },
      finds: ["still.jpg is called .jpg, but its bytes are PNG (.png or .apng)"],
    },
    {
      title: "A file of which nothing else is asked",
      spec: { deliverables: { subtitles: { type: "other", files: "LFD.*" } } },
      files: { "LFD.xml": { bytesKind: "JPEG" }, "LFD.projectx": { bytesKind: "ZIP" } },
      finds: ["LFD.xml is called .xml, but its bytes are JPEG (.jpg, .jpeg, .jpe …)"],
    },
    {
      title: "A paper with a password has its own finding, or is unchecked",
      spec: { deliverables: { log: { type: "document", files: "log.*" } } },
      files: {
        "log.xlsx": {
          bytesKind: "DOC/XLS/PPT",
          facts: { kind: "document", document: { format: "DOC/XLS/PPT", locked: true } },
        },
        "log.docx": { bytesKind: "DOC/XLS/PPT", facts: { kind: "document", document: { format: "DOC/XLS/PPT" } } },
      },
      finds: [
        "log.docx is called .docx, but its bytes are DOC/XLS/PPT (.doc, .dot, .xls …), as those of a paper with a password are",
      ],
    },
    {
      title: "Where the format itself is asked for, that rule speaks",
      spec: { deliverables: { still: { ...still, format: "JPEG" } } },
      files: { "still.jpg": { bytesKind: "PNG", facts: { kind: "image", image: { format: "PNG" } } } },
      finds: [],
    },
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts, bytesKind, misnamed, unread } of item.files) {
        // `files/name` says it where another extension was asked for.
        if (misnamed?.difference === "extension") continue;
        if (!bytesKind || (facts && !isOfItsKind(facts)) || hasWrongFormat(item.asked, facts)) continue;
        const name = path.slice(path.lastIndexOf("/") + 1);
        const dot = name.lastIndexOf(".");
        const given = dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
        const fitting: readonly string[] = extensionsOf[bytesKind];
        if (given === "" || fitting.length === 0 || fitting.includes(given)) continue;
        // Of any other file nothing is asked but what its own name promises, and this one promises nothing that is known.
        if (item.asked.type === "other" && !isKnownExtension(given)) continue;
        // Word and Excel wrap a paper with a password into the old binary form, under the name that it had.
        const isWrapped = bytesKind === "DOC/XLS/PPT" && /^(doc|xls|ppt|dot|xlt|pot)[xm]$/.test(given);
        if (isWrapped && needsPassword(facts, unread)) continue;
        const shown = fitting.slice(0, mostShown).map((one) => `.${one}`);
        const expected = fitting.length > mostShown ? `${shown.join(", ")} …` : joinWords(shown);
        const message = `${path} is called .${given}, but its bytes are ${bytesKind} (${expected})${isWrapped ? ", as those of a paper with a password are" : ""}`;
        yield { item, file: path, pointer: `${item.pointer}/files`, message, expected: `.${given}`, actual: bytesKind };
      }
    }
  },
};

function needsPassword(facts: Facts | undefined, unread: string | undefined): boolean {
  return (facts?.kind === "document" && facts.document.locked === true) || /needs a password/.test(unread ?? "");
}

function formatOf(facts: Facts): string | undefined {
  switch (facts.kind) {
    case "media":
      return facts.media.container.format;
    case "image":
      return facts.image.format;
    case "document":
      return facts.document.format;
    case "cue-sheet":
    case "table":
      return facts.table.format;
  }
}

/** A file of another format than the one asked for has its own finding, which says the same. */
function hasWrongFormat(asked: Deliverable, facts: Facts | undefined): boolean {
  const wanted = asked.type === "media" ? asked.container?.format : asked.type === "other" ? undefined : asked.format;
  const found = facts && formatOf(facts);
  return wanted !== undefined && found !== undefined && meets(found, wanted, words) === false;
}
