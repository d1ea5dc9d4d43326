import { pointerStep } from "../spec/json-text.js";
import { locate } from "../spec/locate.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Deliverable, Episode, Spec } from "../spec/spec.js";
import type { SpecFault } from "../spec/spec-fault.js";
import type { ExpectedName, Item } from "./delivery.js";
import { compilePattern, type FilePattern } from "./file-pattern.js";
import { fillTokens } from "./fill-tokens.js";

/** More names than any title has: 1,000 episodes in 50 languages with two files each. */
const mostNames = 100_000;

/** What the spec asks for, item by item, with the patterns that its files have to match. */
export interface Plan {
  spec: Spec;
  items: PlannedItem[];
  ignore: FilePattern[];
  /** What is wrong with the spec: what reading it found, and the names that no file can have. */
  faults: SpecFault[];
}

export interface PlannedItem extends Item {
  names: PlannedName[];
}

export interface PlannedName extends ExpectedName {
  compiled: FilePattern;
}

/** Lists the items of a spec: every deliverable, for each episode and each language that it is asked for. */
export function planItems(reading: SpecReading): Plan {
  const { spec, json } = reading;
  const plan: Plan = { spec: spec ?? nothing, items: [], ignore: [], faults: [...reading.faults] };
  if (!spec || reading.faults.length > 0) return plan;
  let names = 0;
  for (const [name, asked] of Object.entries(spec.deliverables)) {
    const pointer = `/deliverables${pointerStep(name)}`;
    const faulty = new Set<string>();
    for (const { episode, language } of occasionsOf(asked, spec)) {
      const label = [episode && (episode.productionNumber ?? `episode ${episode.number}`), language]
        .filter((part) => part !== undefined)
        .join(" · ");
      const item: PlannedItem = {
        deliverable: name,
        asked,
        pointer,
        ...(label && { label }),
        ...(episode && { episode: episode.number }),
        ...(language !== undefined && { language }),
        names: [],
        files: [],
      };
      for (const [place, text] of patternsOf(asked, pointer)) {
        if (faulty.has(place)) continue;
        const expected = expectName(text, place, tokenValues(spec, episode, language));
        if ("compiled" in expected) item.names.push(expected);
        else {
          faulty.add(place);
          plan.faults.push({ ...expected, requirement: locate(json, place), actual: text });
        }
      }
      names += item.names.length;
      if (names > mostNames) {
        const message = `The spec asks for more than ${mostNames} files`;
        plan.faults.push({ code: "spec/file-pattern", message, requirement: locate(json, "/deliverables") });
        return plan;
      }
      plan.items.push(item);
    }
  }
  spec.ignore?.forEach((text, index) => {
    const compiled = compilePattern(text);
    if ("reason" in compiled) {
      const message = `"${text}" under "ignore": ${compiled.reason}`;
      plan.faults.push({
        code: "spec/file-pattern",
        message,
        requirement: locate(json, `/ignore/${index}`),
        actual: text,
      });
    } else plan.ignore.push(compiled);
  });
  return plan;
}

const nothing: Spec = { production: { title: "" }, deliverables: {} };

function* occasionsOf({ per = [], languages = [] }: Deliverable, { episodes = [] }: Spec) {
  const perEpisode: (Episode | undefined)[] = per.includes("episode") ? episodes : [undefined];
  const perLanguage: (string | undefined)[] = per.includes("language") ? languages : [undefined];
  for (const episode of perEpisode) {
    for (const language of perLanguage) yield { episode, language };
  }
}

function patternsOf({ files }: Deliverable, pointer: string): [pointer: string, text: string][] {
  if (typeof files === "string") return [[`${pointer}/files`, files]];
  return files.map((text, index) => [`${pointer}/files/${index}`, text]);
}

/** What each token stands for. What is the episode's own goes before what is the production's. */
function tokenValues({ production, variables }: Spec, episode?: Episode, language?: string): Record<string, string> {
  const values: Record<string, string | number | undefined> = {
    ...variables,
    title: production.title,
    series: production.series,
    company: production.company,
    productionNumber: episode?.productionNumber ?? production.productionNumber,
    episode: episode?.number,
    episodeTitle: episode?.title,
    language,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([token, value]) => (value === undefined ? [] : [[token, String(value)]])),
  );
}

function expectName(
  text: string,
  pointer: string,
  values: Record<string, string>,
): PlannedName | Pick<SpecFault, "code" | "message"> {
  const filled = fillTokens(text, values);
  if ("reason" in filled) return { code: "spec/unknown-token", message: filled.reason };
  const compiled = compilePattern(filled.pattern);
  if ("reason" in compiled) return { code: "spec/file-pattern", message: `"${text}": ${compiled.reason}` };
  return {
    pattern: compiled.text,
    pointer,
    exact: compiled.exact !== undefined,
    wildcard: compiled.wildcard,
    matches: [],
    compiled,
  };
}
