/** Pictures whose names differ by one number of as many digits. */
export interface Sequence<File> {
  /** The path of the picture with this number, as it is written. */
  name(number: string): string;
  /** In order. */
  numbers: number[];
  /** In the order of their numbers. */
  files: File[];
  digits: number;
  /** Whether it is written in what frames are written in; others may be scans or stills that have numbers. */
  isOfFrames: boolean;
}

/** Fewer numbered pictures than these are no sequence. */
const shortest = 8;
const ofFrames = /^(?:dpx|exr|j2c|j2k|jpc|jp2|cin)$/i;
const numbered = /^(.*?)(\d{4,12})(\D*?)\.(dpx|exr|j2c|j2k|jpc|jp2|cin|tiff?|png)$/i;

/** The sequences among some files. */
export function sequencesOf<File extends { path: string }>(files: readonly File[]): Sequence<File>[] {
  const found = new Map<string, Omit<Sequence<File>, "numbers" | "files"> & { frames: [number, File][] }>();
  for (const file of files) {
    const [, before, number, after, extension] = numbered.exec(file.path) ?? [];
    if (before === undefined || number === undefined || extension === undefined) continue;
    const name = (one: string) => `${before}${one}${after}.${extension}`;
    const key = `${number.length} ${name("*")}`;
    const isOfFrames = ofFrames.test(extension);
    const sequence = found.get(key) ?? { name, frames: [], digits: number.length, isOfFrames };
    sequence.frames.push([Number(number), file]);
    found.set(key, sequence);
  }
  return [...found.values()].flatMap(({ frames, ...sequence }) => {
    if (frames.length < shortest) return [];
    const inOrder = frames.toSorted(([left], [right]) => left - right);
    return [{ ...sequence, numbers: inOrder.map(([number]) => number), files: inOrder.map(([, file]) => file) }];
  });
}
