#!/usr/bin/env node
// Makes the media of the examples anew. Needs ffmpeg (made with 5.1.9) and the AS-11 masters, which no packaged tool
// makes: they stay as they are in the repository. Usage: node examples/make-media.mjs
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const accepted = fileURLToPath(new URL("dpp-episode/", import.meta.url));
const rejected = fileURLToPath(new URL("dpp-episode-rejected/", import.meta.url));
for (const folder of [accepted, rejected]) {
  for (const name of ["Stems", "Stills", "Paperwork", "Trailer"]) mkdirSync(folder + name, { recursive: true });
}

// Bit-exact flags leave out encoder versions and dates.
const ffmpeg = (...args) =>
  execFileSync("ffmpeg", [
    "-hide_banner",
    "-loglevel",
    "error",
    "-nostdin",
    "-y",
    ...args.slice(0, -1),
    "-fflags",
    "+bitexact",
    "-flags:v",
    "+bitexact",
    "-flags:a",
    "+bitexact",
    args.at(-1),
  ]);

/** Two frames at 25 fps are 3,840 samples at 48 kHz; 10:00:00 is 1,728,000,000 samples. */
const sound = (
  path,
  { layout = "stereo", rate = 48000, codec = "pcm_s24le", samples = 3840, reference = 1728000000, pitch = 220 } = {},
) => {
  const channels = { stereo: 2, "5.1(side)": 6 }[layout];
  const tones = Array.from({ length: channels }, (_, index) => `0.1*sin(${pitch * (index + 1)}*2*PI*t)`).join("|");
  ffmpeg(
    "-f",
    "lavfi",
    "-i",
    `aevalsrc=${tones}:c=${layout}:s=${rate}`,
    "-af",
    `atrim=end_sample=${samples}`,
    "-c:a",
    codec,
    "-write_bext",
    "1",
    "-metadata",
    `time_reference=${reference}`,
    "-metadata",
    "originator=HEDGEROW",
    path,
  );
};
const still = (path, { size = "3000x2000", codec = "mjpeg", hue = 0 } = {}) =>
  ffmpeg(
    "-f",
    "lavfi",
    "-i",
    `gradients=size=${size}:c0=0x${(0x204060 + hue * 0x1a0805).toString(16).padStart(6, "0")}:c1=0xd0b080:x0=0:y0=0:x1=3000:y1=2000:speed=0.00001:duration=1`,
    "-frames:v",
    "1",
    "-c:v",
    codec,
    "-q:v",
    "4",
    "-f",
    "image2",
    path,
  );
const trailer = (path, ...options) =>
  ffmpeg(
    "-f",
    "lavfi",
    "-i",
    "color=c=0x305070:size=1920x1080:rate=25:duration=0.08",
    "-f",
    "lavfi",
    "-i",
    "aevalsrc=0.1*sin(440*2*PI*t)|0.1*sin(440*2*PI*t):c=stereo:s=48000:d=0.08",
    ...options,
    path,
  );
const bt709 = ["-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"];

for (const [stem, pitch] of [
  ["DX", 220],
  ["MX", 330],
  ["FX", 277],
])
  sound(`${accepted}Stems/LFD1001A_${stem}.wav`, { pitch });
sound(`${accepted}Stems/LFD1001A_51.wav`, { layout: "5.1(side)" });
for (const number of [1, 2, 3, 4, 5]) {
  still(`${accepted}Stills/LFD1001A_0${number}.jpg`, { hue: number });
  setDensity(`${accepted}Stills/LFD1001A_0${number}.jpg`, 300);
}
trailer(
  `${accepted}Trailer/LFD1001A_trailer.mov`,
  "-vf",
  "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709,setsar=1",
  "-c:v",
  "prores_ks",
  "-profile:v",
  "hq",
  "-vendor",
  "apl0",
  "-pix_fmt",
  "yuv422p10le",
  ...bt709,
  "-c:a",
  "pcm_s24le",
  "-timecode",
  "10:00:00:00",
);
writeFileSync(
  `${accepted}Paperwork/LFD1001A_PSE.pdf`,
  paper("PSE report LFD1001A", "Programme LFD1001A, The Long Field, Seed. Result: PASS."),
);

// Five minutes of one colour for the documentary, whose cue sheets are written by hand.
const documentary = fileURLToPath(new URL("documentary-papers/HFC1001A.mov", import.meta.url));
ffmpeg(
  "-f",
  "lavfi",
  "-i",
  "color=c=0x305070:size=160x90:rate=25:duration=300",
  "-c:v",
  "libx264",
  "-preset",
  "veryfast",
  "-crf",
  "40",
  "-bf",
  "3",
  "-x264-params",
  "keyint=7500:scenecut=0",
  "-pix_fmt",
  "yuv420p",
  "-timecode",
  "10:00:00:00",
  // Papers say when they were written, and a certificate must not be older than its master.
  "-metadata",
  "creation_time=2026-11-20T17:30:00Z",
  documentary,
);
copyFileSync(documentary, documentary.replace("documentary-papers", "documentary-papers-rejected"));

// The same delivery with faults; each is named in examples/README.md.
sound(`${rejected}Stems/LFD1001A_DX.wav`, { rate: 44100, codec: "pcm_s16le", samples: 3528, reference: 1587600000 });
sound(`${rejected}Stems/LFD1001a_MX.wav`, { samples: 5760 });
sound(`${rejected}Stems/LFD1001A_51.wav`);
sound(`${rejected}Stems/LFD1001A_DX_OLD.wav`);
for (const number of [1, 2])
  copyFileSync(`${accepted}Stills/LFD1001A_0${number}.jpg`, `${rejected}Stills/LFD1001A_0${number}.jpg`);
still(`${rejected}Stills/LFD1001A_03.jpg`, { size: "1200x800", hue: 3 });
setDensity(`${rejected}Stills/LFD1001A_03.jpg`, 72);
still(`${rejected}Stills/LFD1001A_04.jpg`, { codec: "png", hue: 4 });
trailer(
  `${rejected}Trailer/LFD1001A_trailer.mov`,
  "-vf",
  "scale=1440:1080,setsar=4/3,setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709",
  "-c:v",
  "libx264",
  "-pix_fmt",
  "yuv420p",
  ...bt709,
  "-c:a",
  "aac",
  "-timecode",
  "00:00:00:00",
);
const whole = readFileSync(`${accepted}Paperwork/LFD1001A_PSE.pdf`);
writeFileSync(`${rejected}Paperwork/LFD1001A_PSE.pdf`, whole.subarray(0, whole.length - 200));
writeFileSync(`${rejected}Paperwork/LFD1001A_QC.pdf`, "");
writeFileSync(`${rejected}.DS_Store`, Buffer.from("\0\0\0\x01Bud1\0\0\x10\0\0\0\x08\0", "latin1"));

/** Writes the density into the JFIF header: unit 1 is dots per inch. */
function setDensity(path, ppi) {
  const bytes = readFileSync(path);
  const at = bytes.indexOf("JFIF\0");
  bytes[at + 7] = 1;
  bytes.writeUInt16BE(ppi, at + 8);
  bytes.writeUInt16BE(ppi, at + 10);
  writeFileSync(path, bytes);
}

/** A PDF of one page with one line. */
function paper(title, line) {
  const stream = `BT /F1 14 Tf 72 760 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Title (${title}) >>`,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
