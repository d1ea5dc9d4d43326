import { joinWords } from "./requirement.js";

const spelling: Record<string, string> = {
  color: "colour",
  colorSpace: "colour space",
  colorModel: "colour model",
  adm: "ADM",
  bitDepth: "bit depth",
  maxCll: "MaxCLL",
  maxFall: "MaxFALL",
  hdr: "HDR",
  activeFormat: "active format (AFD)",
  as11: "AS-11",
  ukDpp: "UK DPP",
  pse: "PSE test",
  threeD: "3D",
  ppi: "pixels per inch",
};

/** The words for a place in a spec: `/deliverables/programme/video/bitDepth` → `Programme video bit depth`. */
export function wordsForPlace(keys: string[]): string {
  if (keys.length === 0) return "The spec";
  const [section, name, ...rest] = keys;
  if (section === "deliverables" && name !== undefined) return capital([name, ...rest.map(wordsForKey)].join(" "));
  if (section === "episodes" && name !== undefined) {
    return ["Episode in place", Number(name) + 1, ...rest.map(wordsForKey)].join(" ");
  }
  // The title is what the spec is about: of its production number one says "production number".
  if (section === "production" && name !== undefined) return capital([name, ...rest].map(wordsForKey).join(" "));
  if (section === "waivers" && name !== undefined) {
    return ["Waiver in place", Number(name) + 1, ...rest.map(wordsForKey)].join(" ");
  }
  if (section === "rules" && name !== undefined) return `Severity of ${name}`;
  return capital(keys.map(wordsForKey).join(" "));
}

/** The words for keys below a place: `video`, `bitDepth` → `video bit depth`. */
export function wordsForKeys(keys: string[]): string {
  return keys.map(wordsForKey).join(" ");
}

/** A value of the spec as people read it: texts in quotes when `quoted`, objects as short JSON. */
export function wordsForValue(value: unknown, quoted = true): string {
  if (typeof value === "string") return quoted ? `"${shortened(value)}"` : shortened(value);
  if (value === null) return "null";
  return shortened(JSON.stringify(value) ?? "nothing");
}

/** The values that a client schema's keyword allows: `1920`, `4 or 16`. */
export function wordsForAllowed(schema: Record<string, unknown>): string | undefined {
  if (typeof schema["x-takes"] === "string") return schema["x-takes"];
  if ("const" in schema) return wordsForValue(schema.const, false);
  if (Array.isArray(schema.enum)) {
    const single = schema.enum.filter((value) => typeof value !== "object");
    return joinWords([...new Set(single.map((value) => wordsForValue(value, false)))]);
  }
  const { minimum, maximum, pattern } = schema;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `at least ${minimum}`;
  if (maximum !== undefined) return `at most ${maximum}`;
  return pattern === undefined ? undefined : `what fits ${pattern}`;
}

function wordsForKey(key: string): string {
  if (/^\d+$/.test(key)) return String(Number(key) + 1);
  return (
    spelling[key] ??
    key.replaceAll(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
