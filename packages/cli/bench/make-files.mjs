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
import { kinds } from "./kinds.mjs";
import { sign } from "./sign.mjs";

const ffmpeg = (...args) => execFileSync("ffmpeg", ["-hide_banner", "-loglevel", "error", "-nostdin", "-y", ...args]);

/** Makes one file of each kind, once, and `copies` of them all in `folder`, as `place` puts them there. Gives their paths. */
export function makeFiles(cache, folder, copies, place = copyOfItsOwn) {
  mkdirSync(cache, { recursive: true });
  for (const [name, args] of Object.entries(kinds)) {
    if (!existsSync(join(cache, name))) ffmpeg(...args, join(cache, name));
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (let copy = 0; copy < copies; copy += 1) {
    for (const name of Object.keys(kinds))
      place(join(cache, name), join(folder, `${String(copy).padStart(4, "0")}_${name}`), copy);
  }
  writeFileSync(join(folder, "delivery.json"), JSON.stringify(benchSpec(), null, 2));
  return readdirSync(folder)
    .filter((name) => name !== "delivery.json")
    .map((name) => join(folder, name));
}

function copyOfItsOwn(from, to, number) {
  copyFileSync(from, to);
  sign(to, number);
}

/** Long files that hold hardly anything on disk: what a reader reads of them must not grow with their size. */
export function makeSparse(cache, folder, gigabytes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return ["dnxhr_hqx.mxf", "xdcam_hd422.mxf", "avc_intra.mxf", "prores_hq_8ch.mov", "trailer.mp4", "stem_dx.wav"].map(
    (name) => {
      const path = join(folder, name);
      copyFileSync(join(cache, name), path);
      if (/\.(mov|mp4)$/.test(name)) stretchQuickTime(path, gigabytes * 2 ** 30);
      else truncateSync(path, gigabytes * 2 ** 30);
      return path;
    },
  );
}

/** A sound file of one sample. */
export function makeTiny(folder) {
  const path = join(folder, "tiny.wav");
  ffmpeg("-f", "lavfi", "-i", "anullsrc=r=48000:cl=mono", "-af", "atrim=end_sample=1", path);
  return path;
}

/** Makes the media box of a QuickTime or MPEG-4 file long, and puts the index behind it, where a camera or an export leaves it. */
function stretchQuickTime(path, size) {
  const bytes = readFileSync(path);
  const wide = bytes.indexOf(path.endsWith(".mov") ? "wide" : "free", 0, "latin1") - 4;
  const index = bytes.subarray(wide + 8 + bytes.readUInt32BE(wide + 8));
  // The empty box before `mdat` is there so that it and the short header of `mdat` can become one long header.
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
