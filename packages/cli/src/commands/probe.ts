import { exitCodes } from "../exit-codes.js";
import { toJson } from "../formats/json.js";
import { formatProbes } from "../formats/probe-text.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { probeAll } from "../probe/probe-all.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { untilStopped } from "../terminal/until-stopped.js";

export interface ProbeOptions {
  format: "text" | "json";
  color: boolean;
}

/** Prints what each file says about itself, in the order in which they were named. */
export async function probe(files: string[], options: ProbeOptions): Promise<number> {
  const reading = analyserOptions(process.env);
  return await untilStopped("Stopped before the end: nothing was printed.", async (signal) => {
    const probed = await probeAll(files, reading, signal);
    const colors = paint(wantsColor(options.color, process.stdout, process.env));
    const text =
      options.format === "json" ? toJson(probed) : formatProbes(probed, { colors, columns: columnsOf(process.stdout) });
    process.stdout.write(text);
    const unread = probed.filter((file) => "unread" in file).length;
    if (unread === 0) return exitCodes.accepted;
    process.stderr.write(`${unread} of ${files.length} ${files.length === 1 ? "file" : "files"} could not be read.\n`);
    return exitCodes.couldNotRun;
  });
}
