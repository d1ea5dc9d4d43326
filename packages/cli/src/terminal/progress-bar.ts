import { SingleBar } from "cli-progress";
import { type Progress, singleLine, sizeInWords } from "deliverables-core";
import { displayWidth, shortenMiddle } from "./display-width.js";

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

/** A narrow terminal needs its room for the name of the file. */
const columnsOfBar = (columns: number) => (columns < 100 ? 10 : 20);

/** `Reading ████░░░░ 3/14 files · 1.2 of 5.2 GB · Stems/LFD1001A_mix.wav`, in at most `columns` less one. */
export function progressLine(
  { phase, files, filesDone, bytes, bytesDone, current }: Progress,
  columns: number,
): string {
  if (phase === "listing") return "Listing the files…";
  // Where the sizes are not known beforehand, the files alone count.
  const share = bytes > 0 ? bytesDone / bytes : filesDone / Math.max(1, files);
  const barColumns = columnsOfBar(columns);
  const full = Math.round(barColumns * Math.min(1, share));
  const bar = "█".repeat(full) + "░".repeat(barColumns - full);
  const known = `${phase === "hashing" ? "Hashing" : "Reading"} ${bar} ${filesDone}/${files} files${bytes > 0 ? ` · ${sizeInWords(bytesDone)} of ${sizeInWords(bytes)}` : ""}`;
  // The last column stays free: some terminals begin a new line when it is written.
  const room = columns - 1 - displayWidth(known) - 3;
  const name = current === undefined ? "" : nameIn(singleLine(current), room);
  return name ? `${known} · ${name}` : shortenMiddle(known, columns - 1);
}

/** With fewer columns, hardly anything of a name would be left. */
const leastForName = 10;

/** The whole path where there is room; else the file's own name, which tells more than the folders above it. */
function nameIn(path: string, room: number): string {
  if (room < leastForName) return "";
  return displayWidth(path) <= room ? path : shortenMiddle(path.slice(path.lastIndexOf("/") + 1), room);
}
