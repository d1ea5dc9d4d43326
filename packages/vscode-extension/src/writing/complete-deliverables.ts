import {
  clientDeliverable,
  clientName,
  type DraftObject,
  deliverablesOfClient,
  nameStem,
  suggestDeliverables,
  withOwnFile,
  writeDraft,
} from "deliverables-core";
import { withValue } from "./complete-keys.js";
import type { Proposal } from "./completion.js";
import type { KnownDelivery } from "./known-delivery.js";
import { code, plainText } from "./markdown.js";
import { field } from "./snippet-text.js";
import type { SpecText } from "./spec-text.js";
import { tokenWriter } from "./token-writer.js";
import { snippetStyle } from "./value-snippet.js";

/** Whole deliverables: those that the client asks for, those for files that nobody asks for yet, and one of each type. */
export function completeDeliverables(spec: SpecText, known: KnownDelivery, stated: ReadonlySet<string>): Proposal[] {
  const names = nameStem(spec);
  const { client } = spec;
  const ofClient = (client ? deliverablesOfClient(client) : []).filter((key) => !stated.has(key));
  const ofFolder = suggestDeliverables(known.unclaimed, [...stated, ...ofClient]).slice(0, mostFromFolder);
  const per = names.perEpisode ? [{ key: "per", draft: { value: ["episode"] } }] : [];
  return [
    ...ofClient.map((key): Proposal => {
      const drafted = client ? clientDeliverable(client, key, names) : { entries: [] };
      const { draft } = withOwnFile(key, drafted, known.unclaimed, tokenWriter(spec, drafted));
      return {
        label: key,
        kind: "deliverable",
        detail: `${client?.title} asks for it`,
        documentation: `With every value that ${plainText(client ? clientName(client) : "")} fixes.`,
        insertText: withValue(key, writeDraft(draft, snippetStyle)),
      };
    }),
    ...ofFolder.map(
      ({ name, draft, paths }): Proposal => ({
        label: name,
        kind: "deliverable",
        detail: paths.length === 1 ? (paths[0] ?? "") : `${paths.length} files that nobody asks for yet`,
        documentation: paths
          .slice(0, 8)
          .map((path) => `- ${code(path)}`)
          .join("\n"),
        insertText: withValue(name, writeDraft(draft, snippetStyle)),
      }),
    ),
    ...templates(names.stem, spec).map(([type, words, entries]): Proposal => {
      const draft: DraftObject = { entries: [{ key: "type", draft: { value: type } }, ...per, ...entries] };
      return {
        label: `${type} deliverable`,
        kind: "deliverable",
        detail: words,
        documentation: `A deliverable of type ${code(type)}, under a key of your own.`,
        insertText: `"${field(1, type)}": ${writeDraft(draft, { ...snippetStyle, writeOpen: (value, index) => snippetStyle.writeOpen(value, index + 1) })}`,
        filterText: `${type} deliverable`,
      };
    }),
  ];
}

const mostFromFolder = 20;

type Template = [type: string, words: string, entries: DraftObject["entries"]];

function templates(stem: string, { deliverables }: SpecText): Template[] {
  const open = (key: string, value: unknown) => ({ key, draft: { value, isOpen: true } });
  return [
    [
      "media",
      "picture or sound",
      [
        open("files", `${stem}.mov`),
        {
          key: "video",
          draft: {
            entries: [
              open("codec", "ProRes 422 HQ"),
              open("width", 1920),
              open("height", 1080),
              open("frameRate", "25"),
            ],
          },
        },
        { key: "audio", draft: { entries: [open("codec", "PCM"), open("sampleRate", 48000)] } },
      ],
    ],
    [
      "image",
      "still pictures",
      [open("files", "Stills/*.jpg"), open("count", { min: 1 }), open("format", "JPEG"), open("width", { min: 1920 })],
    ],
    ["document", "paper", [open("files", `Paperwork/${stem}.pdf`), open("format", "PDF")]],
    [
      "cue-sheet",
      "the music in a programme",
      [
        open("files", `Paperwork/${stem}_cues.{csv,xlsx}`),
        ...[...deliverables]
          .filter(([, { type }]) => type === "media")
          .slice(0, 1)
          .map(([programme]) => open("of", programme)),
        open("codes", "prs"),
        open("shares", "each-side-100"),
      ],
    ],
    [
      "table",
      "a list in rows and columns",
      [open("files", `Paperwork/${stem}_rights.{csv,xlsx}`), open("preset", "rights-log")],
    ],
    ["other", "any other file", [open("files", `${stem}.zip`)]],
  ];
}
