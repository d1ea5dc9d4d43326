import { planItems } from "./delivery/plan-items.js";
import { type SuggestedDeliverable, suggestDeliverables } from "./delivery/suggest-deliverables.js";
import { withOwnFile } from "./delivery/with-own-file.js";
import { clientBans } from "./spec/client/client-bans.js";
import { clientDeliverable, deliverablesOfClient } from "./spec/client/client-deliverable.js";
import { clientDraft } from "./spec/client/client-draft.js";
import { type ClientSchema, clientName } from "./spec/client/client-schema.js";
import { clientTakes } from "./spec/client/client-takes.js";
import { readSpec } from "./spec/read-spec.js";
import { pointerStep } from "./spec/text/json-text.js";
import { type DraftEntry, type DraftObject, writeDraft } from "./spec/writing/draft.js";
import type { NameStem } from "./spec/writing/name-stem.js";
import { exampleDay, exampleNumber } from "./spec/writing/usual-values.js";

export interface StarterSpecInput {
  /** What the spec promises to meet; without one, nothing is fixed. */
  client?: ClientSchema;
  /** The file of a client schema of one's own, from the folder of the spec on, as `../acme.client.jsonc`. */
  clientPath?: string;
  title: string;
  /** What lies in the delivery folder already. */
  folderPaths: readonly string[];
}

/**
 * A first spec: everything that the client fixes written out, what it leaves open with a usual value and a note, and a
 * deliverable for what lies in the folder already. It reads without a fault; nobody has judged a file by it yet.
 */
export function starterSpec({ client, clientPath, title, folderPaths }: StarterSpecInput): string {
  // A number as the client wants it is seldom the one in the folder.
  const ownNumber = client && clientTakes(client, "/production/productionNumber");
  const number = ownNumber ? undefined : productionNumber(folderPaths);
  const names: NameStem = { stem: "<productionNumber>", perEpisode: false };
  const token = (name: string) => (number ? name.replaceAll(number, "<productionNumber>") : name);
  let left = folderPaths.filter((path) => !/(^|\/)([^/]+\.)?delivery\.json$/.test(path));
  const asked = client
    ? deliverablesOfClient(client).map((key) => [key, clientDeliverable(client, key, names)] as const)
    : [];
  const claimed = asked.map(([key, own], index): DraftEntry => {
    const drafted = index === 0 ? withNoteOnName(own) : own;
    const { draft, path } = number === undefined ? { draft: drafted } : withOwnFile(key, drafted, left, token);
    left = left.filter((other) => other !== path);
    return { key, draft };
  });
  const found = suggestDeliverables(
    left,
    claimed.map(({ key }) => key),
    token,
  );
  const deliverables = [...claimed, ...found.map(entryOf)];
  const write = (some: DraftEntry[]) => writeSpec(client, clientPath, title, number, some.length > 0 ? some : [blank]);
  const own = client && clientPath !== undefined ? { path: clientPath, client, faults: [] } : undefined;
  const faultless = (text: string) => planItems(readSpec(text, { own })).faults.length === 0;
  const text = write(deliverables);
  if (faultless(text)) return text;
  // A name in the folder that no spec can ask for: what can be asked for stays.
  return write([...claimed, ...found.map(entryOf).filter((entry) => faultless(write([...claimed, entry])))]);
}

/** The name that is written for a file is only a start, and the note says so once the client has none of its own. */
function withNoteOnName(draft: DraftObject): DraftObject {
  const note = "Write the name by which it will come; <productionNumber> stands for the one above, and * for anything.";
  const entries = draft.entries.map((entry) =>
    entry.key === "files" && "value" in entry.draft && entry.draft.isOpen && entry.draft.note === undefined
      ? { ...entry, draft: { ...entry.draft, note } }
      : entry,
  );
  return { ...draft, entries };
}

const entryOf = ({ name, draft }: SuggestedDeliverable): DraftEntry => ({ key: name, draft });

const blank: DraftEntry = {
  key: "programme",
  draft: {
    note: "What is handed over, each under a key of your choice.",
    entries: [
      { key: "type", draft: { value: "media" } },
      {
        key: "files",
        draft: {
          value: "<productionNumber>.mov",
          note: "The name of the file; <productionNumber> stands for the one above.",
        },
      },
      {
        key: "video",
        draft: {
          entries: [
            { key: "width", draft: { value: 1920 } },
            { key: "height", draft: { value: 1080 } },
            { key: "frameRate", draft: { value: "25" } },
          ],
        },
      },
      {
        key: "audio",
        draft: {
          entries: [
            { key: "codec", draft: { value: "PCM" } },
            { key: "sampleRate", draft: { value: 48000 } },
          ],
        },
      },
    ],
  },
};

function writeSpec(
  client: ClientSchema | undefined,
  clientPath: string | undefined,
  title: string,
  number: string | undefined,
  deliverables: DraftEntry[],
): string {
  const own = client && clientTakes(client, "/production/productionNumber")?.example;
  const rate = client && rateOfClient(client);
  const production: DraftObject = {
    entries: [
      { key: "title", draft: { value: title.trim() || "Untitled" } },
      {
        key: "language",
        draft: { value: languageOfClient(client), note: 'The language it was made in, as "en-GB" or "de".' },
      },
      {
        key: "productionNumber",
        draft: {
          value: number ?? own ?? exampleNumber,
          note: number ? "As the files in the folder are called." : "Your own number: file names stand by it.",
        },
      },
      {
        key: "frameRate",
        draft: {
          value: rate ?? "25",
          note:
            rate === undefined
              ? "Nobody asked for this rate: write that of the production. Timecodes are read by it where a file has no rate of its own, as sound has none."
              : "By which timecodes are read where a file has no rate of its own, as sound has none.",
        },
      },
      ...datesFor(deliverables),
    ],
  };
  const spec: DraftObject = {
    entries: [
      ...(client
        ? [
            {
              key: "client",
              draft: {
                value: clientPath ?? clientName(client),
                note: `${client.title}. ${client.coverage} ${client.disclaimer}`,
              },
            },
          ]
        : []),
      { key: "production", draft: production },
      ...variablesOf(client),
      ...namesOf(client),
      ...forbiddenOf(client),
      { key: "deliverables", draft: { entries: deliverables } },
      {
        key: "unexpectedFiles",
        draft: {
          value: "error",
          note: 'What a file is that no deliverable asks for: "error", "warning", "info" or "off".',
        },
      },
    ],
  };
  return `${writeDraft(spec, { unit: "  ", indent: "", trailingComma: true })}\n`;
}

const days = {
  delivery: "The day on which everything has to be with the client.",
  transmission: "The day on which it is first shown.",
};

/** The days from which something is due. */
function datesFor(deliverables: DraftEntry[]): DraftEntry[] {
  const dues = deliverables.flatMap(({ draft }) => ("entries" in draft ? draft.entries : [])).filter(isDue);
  const entries = Object.entries(days).flatMap(([key, note]): DraftEntry[] =>
    dues.some(({ draft }) => "value" in draft && String(draft.value).startsWith(key))
      ? [{ key, draft: { value: exampleDay, note: `${note} Due days are counted from it.` } }]
      : [],
  );
  return entries.length > 0 ? [{ key: "dates", draft: { entries } }] : [];
}

const isDue = ({ key }: DraftEntry) => key === "due";

/** The language that a client takes, if it takes one only. */
function languageOfClient(client: ClientSchema | undefined): unknown {
  const takes = client && clientTakes(client, "/production/language");
  return takes?.example ?? takes?.values.find((one) => typeof one === "string") ?? "en";
}

/** The first frame rate that a client names for a picture that it asks for, whatever it calls that. */
function rateOfClient(client: ClientSchema): unknown {
  const rates = deliverablesOfClient(client).flatMap(
    (key) => clientTakes(client, `/deliverables${pointerStep(key)}/video/frameRate`)?.values ?? [],
  );
  return rates.find((rate) => typeof rate === "string");
}

/** The tokens of its own that a client asks for, such as a clock number, and the cases that it tells apart, the usual one first. */
function variablesOf(client: ClientSchema | undefined): DraftEntry[] {
  if (!client) return [];
  const { keys = [], required = [] } = clientTakes(client, "/variables") ?? {};
  const entries = keys.flatMap((key): DraftEntry[] => {
    const takes = clientTakes(client, `/variables/${key}`);
    const value = takes?.example ?? takes?.values[0] ?? "";
    if (value === "" && !required.includes(key)) return [];
    return [{ key, draft: { value, note: `The client takes ${takes?.words ?? "a text"}.` } }];
  });
  return entries.length > 0 ? [{ key: "variables", draft: { entries } }] : [];
}

/** What a client asks of the name of every file. */
function namesOf(client: ClientSchema | undefined): DraftEntry[] {
  const draft = client && clientDraft(client, "/names");
  return draft ? [{ key: "names", draft }] : [];
}

/** What a client does not want to find. */
function forbiddenOf(client: ClientSchema | undefined): DraftEntry[] {
  const bans = client ? clientBans(client).map(({ files, reason }) => ({ files, reason })) : [];
  const note = "Files that the client does not want to find; add your own.";
  return bans.length > 0 ? [{ key: "forbidden", draft: { value: bans, note } }] : [];
}

/** What most names in the folder begin with, when it looks like a number: letters and digits, as `LFD1001A`. */
function productionNumber(paths: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const [, number] = /^([A-Z]{2,}[0-9]{2,}[A-Z0-9]*)(?=[_. -]|$)/.exec(path.slice(path.lastIndexOf("/") + 1)) ?? [];
    if (number) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
}
