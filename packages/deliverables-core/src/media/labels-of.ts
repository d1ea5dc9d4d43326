import type { Probe } from "./probe.js";

/** What a file calls itself, in the fields that people and their programs write: `["description", "LFD1001A M&E 5.1"]`. */
export function labelsOf({ container, broadcast }: Probe): [label: string, text: string | undefined][] {
  return [
    ["title", container.title],
    ["comment", container.comment],
    ["package name", container.packageName],
    ["description", broadcast?.description],
  ];
}
