import type { Delivery, Facts } from "../../delivery/delivery.js";
import { type DeliveredPackage, packagesIn } from "../../delivery/packages.js";
import type { Probe } from "../../media/probe.js";
import type { Paper } from "../../papers/paper.js";
import type { DocumentDeliverable, Spec } from "../../spec/spec.js";
import type { ExampleFile, Rule, RuleExample, RulePage } from "../rule.js";
import { type MetInFile, placed, type SeenInFile } from "../seen-in-file.js";

/** What a rule saw in one of a package's lists, or of one of its files. */
export type SeenInPackage = (SeenInFile | MetInFile) & {
  /** Path of the file that it is about; the package's own list without it. */
  file?: string;
};

export interface PackageRule extends RulePage {
  look(delivered: DeliveredPackage, delivery: Delivery): Iterable<SeenInPackage>;
  examples: () => PackageExample[];
}

export interface PackageExample {
  title?: string;
  package?: DocumentDeliverable["package"];
  /** What the package's own deliverable delivers, by path. */
  lists: Record<string, Paper>;
  /** Track files that are looked into, by path. */
  media?: Record<string, Probe>;
  variables?: Spec["variables"];
  production?: Spec["production"];
  /** How long its compositions are to last. */
  duration?: DocumentDeliverable["duration"];
  /** What else there is: by path. */
  files?: Record<string, Omit<ExampleFile, "facts">>;
  finds: string[];
}

/** Where in its deliverable the spec asks for it. */
const asks = "package";

/** The rule for something that is to be right in the package of a DCP, an IMF or an `.itmsp`. */
export function packageRule({ look, examples, ...rest }: PackageRule): Rule {
  return {
    ...rest,
    requirements: ["package"],
    examples: () => examples().map(packageExample),
    *check(delivery) {
      for (const delivered of packagesIn(delivery))
        for (const { file = delivered.list, ...seen } of look(delivered, delivery))
          yield* placed([{ ...seen, asks } as SeenInFile | MetInFile], delivered.item, file);
    },
  };
}

/** For a rule whose page shows a package, its lists as the deliverable `package`, and everything else as `files`. */
export function packageExample({
  title,
  package: kind = "DCP",
  lists,
  files = {},
  media = {},
  variables,
  production,
  duration,
  finds,
}: PackageExample): RuleExample {
  const tracks = Object.keys(media);
  return {
    ...(title !== undefined && { title }),
    spec: {
      ...(variables && { variables }),
      ...(production && { production }),
      deliverables: {
        ...(tracks.length > 0 && { tracks: { type: "media", files: tracks } }),
        package: {
          type: "document",
          files: Object.keys(lists),
          package: kind,
          ...(duration !== undefined && { duration }),
        },
        ...(Object.keys(files).length > 0 && { files: { type: "other", files: Object.keys(files) } }),
      },
    },
    files: {
      ...files,
      ...Object.fromEntries(
        tracks.map((path) => [path, { facts: { kind: "media", media: media[path] as Probe } satisfies Facts }]),
      ),
      ...Object.fromEntries(
        Object.entries(lists).map(([path, document]) => [path, { facts: { kind: "document", document } as const }]),
      ),
    },
    finds,
  };
}
