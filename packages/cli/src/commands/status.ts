import { parseDay } from "deliverables-core";
import { CannotRun } from "../cannot-run.js";
import { deliveryRoot } from "../delivery/delivery-root.js";
import { findSpec } from "../delivery/find-spec.js";
import { houseOf } from "../delivery/house-of.js";
import { readSpecFile } from "../delivery/read-spec-file.js";
import { exitCodes } from "../exit-codes.js";
import { toJson } from "../formats/json.js";
import { formatStatus, statusData } from "../formats/status.js";
import { analyserOptions } from "../probe/analyser-options.js";
import { paint, wantsColor } from "../terminal/color.js";
import { columnsOf } from "../terminal/columns.js";
import { untilStopped } from "../terminal/until-stopped.js";
import { judgeFolder } from "./judge-folder.js";

export interface StatusOptions {
  spec?: string | undefined;
  /** The day that counts as today. */
  on?: string | undefined;
  format: "text" | "json";
  color: boolean;
}

/** Prints where a delivery stands: what is there, and who still has to bring what. It judges nothing: the exit code is 0. */
export async function status(folder: string, { spec, on, format, color }: StatusOptions): Promise<number> {
  const today = on ?? new Date().toISOString().slice(0, 10);
  if (parseDay(today) === undefined) throw new CannotRun(`--on takes a day such as 2026-12-04, not ${today}.`);
  const reading = analyserOptions(process.env);
  return await untilStopped("Stopped before the end: nothing is printed.", async (signal) => {
    const root = await deliveryRoot(folder);
    const file = await readSpecFile(spec ?? (await findSpec(folder)), root);
    const house = await houseOf(file, root);
    const report = await judgeFolder({ folder, root, spec: file, house, reading, signal, ...(on && { on }) });
    const layout = {
      colors: paint(wantsColor(color, process.stdout, process.env)),
      columns: columnsOf(process.stdout),
    };
    process.stdout.write(format === "json" ? toJson(statusData(report, today)) : formatStatus(report, today, layout));
    return exitCodes.accepted;
  });
}
