// The native MediaInfo's report in our words. Written apart from src/media/mediainfo on purpose: two readings that agree.
import { execFileSync } from "node:child_process";

/** Facts by path, as `video.0.width`. A value is what ours must equal; `near` and `oneOf` loosen that. */
export function mediaInfoFacts(path) {
  const output = execFileSync("mediainfo", ["--Output=JSON", path], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const tracks = JSON.parse(output).media?.track ?? [];
  const general = tracks.find((track) => track["@type"] === "General") ?? {};
  const video = tracks.filter((track) => track["@type"] === "Video");
  const audio = tracks.filter((track) => track["@type"] === "Audio");
  const clock = tracks.find(
    (track) =>
      track.Type === "Time code" &&
      /Material Package|^$/.test(track.TimeCode_Settings ?? "") &&
      track.MuxingMode !== "SDTI",
  );
  return {
    "container.format": wrapper(general),
    "container.operationalPattern": general.Format_Profile?.match(/^OP-\w+/)?.[0].replace(/^OP-(?=\d)/, "OP"),
    "container.headerPartition":
      general.Format === "MXF" ? general.Format_Settings?.replace(" / ", " ").toLowerCase() : undefined,
    "container.durationSeconds": near(general.Duration, 0.002),
    "video.length": video.length,
    "audio.length": audio.length,
    "timecode.start": clock?.TimeCode_FirstFrame,
    ...flat("video", video.map(picture)),
    ...flat("audio", audio.map(sound)),
  };
}

function wrapper({ Format, Format_Profile }) {
  if (Format === "MPEG-4" && Format_Profile === "QuickTime") return "QuickTime";
  if (Format === "Wave" && Format_Profile === "RF64") return "RF64";
  return Format === "ADTS" ? "AAC" : Format;
}

function picture(track) {
  const colour = (name, words) => words[track[name]] ?? track[name];
  const luminance = /min: ([\d.]+) cd\/m2, max: ([\d.]+)/.exec(track.MasteringDisplay_Luminance ?? "");
  return {
    codec: pictureCodec(track),
    profile: /^(AVC|HEVC|MPEG Video)$/.test(track.Format) ? track.Format_Profile : undefined,
    level: /^(AVC|HEVC|MPEG Video)$/.test(track.Format) ? track.Format_Level : undefined,
    width: number(track.Width),
    height: number(track.Height),
    pixelAspectRatio: near(track.PixelAspectRatio, 0.0006),
    displayAspectRatio: near(track.DisplayAspectRatio, 0.0006),
    frameRate: near(track.FrameRate, 0.0006),
    frameRateMode: { CFR: "constant", VFR: "variable" }[track.FrameRate_Mode],
    scan: track.ScanType && (track.ScanType === "Progressive" ? "progressive" : "interlaced"),
    fieldOrder: { TFF: "top-first", BFF: "bottom-first" }[track.ScanOrder],
    chroma: track.ChromaSubsampling,
    colorModel: track.ColorSpace,
    bitDepth: number(track.BitDepth),
    bitRate: number(track.BitRate),
    frames: number(track.FrameCount),
    durationSeconds: near(track.Duration, 0.002),
    "color.primaries": colour("colour_primaries", { "Display P3": "P3-D65" }),
    "color.transfer": colour("transfer_characteristics", { Linear: "linear" }),
    "color.matrix": colour("matrix_coefficients", { "BT.470 System B/G": "BT.601" }),
    "color.range": track.colour_range?.toLowerCase(),
    "hdr.masteringPrimaries": colour("MasteringDisplay_ColorPrimaries", { "Display P3": "P3-D65" }),
    "hdr.masteringMin": luminance ? Number(luminance[1]) : undefined,
    "hdr.masteringMax": luminance ? Number(luminance[2]) : undefined,
    "hdr.maxCll": number(track.MaxCLL?.split(" ")[0]),
    "hdr.maxFall": number(track.MaxFALL?.split(" ")[0]),
  };
}

function pictureCodec(track) {
  const commercial = track.Format_Commercial_IfAny ?? "";
  if (/^(XDCAM HD422|AVC-Intra \d+|DNxHR \w+)$/.test(commercial)) return commercial;
  if (/^DNxHD/.test(commercial)) return "DNxHD";
  if (/^IMX \d+$/.test(commercial)) return commercial.replace("IMX", "D-10");
  if (track.Format === "ProRes") return `ProRes ${track.Format_Profile}`;
  return { "MPEG Video": "MPEG-2", JPEG: "Motion JPEG", YUV: "uncompressed" }[track.Format] ?? track.Format;
}

function sound(track) {
  const added = track.Format_AdditionalFeatures;
  return {
    codec:
      track.Format === "MPEG Audio" ? `MP${track.Format_Profile?.at(-1)}` : track.Format?.replace("MLP FBA", "TrueHD"),
    profile: track.Format === "AAC" ? ({ "LC SBR": "HE-AAC" }[added] ?? added) : undefined,
    sampleRate: number(track.SamplingRate),
    bitDepth: track.Compression_Mode === "Lossy" ? undefined : number(track.BitDepth),
    channels: number(track.Channels),
    channelLabels:
      number(track.Channels) === 1 ? undefined : track.ChannelLayout?.replace(/^(L R C (?:LFE )?)Lb Rb$/, "$1Ls Rs"),
    language: track.Language,
    bitRate: number(track.BitRate),
    samples: /PCM|FLAC/.test(track.Format) ? near(track.SamplingCount, 48) : undefined,
    durationSeconds: near(track.Duration, 0.002),
  };
}

function flat(kind, tracks) {
  return Object.fromEntries(
    tracks.flatMap((facts, index) =>
      Object.entries(facts).map(([field, value]) => [`${kind}.${index}.${field}`, value]),
    ),
  );
}

function number(text) {
  return text === undefined || text === "" ? undefined : Number(text);
}

function near(text, tolerance) {
  return text === undefined ? undefined : { near: Number(text), tolerance };
}
