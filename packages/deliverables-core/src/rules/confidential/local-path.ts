import { privateRule } from "../../check/rule-kinds/private-rule.js";
import { localPathIn, maskLocalPath } from "../../papers/local-paths.js";
import { traceLines } from "../../papers/private/private-trace.js";

export const localPath = privateRule({
  code: "confidential/local-path",
  title: "Path on somebody's machine",
  severity: "warning",
  kind: "local-path",
  noun: "path on somebody's machine",
  trace: (contents) =>
    traceLines(contents, [/[\\/]/], function* (text) {
      const written = localPathIn(text);
      if (written) yield { written, masked: maskLocalPath(written) };
    }),
  // The name of a drive or server tells nobody who worked there.
  severityOf: ({ masked }) => (/[\\/]…/.test(masked) ? "warning" : "info"),
  why: "The path leads nowhere on the client's machine, and tells who worked on the film and how the house names its drives.",
  fix: "Export the list or sidecar again with relative paths or file names only.",
  examples: () => [
    { lines: ["Stills/LFD1001A_01.jpg", "16:9 and/or 4:3"], finds: [] },
    {
      lines: ["* SOURCE FILE: /Users/jsmith/Field/A001.mov", "* SOURCE FILE: /Users/jsmith/Field/A002.mov"],
      name: "reel.edl",
      finds: ["reel.edl holds a path on somebody's machine: /Users/…/Field/A001.mov, the first of 2"],
    },
    {
      title: "Without a user's name it is only told",
      lines: ["D:\\Jobs\\Field\\A001.mov"],
      finds: ["letter.txt holds a path on somebody's machine: D:\\Jobs\\Field\\A001.mov"],
    },
  ],
});
