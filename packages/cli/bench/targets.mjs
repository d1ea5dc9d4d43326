// What the program has to reach with two workers. A miss is told, and fails nothing: the machine may be a busy one.

export const targets = {
  /** Our wall time, by that of one mediainfo process for all files. */
  timesMediainfo: 1.3,
  /** The wall time of one ffprobe process per file, by ours. */
  timesFasterThanFfprobe: 10,
  peakMb: 250,
  /** What "flat" means: the peak of a run's last third, by that of its first. */
  growth: 1.1,
  /** All reports on 10,000 files and 2,000 findings, after the check. */
  reportsSeconds: 3,
  reportsPeakMb: 300,
  /** What a check takes longer with a cue sheet of 300 cues, and with a PDF of 200 pages. */
  cueSheetMilliseconds: 50,
  longPdfMilliseconds: 1500,
  /** Our speed of hashing, by that of the program that takes the same checksum. */
  timesHashPrograms: 0.9,
  /** Start-up of `--help` and `validate`: so many times that of a Node that does nothing, and so many milliseconds. */
  startTimesNode: 1.5,
  startMilliseconds: 60,
  /** What 2,000 lines of a spec take after that. */
  longSpecMilliseconds: 50,
  /** Read of one file, whatever its size, by the end of its name. */
  readMb: { mov: 2, mp4: 2, wav: 0.5, mxf: 70 },
};

/** `≤ 2 MB: met` */
export const atMost = (value, target, unit) => `≤ ${target} ${unit}: ${value <= target ? "met" : "MISSED"}`;
/** `≥ 10 ×: MISSED` */
export const atLeast = (value, target, unit) => `≥ ${target} ${unit}: ${value >= target ? "met" : "MISSED"}`;
