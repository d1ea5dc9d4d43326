import { allowsNone } from "../spec/allows-none.js";
import { sayEpisodeNumber } from "../spec/episode-numbers.js";
import type { SpecFault, SpecFaultCode, TokenAsked } from "../spec/faults/spec-fault.js";
import type { SpecReading } from "../spec/read-spec.js";
import type { Deliverable, Episode, Spec } from "../spec/spec.js";
import { type JsonText, pointerStep } from "../spec/text/json-text.js";
import { locate } from "../spec/text/locate.js";
import { wordsForPlace } from "../spec/words.js";
import type { ExpectedName, Item } from "./delivery.js";
import { backwardRange } from "./names/allowed-characters.js";
import { clientNameFaults } from "./names/client-name-faults.js";
import { expectName, valueless } from "./names/expect-name.js";
import { compilePattern, type FilePattern } from "./names/file-pattern.js";
import { nameSaysFaults } from "./names/name-says/name-says-faults.js";
import { namesRefused } from "./names/names-refused.js";
import { namesSetAside } from "./names/names-set-aside.js";
import { type PlannedBan, planBans } from "./plan-bans.js";
import { occasionsOf } from "./tokens/occasions-of.js";
import { tellTokensOnce } from "./tokens/tell-tokens-once.js";
import { tokenValues } from "./tokens/token-values.js";
import { withOwnTimecodes } from "./tokens/with-own-timecodes.js";

/** More names than any title has: 1,000 episodes in 50 languages with two files each. */
const mostNames = 100_000;

/** What the spec asks for, item by item, with the patterns that its files have to match. */
export interface Plan {
  spec: Spec;
  items: PlannedItem[];
  ignore: FilePattern[];
  forbidden: PlannedBan[];
  /** What is wrong with the spec: what reading it found, and the names that no file can have. */
  faults: SpecFault[];
}

export interface PlannedItem extends Item {
  names: PlannedName[];
}

export interface PlannedName extends ExpectedName {
  compiled: FilePattern;
}

/** Lists the items of a spec: every deliverable, for each episode, language and reel that it is asked for. */
export function planItems(reading: SpecReading): Plan {
  const { spec } = reading;
  const plan: Plan = { spec: spec ?? nothing, items: [], ignore: [], forbidden: [], faults: [...reading.faults] };
  if (!spec) return plan;
  const claims: Claims = {
    by: new Map(),
    doubtful: new Set([
      ...reading.faults.map(({ requirement }) => requirement.pointer),
      ...(reading.understood?.doubts ?? []),
    ]),
    areEpisodesClear: reading.faults.every(({ code }) => code !== "spec/episodes"),
  };
  for (const [name, asked] of Object.entries(spec.deliverables))
    planDeliverable(plan, reading.json, name, asked, claims);
  plan.faults = [...reading.faults, ...tellTokensOnce(plan.faults.slice(reading.faults.length), spec)];
  plan.faults.push(...clientNameFaults(reading, plan.items));
  for (const [index, text] of (spec.ignore ?? []).entries()) {
    const compiled = compilePattern(text);
    if (!("reason" in compiled)) plan.ignore.push(compiled);
    else
      plan.faults.push({
        code: "spec/file-pattern",
        message: `"${text}" under "ignore": ${compiled.reason}`,
        requirement: locate(reading.json, `/ignore/${index}`),
        actual: text,
      });
  }
  planBans(plan, reading.json);
  plan.faults.push(...nameSaysFaults(reading.json, spec, plan));
  const backward = backwardRange(spec.names?.characters ?? "");
  if (backward !== undefined)
    plan.faults.push({
      code: "spec/value",
      message: `Names characters: ${backward} runs backwards; a range goes from the lower character to the higher`,
      requirement: locate(reading.json, "/names/characters"),
    });
  for (const { place, message, actual } of namesRefused(plan))
    plan.faults.push({ code: "spec/contradiction", message, requirement: locate(reading.json, place), actual });
  for (const { place, message, actual } of namesSetAside(plan))
    plan.faults.push({ code: "spec/file-pattern", message, requirement: locate(reading.json, place), actual });
  return plan;
}

interface Owner {
  name: string;
  place: string;
  pattern: string;
}

interface Claims {
  /** Names and patterns in lower case, tokens filled in, by the deliverable that asks for each, and where. */
  by: Map<string, Owner>;
  /** Places with a fault of their own: a name that stands there may be another one soon. */
  doubtful: ReadonlySet<string>;
  /** An episode that is listed twice is one fault, not one more for each name that it gives twice. */
  areEpisodesClear: boolean;
}

function planDeliverable(plan: Plan, json: JsonText, name: string, asked: Deliverable, claims: Claims): void {
  const pointer = `/deliverables${pointerStep(name)}`;
  const faulty = new Set<string>();
  const fault = (code: SpecFaultCode, place: string, message: string, actual: string, token?: TokenAsked) => {
    // Once for each place, however many episodes it is asked for, and once for the same words.
    if (!faulty.has(place) && !plan.faults.some((one) => one.message === message))
      plan.faults.push({ code, message, requirement: locate(json, place), actual, ...(token && { token }) });
    faulty.add(place);
  };
  /** Filled names of the deliverable, with the item that asks for each. */
  const taken = new Map<string, string>();
  for (const { episode, language, reel } of occasionsOf(asked, plan.spec)) {
    const label = labelOf(episode, language, reel);
    const values = tokenValues(plan.spec, episode, language, reel);
    const own = withOwnTimecodes(asked, values);
    for (const { path, written, token, reason } of own.faults) {
      const lacks = token === undefined || Object.hasOwn(values, token) ? undefined : valueless(token);
      const code = token === undefined ? "spec/value" : "spec/unknown-token";
      fault(code, `${pointer}/${path}`, `${wordsForPlace(["deliverables", name])}: ${lacks ?? reason}`, written);
    }
    const item: PlannedItem = {
      deliverable: name,
      asked: own.asked,
      pointer,
      ...(label && { label }),
      ...(episode && { episode: episode.number }),
      ...(language !== undefined && { language }),
      ...(reel !== undefined && { reel }),
      names: [],
      files: [],
    };
    for (const [place, text] of patternsOf(asked, pointer)) {
      const expected = expectName(text, place, values);
      if (!("compiled" in expected)) {
        fault(expected.code, place, expected.message, text, expected.token);
        continue;
      }
      const other = taken.get(expected.pattern);
      if (other === undefined) taken.set(expected.pattern, label);
      else if (claims.areEpisodesClear)
        fault("spec/file-pattern", place, sameName(text, expected.pattern, other, label), text);
      item.names.push(expected);
      // Many disks take two names for one that differ in nothing but case.
      const folded = expected.pattern.toLowerCase();
      const owner = claims.by.get(folded) ?? { name, place, pattern: expected.pattern };
      claims.by.set(folded, owner);
      const isCertain = ![place, owner.place].some((one) => claims.doubtful.has(one));
      if (owner.name !== name && isCertain && hasToBeAlone(asked, plan.spec))
        fault("spec/same-file", place, sameFile(name, expected.pattern, owner), text);
    }
    plan.items.push(item);
    if (taken.size > mostNames) {
      fault("spec/file-pattern", pointer, `${name} asks for more than ${mostNames} files`, name);
      return;
    }
  }
}

/** A spec may say that one file stands for several deliverables, or that there may be none. */
function hasToBeAlone({ count }: Deliverable, { rules = {} }: Spec): boolean {
  return (rules["files/claimed-twice"] ?? "error") === "error" && !allowsNone(count);
}

function sameFile(name: string, filled: string, owner: Owner): string {
  const subject = `${wordsForPlace(["deliverables", name])} asks for ${filled}`;
  return filled === owner.pattern
    ? `${subject}, which ${owner.name} asks for already`
    : `${subject}, which differs only in case from ${owner.pattern} of ${owner.name}`;
}

function sameName(text: string, filled: string, one: string, other: string): string {
  if (one === other) return `"${text}" asks for ${filled} a second time`;
  return `"${text}" gives ${filled} for ${one} and for ${other}; put a token that tells them apart into it, such as <productionNumber>, <episode:02> or <language>`;
}

function labelOf(episode: Episode | undefined, language: string | undefined, reel: number | undefined): string {
  const ofEpisode = episode && (episode.productionNumber ?? sayEpisode(episode));
  const ofReel = reel === undefined ? undefined : `reel ${reel}`;
  return [ofEpisode, language, ofReel].filter((part) => part !== undefined).join(" · ");
}

function sayEpisode(episode: Episode): string {
  return `episode${episode.to === undefined ? "" : "s"} ${sayEpisodeNumber(episode)}`;
}

const nothing: Spec = { production: { title: "" }, deliverables: {} };

function patternsOf({ files }: Deliverable, pointer: string): [pointer: string, text: string][] {
  if (typeof files === "string") return [[`${pointer}/files`, files]];
  return files.map((text, index) => [`${pointer}/files/${index}`, text]);
}
