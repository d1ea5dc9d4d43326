import { singleLine } from "deliverables-core";
import { displayWidth } from "../terminal/display-width.js";

/** One value that a check goes by. */
export interface Setting {
  /** As the spec or the flag calls it: `client`, `owners/stems`. */
  key: string;
  value: string;
  /** `default`, `flag`, or a place: `../.deliverablesrc.json:3:13`. */
  from: string;
  note?: string;
}

/** Key, value and where it comes from, in columns. */
export function settingLines(settings: readonly Setting[]): string[] {
  const shown = settings.map(({ key, value, from, note }) => ({
    key: singleLine(key),
    value: singleLine(value),
    from: note === undefined ? from : `${from}  (${singleLine(note)})`,
  }));
  const widest = (of: "key" | "value") => Math.max(...shown.map((setting) => displayWidth(setting[of])));
  const [keys, values] = [widest("key"), widest("value")];
  return shown.map(({ key, value, from }) => `${padded(key, keys)}  ${padded(value, values)}  ${from}`.trimEnd());
}

function padded(text: string, columns: number): string {
  return text + " ".repeat(columns - displayWidth(text));
}
