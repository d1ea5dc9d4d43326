import { SingleBar } from "cli-progress";
import type { Progress } from "deliverables-core";
import { sayBytes } from "../formats/amounts.js";
import { displayWidth, shortenMiddle } from "./display-width.js";
import { safeText } from "./safe-text.js";

export interface ProgressBar {
  show(progress: Progress): void;
  /** Takes the bar away. */
  clear(): void;
}

/** A bar on a terminal, and nothing at all elsewhere. */
export function progressBar(stream: NodeJS.WriteStream, quiet = false): ProgressBar {
  if (quiet || !stream.isTTY) return { show: () => {}, clear: () => {} };
  let last: Progress | undefined;
  const bar = new SingleBar({
    stream,
    clearOnComplete: true,
    gracefulExit: false,
    emptyOnZero: true,
    forceRedraw: true,
    format: () => (last ? progressLine(last, stream.columns || 80) : ""),
  });
  return {
    show(progress) {
      // The core hands out one object and changes it as it goes on, and the bar draws when its time comes.
      last = { ...progress };
      if (bar.isActive) bar.update(progress.filesDone);
      else bar.start(progress.files, progress.filesDone);
    },
    clear: () => bar.stop(),
  };
}

const barColumns = 20;

/** `Reading ████░░░░ 3/14 files · 1.2 of 5.2 GB · Stems/LFD1001A_mix.wav`, in at most `columns` less one. */
export function progressLine(
  { phase, files, filesDone, bytes, bytesDone, current }: Progress,
  columns: number,
): string {
  if (phase === "listing") return "Listing the files…";
  // Where the sizes are not known beforehand, the files alone count.
  const share = bytes > 0 ? bytesDone / bytes : filesDone / Math.max(1, files);
  const full = Math.round(barColumns * Math.min(1, share));
  const bar = "█".repeat(full) + "░".repeat(barColumns - full);
  const known = `Reading ${bar} ${filesDone}/${files} files${bytes > 0 ? ` · ${sayBytes(bytesDone)} of ${sayBytes(bytes)}` : ""}`;
  // The last column stays free: some terminals begin a new line when it is written.
  const room = columns - 1 - displayWidth(known) - 3;
  const name = current === undefined ? "" : shortenMiddle(safeText(current), room);
  return name ? `${known} · ${name}` : shortenMiddle(known, columns - 1);
}
