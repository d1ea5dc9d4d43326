import { pointerKeys } from "../text/json-text.js";

const dates = { delivery: "0001-01-01", transmission: "9999-12-31" };
const ofProduction: Readonly<Record<string, unknown>> = {
  title: "Title",
  company: "Company",
  productionNumber: "Number",
  series: 1,
  duration: "00:10:00:00",
  dates,
};

/**
 * What a value is taken for that is missing or that nobody can read, where others depend on there being one: a token in the
 * names of files, a date from which others count. What is said of the stand-in itself is not told.
 */
export function standInFor(pointer: string): { value: unknown } | undefined {
  const [section = "", name = "", key = "", ...deeper] = pointerKeys(pointer);
  const isAt = (depth: number) => pointerKeys(pointer).length === depth;
  switch (section) {
    case "production":
      if (isAt(1)) return { value: ofProduction };
      if (isAt(2)) return own(ofProduction, name);
      return name === "dates" && isAt(3) ? own(dates, key) : undefined;
    case "episodes":
      // Each has to be another one, and none that the spec has.
      if (!isAt(3)) return undefined;
      if (key === "number") return { value: 100_000 + Number(name) };
      if (key === "duration") return own(ofProduction, key);
      return key === "title" || key === "productionNumber" ? { value: `Episode-${name}` } : undefined;
    case "variables":
      return isAt(2) ? { value: "Value" } : undefined;
    case "deliverables":
      if (isAt(1)) return { value: {} };
      return key === "files" && deeper.length === 0 ? { value: [] } : undefined;
    case "waivers":
      return isAt(3) && key !== "expires" ? own({ ...ofWaiver }, key) : undefined;
    case "forbidden":
      return isAt(3) && (key === "files" || key === "reason") ? { value: "Unknown" } : undefined;
    default:
      return undefined;
  }
}

const ofWaiver = { code: "files/missing", reason: "Unknown", approvedBy: "Unknown", approvedOn: dates.delivery };

function own(from: Readonly<Record<string, unknown>>, key: string): { value: unknown } | undefined {
  return Object.hasOwn(from, key) ? { value: from[key] } : undefined;
}
