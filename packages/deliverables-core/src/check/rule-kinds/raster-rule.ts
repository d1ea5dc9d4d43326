import type { Delivery, Facts } from "../../delivery/delivery.js";
import { meets, type Requirement, type Scalar, sayRequirement } from "../../spec/requirement.js";
import { singleFileExample } from "../examples/single-file-example.js";
import { numbers } from "../quantities.js";
import type { Met, Observation, Rule, RuleExample, RulePage } from "../rule.js";
import { askedFiles, type FactsKind, type FactsOf } from "./requirement-rule.js";

interface RasterRule<Kind extends "media" | "image"> extends RulePage {
  of: Kind & FactsKind;
  /** Where `width` and `height` stand in a deliverable: `video/`, or nothing. */
  path: string;
  measure(facts: FactsOf[Kind]): { width?: number; height?: number }[];
  examples: () => { required: { width?: unknown; height?: unknown }; file: FactsOf[Kind]; finds: string[] }[];
}

const dimensions = ["width", "height"] as const;
type Dimension = (typeof dimensions)[number];

/** Width and height are two requirements and one thing to people: where both are exact, or both are wrong, one finding tells both. */
export function rasterRule<Kind extends "media" | "image">(definition: RasterRule<Kind>): Rule {
  const { of, path, measure, examples, ...rest } = definition;
  return {
    ...rest,
    requirements: dimensions.map((dimension) => `${path}${dimension}`),
    examples: () =>
      examples().map(
        ({ required, file, finds }): RuleExample => ({
          finds,
          ...(path
            ? singleFileExample(of, path.slice(0, -1), required, { kind: of, [of]: file } as unknown as Facts)
            : withSeveral(of, required, { kind: of, [of]: file } as unknown as Facts)),
        }),
      ),
    *check(delivery: Delivery) {
      const asked = new Map<string, Asked<Kind>>();
      for (const dimension of dimensions) {
        for (const found of askedFiles(delivery, of, `${path}${dimension}`)) {
          const key = `${found.item.pointer}\n${found.item.label}\n${found.file.path}`;
          const entry = asked.get(key) ?? {
            item: found.item,
            file: found.file.path,
            rasters: measure(found.facts),
            requirements: {},
          };
          entry.requirements[dimension] = found.asked;
          asked.set(key, entry);
        }
      }
      for (const entry of asked.values()) {
        for (const measured of entry.rasters) yield* compare(entry, measured, `${entry.item.pointer}/${path}`);
      }
    },
  };
}

interface Asked<Kind extends FactsKind> {
  item: Delivery["items"][number];
  file: string;
  rasters: ReturnType<RasterRule<Kind & ("media" | "image")>["measure"]>;
  requirements: { [dimension in Dimension]?: Requirement<Scalar> };
}

function* compare<Kind extends FactsKind>(
  { item, file, requirements }: Asked<Kind>,
  measured: { width?: number; height?: number },
  pointer: string,
): Iterable<Observation | Met> {
  const wrong = dimensions.filter((dimension) => {
    const [required, value] = [requirements[dimension], measured[dimension]];
    return required !== undefined && value !== undefined && meets(value, required, numbers) === false;
  });
  const { width, height } = measured;
  const first = wrong[0];
  if (first && isExact(requirements.width) && isExact(requirements.height) && width && height) {
    const actual = `${width}×${height}`;
    const expected = `${requirements.width}×${requirements.height}`;
    yield {
      item,
      file,
      pointer: pointer + first,
      also: wrong.slice(1).map((dimension) => pointer + dimension),
      message: `Raster is ${actual}, expected ${expected}`,
      expected,
      actual,
    };
    for (const dimension of dimensions) {
      if (wrong.includes(dimension)) continue;
      const [expected, actual] = [`${requirements[dimension]} pixels`, `${measured[dimension]} pixels`];
      yield { item, file, pointer: pointer + dimension, met: true, expected, actual };
    }
    return;
  }
  if (requirements.width !== undefined && requirements.height !== undefined && wrong.length === 2) {
    const actual = `${width}×${height}`;
    const [wide, high] = [requirements.width, requirements.height].map((one) => sayRequirement(one, numbers, "pixels"));
    const expected = `${wide} wide and ${high} high`;
    const about = { item, file, pointer: `${pointer}width`, also: [`${pointer}height`] };
    yield { ...about, message: `Raster is ${actual}, expected ${expected}`, expected, actual };
    return;
  }
  for (const dimension of dimensions) {
    const required = requirements[dimension];
    if (required === undefined) continue;
    const name = dimension === "width" ? "Width" : "Height";
    const expected = sayRequirement(required, numbers, "pixels");
    const about = { item, file, pointer: pointer + dimension, expected };
    const value = measured[dimension];
    if (value === undefined || meets(value, required, numbers) === "unreadable")
      yield { ...about, unchecked: true, message: `${name} is not known: the file does not say` };
    else if (wrong.includes(dimension)) {
      yield { ...about, message: `${name} is ${value} pixels, expected ${expected}`, actual: `${value} pixels` };
    } else yield { ...about, met: true, actual: `${value} pixels` };
  }
}

function isExact(required: unknown): required is number {
  return typeof required === "number";
}

function withSeveral(kind: "media" | "image", required: object, facts: Facts): Pick<RuleExample, "spec" | "files"> {
  const [path = "width", value] = Object.entries(required)[0] ?? [];
  const example = singleFileExample(kind, path, value, facts);
  Object.assign(example.spec.deliverables.programme ?? {}, required);
  return example;
}
