import type { Rule } from "../../check/rule.js";
import { isJunk } from "../../delivery/names/portable-names.js";

const mix = { type: "other", files: "mix.wav" } as const;

export const unexpected: Rule = {
  code: "files/unexpected",
  title: "Unexpected file",
  severity: "error",
  why: "A file that nobody asked for may be an old version, or material that the client must not see.",
  fix: "Take the file out of the folder, add a deliverable that asks for it, or list it under `ignore`.",
  examples: [
    { spec: { deliverables: { mix } }, files: { "mix.wav": 9 }, finds: [] },
    {
      spec: { deliverables: { mix } },
      files: { "mix.wav": 9, "mix_v2.wav": 9 },
      finds: ["No deliverable asks for mix_v2.wav"],
    },
    {
      title: "What it weighs is the spec's choice",
      spec: { deliverables: { mix }, unexpectedFiles: "off" },
      files: { "mix.wav": 9, "mix_v2.wav": 9 },
      finds: [],
    },
  ],
  *check({ spec, unclaimed, forbidden }) {
    // What must not be there at all has its own finding.
    const banned = new Set(forbidden.map(({ path }) => path));
    const severity = spec.unexpectedFiles ?? "error";
    if (severity === "off") return;
    const pointer = spec.unexpectedFiles === undefined ? {} : { pointer: "/unexpectedFiles" };
    for (const { path, barred } of unclaimed) {
      if (barred !== undefined || isJunk(path) || banned.has(path)) continue;
      yield { file: path, severity, ...pointer, message: `No deliverable asks for ${path}` };
    }
  },
};
