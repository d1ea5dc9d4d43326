import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sign } from "../../cli/bench/sign.mjs";

const example = fileURLToPath(new URL("../../../examples/dpp-episode/", import.meta.url));
const sources = [
  "Stems/LFD1001A_DX.wav",
  "Trailer/LFD1001A_trailer.mov",
  "Stems/LFD1001A_51.wav",
  "Stills/LFD1001A_01.jpg",
];

/** `count` media files, a quarter of each kind, and a spec that asks something of every one of them. */
export function makeMediaFolder(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const source = sources[index % sources.length];
    const path = join(folder, `${String(index).padStart(5, "0")}${extname(source)}`);
    copyFileSync(join(example, source), path);
    sign(path, index);
  }
  const media = { type: "media", files: ["*.wav", "*.mov"].map((files) => files), audio: { sampleRate: 48000 } };
  const stills = { type: "image", files: "*.jpg", width: { min: 3000 } };
  writeSpec(folder, { media, stills });
}

/** A spec of about `lines` lines, and the one file that each of its deliverables asks for. */
export function makeLongSpec(folder, lines) {
  mkdirSync(folder, { recursive: true });
  const linesOfOne = 23;
  const deliverables = {};
  for (let index = 0; index < lines / linesOfOne; index += 1) {
    const name = `stem-${String(index).padStart(4, "0")}`;
    copyFileSync(join(example, sources[0]), join(folder, `${name}.wav`));
    sign(join(folder, `${name}.wav`), index);
    deliverables[name] = {
      type: "media",
      files: `${name}.wav`,
      owner: "sound",
      container: { format: "Wave" },
      video: null,
      audio: { codec: "PCM", sampleRate: 48000, bitDepth: 24, layout: [{ layout: "stereo" }], tracks: [1, 2] },
    };
  }
  writeSpec(folder, deliverables);
}

function writeSpec(folder, deliverables) {
  writeFileSync(
    join(folder, "delivery.json"),
    JSON.stringify({ production: { title: "Benchmark" }, deliverables }, null, 2),
  );
}
