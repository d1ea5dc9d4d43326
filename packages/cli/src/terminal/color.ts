import picocolors from "picocolors";

/** Colours of text, or functions that leave it as it is. */
export type Paint = ReturnType<typeof picocolors.createColors>;

export function paint(color: boolean): Paint {
  return picocolors.createColors(color);
}

/** Whether to colour what goes to a stream. Not left to picocolors, which also colours a pipe on Windows and in CI. */
export function wantsColor(option: boolean, stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (!option || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY === true && env.TERM !== "dumb";
}
