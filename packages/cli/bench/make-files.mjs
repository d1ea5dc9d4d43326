import { execFileSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { extname, join } from "node:path";

const ffmpeg = (...args) => execFileSync("ffmpeg", ["-hide_banner", "-loglevel", "error", "-nostdin", "-y", ...args]);
const bars = (size, rate, seconds) => [
  "-f",
  "lavfi",
  "-i",
  `smptehdbars=size=${size}:rate=${rate}:duration=${seconds}`,
];
const tones = (count, seconds) =>
  Array.from({ length: count }, (_, index) => [
    "-f",
    "lavfi",
    "-i",
    `sine=frequency=${200 + 50 * index}:sample_rate=48000:duration=${seconds}`,
  ]).flat();
const maps = (count) => [
  "-map",
  "0:v",
  ...Array.from({ length: count }, (_, index) => ["-map", `${index + 1}:a`]).flat(),
];
const picture = (size, rate, seconds, sounds, ...codec) => [
  ...bars(size, rate, seconds),
  ...tones(sounds, seconds),
  ...maps(sounds),
  ...codec,
];
const pcm = ["-c:a", "pcm_s24le", "-timecode", "10:00:00:00"];

/** Kinds of file as a delivery holds them: mostly masters, stems and stills. */
const kinds = {
  "prores_hq_8ch.mov": picture(
    "1920x1080",
    25,
    1,
    8,
    "-c:v",
    "prores_ks",
    "-profile:v",
    "hq",
    "-pix_fmt",
    "yuv422p10le",
    ...pcm,
  ),
  "prores_4444.mov": picture(
    "1920x1080",
    "24000/1001",
    0.5,
    2,
    "-c:v",
    "prores_ks",
    "-profile:v",
    "4444",
    "-pix_fmt",
    "yuva444p10le",
    ...pcm,
  ),
  "dnxhr_hqx.mxf": picture(
    "1920x1080",
    25,
    0.5,
    2,
    "-c:v",
    "dnxhd",
    "-profile:v",
    "dnxhr_hqx",
    "-pix_fmt",
    "yuv422p10le",
    ...pcm,
  ),
  "xdcam_hd422.mxf": picture(
    "1920x1080",
    25,
    1,
    8,
    "-c:v",
    "mpeg2video",
    "-pix_fmt",
    "yuv422p",
    "-b:v",
    "50M",
    "-minrate",
    "50M",
    "-maxrate",
    "50M",
    "-bufsize",
    "17825792",
    "-rc_init_occupancy",
    "17825792",
    "-profile:v",
    "0",
    "-level:v",
    "2",
    "-g",
    "12",
    "-bf",
    "2",
    "-flags",
    "+ildct+ilme+cgop",
    "-top",
    "1",
    "-sc_threshold",
    "1000000000",
    ...pcm,
  ),
  "avc_intra.mxf": picture(
    "1920x1080",
    25,
    0.5,
    4,
    "-c:v",
    "libx264",
    "-pix_fmt",
    "yuv422p10le",
    "-x264-params",
    "avcintra-class=100:interlaced=1:tff=1",
    ...pcm,
  ),
  "trailer.mp4": picture(
    "1920x1080",
    25,
    2,
    1,
    "-c:v",
    "libx264",
    "-preset",
    "ultrafast",
    "-pix_fmt",
    "yuv420p",
    "-c:a",
    "aac",
  ),
  "hevc.mp4": picture(
    "1280x720",
    50,
    0.5,
    1,
    "-c:v",
    "libx265",
    "-preset",
    "ultrafast",
    "-pix_fmt",
    "yuv420p10le",
    "-x265-params",
    "log-level=error",
    "-c:a",
    "aac",
  ),
  "stream.ts": picture(
    "1280x720",
    25,
    1,
    1,
    "-c:v",
    "libx264",
    "-preset",
    "ultrafast",
    "-pix_fmt",
    "yuv420p",
    "-c:a",
    "aac",
    "-f",
    "mpegts",
  ),
  "stem_dx.wav": [
    ...tones(1, 10),
    "-ac",
    "2",
    "-c:a",
    "pcm_s24le",
    "-write_bext",
    "1",
    "-metadata",
    "time_reference=1728000000",
  ],
  "stem_mx.wav": [...tones(1, 20), "-ac", "2", "-c:a", "pcm_s24le"],
  "stem_fx.wav": [...tones(1, 5), "-ac", "1", "-c:a", "pcm_s24le"],
  "mix_51.wav": [...tones(1, 5), "-ac", "6", "-c:a", "pcm_s24le"],
  "archive.mkv": picture(
    "720x576",
    25,
    0.5,
    1,
    "-c:v",
    "ffv1",
    "-level",
    "3",
    "-pix_fmt",
    "yuv422p10le",
    "-c:a",
    "flac",
  ),
  "mix.flac": [...tones(1, 5), "-ac", "2"],
  "still_a.jpg": [...bars("3000x2000", 25, 0.04), "-frames:v", "1", "-q:v", "3"],
  "still_b.jpg": [...bars("2000x3000", 25, 0.04), "-frames:v", "1", "-q:v", "3"],
  "title.png": [...bars("1920x1080", 25, 0.04), "-frames:v", "1"],
  "still.tif": [...bars("1920x1080", 25, 0.04), "-frames:v", "1", "-pix_fmt", "rgb48le"],
};

/** Makes one file of each kind, once, and `copies` of them all in `folder`. Gives their paths. */
export function makeFiles(cache, folder, copies) {
  mkdirSync(cache, { recursive: true });
  for (const [name, args] of Object.entries(kinds)) {
    if (!existsSync(join(cache, name))) ffmpeg(...args, join(cache, name));
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let copy = 0; copy < copies; copy += 1) {
    for (const name of Object.keys(kinds))
      copyFileSync(join(cache, name), join(folder, `${String(copy).padStart(4, "0")}_${name}`));
  }
  writeFileSync(join(folder, "delivery.json"), JSON.stringify(benchSpec(), null, 2));
  return readdirSync(folder)
    .filter((name) => name !== "delivery.json")
    .map((name) => join(folder, name));
}

/** Long files that hold hardly anything on disk: what a reader reads of them must not grow with their size. */
export function makeSparse(cache, folder, gigabytes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return ["dnxhr_hqx.mxf", "xdcam_hd422.mxf", "avc_intra.mxf", "prores_hq_8ch.mov", "stem_dx.wav"].map((name) => {
    const path = join(folder, name);
    copyFileSync(join(cache, name), path);
    if (name.endsWith(".mov")) stretchQuickTime(path, gigabytes * 2 ** 30);
    else truncateSync(path, gigabytes * 2 ** 30);
    return path;
  });
}

/** Makes the media box of a QuickTime file long, and puts the index behind it, where a camera or an export leaves it. */
function stretchQuickTime(path, size) {
  const bytes = readFileSync(path);
  const wide = bytes.indexOf("wide", 0, "latin1") - 4;
  const index = bytes.subarray(wide + 8 + bytes.readUInt32BE(wide + 8));
  // `wide` is there so that it and the short header of `mdat` can become one long header.
  bytes.writeUInt32BE(1, wide);
  bytes.write("mdat", wide + 4, "latin1");
  bytes.writeBigUInt64BE(BigInt(size - index.length - wide), wide + 8);
  const file = openSync(path, "w");
  writeSync(file, bytes.subarray(0, bytes.length - index.length), 0);
  writeSync(file, index, 0, index.length, size - index.length);
  closeSync(file);
}

function benchSpec() {
  const extensions = [...new Set(Object.keys(kinds).map((name) => extname(name)))];
  const isStill = (extension) => [".jpg", ".png", ".tif"].includes(extension);
  const asked = (type, picked) => ({ type, files: picked.map((extension) => `*${extension}`) });
  return {
    production: { title: "Benchmark" },
    deliverables: {
      media: {
        ...asked(
          "media",
          extensions.filter((extension) => !isStill(extension)),
        ),
        audio: { sampleRate: 48000 },
      },
      stills: { ...asked("image", extensions.filter(isStill)), width: { min: 1000 } },
    },
  };
}
