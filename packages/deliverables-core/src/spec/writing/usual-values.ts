import { pointerKeys } from "../text/json-text.js";

/**
 * What a field of the vocabulary usually asks for, the commonest first. Not a standard: a start for somebody who writes a
 * spec and has nothing to go by yet.
 */
const usual: Record<string, readonly unknown[]> = {
  width: [1920, 3840, 1280, 720],
  height: [1080, 2160, 720, 576],
  frameRate: ["25", "23.976", "24", "29.97", "30", "50", "59.94"],
  displayAspectRatio: ["16:9", "4:3", "239:100"],
  pixelAspectRatio: ["1:1", "64:45", "16:15"],
  aspectRatio: ["16:9", "2:3", "3:4", "1:1"],
  "video/codec": ["ProRes 422 HQ"],
  "audio/codec": ["PCM"],
  "container/format": ["MXF", "QuickTime", "Wave"],
  scan: ["progressive", "interlaced"],
  chroma: ["4:2:2", "4:2:0", "4:4:4"],
  bitDepth: [10, 8, 12, 16, 24],
  bitRate: [{ min: 50 }, { max: 50 }],
  sampleRate: [48000, 96000, 44100],
  tracks: [1, 2, 4, 8, 16],
  channels: [1, 2, 6],
  channelOrder: ["L R C LFE Ls Rs", "L R"],
  "audio/layout": [[{ layout: "stereo" }], [{ layout: "5.1", channelOrder: "L R C LFE Ls Rs" }]],
  start: ["10:00:00:00", "01:00:00:00", "00:00:00:00", "09:59:30:00"],
  dropFrame: [false, true],
  duration: ["<duration>", "00:48:30:00", "30 s", { target: "30 s", tolerance: "1 frame" }],
  count: [1, { min: 1 }, { min: 1, max: 10 }],
  fileSize: [{ min: 1 }],
  ppi: [{ min: 300 }, 300, 72],
  maxCll: [{ max: 1000 }],
  maxFall: [{ max: 400 }],
  masteringMin: [0.0001, 0.005],
  masteringMax: [1000, 4000],
  episodes: [[{ number: 1 }]],
  optional: [true, "in part"],
  alpha: [false, true],
  per: [["episode"], ["language"], ["episode", "language"]],
};

/** The production number with which a spec begins that has none yet: nobody's. */
export const exampleNumber = "ABC001A";

/** The day with which a spec begins that has none yet: nobody's, and never past. */
export const exampleDay = "9999-12-31";

/** The usual values of the field that a JSON pointer leads to. */
export function usualValues(pointer: string): readonly unknown[] {
  const [parent = "", field = ""] = pointerKeys(pointer).slice(-2);
  for (const key of [`${parent}/${field}`, field]) if (Object.hasOwn(usual, key)) return usual[key] ?? [];
  return [];
}

/** One value that a field may have; `"present"` where nothing is usual. */
export function usualValue(pointer: string): unknown {
  return usualValues(pointer)[0] ?? "present";
}
