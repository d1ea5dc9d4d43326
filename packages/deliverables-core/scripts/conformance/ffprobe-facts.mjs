// ffprobe's report in our words. It knows nothing of MediaInfo, and reads headers and frames with code of its own.
import { execFileSync } from "node:child_process";

/** Facts by path, as `video.0.width`; undefined when ffprobe cannot read the file. */
export function ffprobeFacts(path) {
  let report;
  try {
    const options = ["-v", "quiet", "-print_format", "json", "-show_format", "-show_streams", path];
    report = JSON.parse(
      execFileSync("ffprobe", options, { encoding: "utf8", maxBuffer: 2 ** 26, stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return undefined;
  }
  const { format = {}, streams = [] } = report;
  const video = streams.filter((stream) => stream.codec_type === "video" && !stream.disposition?.attached_pic);
  const audio = streams.filter((stream) => stream.codec_type === "audio");
  const clock = streams.find((stream) => stream.codec_tag_string === "tmcd")?.tags?.timecode ?? format.tags?.timecode;
  return {
    "container.format": wrappers[format.format_name],
    "container.durationSeconds": near(format.duration, 0.05),
    "video.length": video.length,
    "audio.length": audio.length,
    "timecode.start": clock,
    timeReferenceSamples: number(format.tags?.time_reference),
    ...flat("video", video.map(picture)),
    ...flat(
      "audio",
      audio.map((stream) => sound(stream, format)),
    ),
  };
}

const wrappers = {
  mxf: "MXF",
  mxf_opatom: "MXF",
  "mov,mp4,m4a,3gp,3g2,mj2": { oneOf: ["QuickTime", "MPEG-4"] },
  wav: { oneOf: ["Wave", "RF64", "BW64"] },
  "matroska,webm": { oneOf: ["Matroska", "WebM"] },
  mpegts: "MPEG-TS",
  flac: "FLAC",
  ac3: "AC-3",
  eac3: "E-AC-3",
};

const pictureCodecs = {
  prores: /^ProRes/,
  dnxhd: /^(DNx|VC-3)/,
  h264: /^AVC/,
  hevc: /^HEVC$/,
  mpeg2video: /^(MPEG-2|XDCAM|D-10)/,
  jpeg2000: /^(JPEG 2000|HTJ2K)$/,
  ffv1: /^FFV1$/,
  vp9: /^VP9$/,
};

const profiles = { Rext: undefined, "4:2:2": "4:2:2" };

function picture(stream) {
  const pixels = pixelFormat(stream.pix_fmt);
  const isCoded = /^(h264|hevc)$/.test(stream.codec_name);
  return {
    codec: pictureCodecs[stream.codec_name] && { matches: pictureCodecs[stream.codec_name] },
    profile: isCoded ? (stream.profile in profiles ? profiles[stream.profile] : stream.profile) : undefined,
    level: isCoded ? { near: stream.level / (stream.codec_name === "hevc" ? 30 : 10), tolerance: 0.01 } : undefined,
    width: stream.width,
    height: stream.height,
    pixelAspectRatio: ratio(stream.sample_aspect_ratio),
    displayAspectRatio: ratio(stream.display_aspect_ratio),
    frameRate: stream.avg_frame_rate === "0/0" ? undefined : near(fraction(stream.avg_frame_rate), 0.0006),
    scan:
      stream.field_order &&
      {
        progressive: "progressive",
        unknown: undefined,
        tt: "interlaced",
        tb: "interlaced",
        bb: "interlaced",
        bt: "interlaced",
      }[stream.field_order],
    fieldOrder: { tt: "top-first", tb: "top-first", bb: "bottom-first", bt: "bottom-first" }[stream.field_order],
    ...pixels,
    bitRate: stream.bit_rate === undefined ? undefined : near(stream.bit_rate, Number(stream.bit_rate) * 0.01),
    frames: number(stream.nb_frames),
    durationSeconds: near(stream.duration, 0.05),
    "color.primaries": { bt709: "BT.709", bt2020: "BT.2020", bt470bg: "BT.601 PAL", smpte170m: "BT.601 NTSC" }[
      stream.color_primaries
    ],
    "color.transfer": { bt709: "BT.709", smpte2084: "PQ", "arib-std-b67": "HLG", smpte170m: "BT.601" }[
      stream.color_transfer
    ],
    "color.matrix": { bt709: "BT.709", bt2020nc: "BT.2020 non-constant", bt470bg: "BT.601", smpte170m: "BT.601" }[
      stream.color_space
    ],
    "color.range": { tv: "limited", pc: "full" }[stream.color_range],
  };
}

/** `yuva444p12le` → chroma, depth and model. */
function pixelFormat(name = "") {
  const planar = /^(yuva?)(?:j)?(4\d\d)p(\d+)?/.exec(name);
  if (planar) {
    return { chroma: [...planar[2]].join(":"), bitDepth: Number(planar[3] ?? 8), colorModel: planar[1].toUpperCase() };
  }
  const rgb = /^(gbra?p|xyz)(\d+)?/.exec(name);
  if (!rgb) return {};
  const colorModel = { gbrp: "RGB", gbrap: "RGBA", xyz: "XYZ" }[rgb[1]];
  return { chroma: "4:4:4", bitDepth: Number(rgb[2] ?? 8), colorModel };
}

const soundCodecs = { aac: "AAC", ac3: "AC-3", eac3: "E-AC-3", flac: "FLAC", opus: "Opus", mp2: "MP2", mp3: "MP3" };

function sound(stream, format) {
  const isPcm = /^pcm_/.test(stream.codec_name);
  const isWave = format.format_name === "wav";
  return {
    codec: isPcm ? "PCM" : soundCodecs[stream.codec_name],
    profile: stream.codec_name === "aac" ? stream.profile : undefined,
    sampleRate: number(stream.sample_rate),
    bitDepth:
      isPcm || stream.codec_name === "flac"
        ? number(stream.bits_per_raw_sample) || number(stream.bits_per_sample) || undefined
        : undefined,
    channels: stream.channels,
    layout: { mono: "mono", 5.1: "5.1", "5.1(side)": "5.1" }[stream.channel_layout],
    language: language(stream.tags?.language),
    bitRate: stream.bit_rate === undefined ? undefined : near(stream.bit_rate, Number(stream.bit_rate) * 0.02),
    samples: isPcm && isWave ? number(stream.duration_ts) : undefined,
    durationSeconds: near(stream.duration, 0.05),
  };
}

function language(code) {
  return code === undefined || code === "und" ? undefined : new Intl.Locale(code).toString();
}

function flat(kind, tracks) {
  return Object.fromEntries(
    tracks.flatMap((facts, index) =>
      Object.entries(facts).map(([field, value]) => [`${kind}.${index}.${field}`, value]),
    ),
  );
}

function ratio(text) {
  return text === undefined || text.startsWith("0:") || text === "N/A" ? undefined : text;
}

function fraction(text) {
  const [numerator, denominator] = text.split("/").map(Number);
  return numerator / denominator;
}

function number(text) {
  return text === undefined || text === "" ? undefined : Number(text);
}

function near(text, tolerance) {
  return text === undefined ? undefined : { near: Number(text), tolerance };
}
