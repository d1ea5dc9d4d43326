import type { Digests } from "../delivery/bytes/digest-files.js";
import type { DeliveredFile, Delivery, Facts } from "../delivery/delivery.js";
import { factGroups } from "../facts-in-words/fact-groups.js";
import { durationOf, rateOf } from "../media/clock.js";
import type { ReportedFacts, ReportedFile } from "../report/report.js";
import { sayTime } from "./say-time.js";

/**
 * The files of the folder as a delivery note lists them; `withFacts` also with what they say. What the spec ignores is no part
 * of the delivery.
 */
export function reportedFiles(
  { inventory, ignored, items }: Delivery,
  digests: Digests,
  withFacts: boolean,
): ReportedFile[] {
  const owners = new Map<string, { deliverables: Set<string>; file: DeliveredFile }>();
  for (const { deliverable, files } of items) {
    for (const file of files) {
      const entry = owners.get(file.path) ?? { deliverables: new Set(), file };
      entry.deliverables.add(deliverable);
      if (file.facts) entry.file = file;
      owners.set(file.path, entry);
    }
  }
  return inventory
    .filter(({ path }) => !ignored.has(path))
    .map(({ path, size, barred }) => {
      const owner = owners.get(path);
      const digest = digests.get(path);
      const duration = owner && sayDuration(owner.file);
      const facts = withFacts && owner ? factsOf(owner.file) : [];
      const unread = barred ?? (typeof digest === "object" ? digest.unread : undefined);
      return {
        path,
        size,
        deliverables: [...(owner?.deliverables ?? [])],
        ...(typeof digest === "string" && { sha256: digest }),
        ...(unread !== undefined && { unread }),
        ...(duration !== undefined && { duration }),
        ...(facts.length > 0 && { facts }),
      };
    });
}

function sayDuration({ facts }: DeliveredFile): string | undefined {
  if (facts?.kind !== "media") return undefined;
  const seconds = durationOf(facts.media);
  return seconds && sayTime(seconds, rateOf(facts.media), facts.media.timecode?.dropFrame);
}

function factsOf({ facts }: DeliveredFile): ReportedFacts[] {
  const says = facts && inWords(facts);
  if (!says) return [];
  return factGroups(says).map(({ heading, tracks, facts: said }) => ({
    part: tracks ? `${tracks.kind} track` : heading,
    ...(tracks && { tracks: [tracks.first, tracks.last] as [number, number] }),
    facts: Object.fromEntries(said),
  }));
}

/** A cue sheet says what its cells say: rules tell what changed there. */
function inWords(facts: Facts) {
  switch (facts.kind) {
    case "media":
      return { kind: facts.kind, facts: facts.media };
    case "image":
      return { kind: facts.kind, facts: facts.image };
    case "document":
      return { kind: facts.kind, facts: facts.document };
    case "cue-sheet":
      return undefined;
  }
}
