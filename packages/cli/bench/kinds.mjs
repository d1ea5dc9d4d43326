// What a delivery holds, as ffmpeg's options: mostly masters, stems and stills.

const words = (text) => text.split(" ");
const bars = (size, rate, seconds) => words(`-f lavfi -i smptehdbars=size=${size}:rate=${rate}:duration=${seconds}`);
/** Sound as a delivery has it: each channel another tone, and all 24 bits in use. Doubled or padded sound is looked into longer. */
const tone = (seconds, layout, ...hertz) => [
  ...words("-f lavfi -i"),
  `aevalsrc=exprs=${hertz.map((each) => `0.25*sin(2*PI*${each}*t)`).join("|")}:channel_layout=${layout}:sample_rate=48000:duration=${seconds}`,
];
const tones = (count, seconds) =>
  Array.from({ length: count }, (_, index) => tone(seconds, "mono", 200 + 50 * index)).flat();
const maps = (count) => Array.from({ length: count }, (_, index) => ["-map", `${index + 1}:a`]).flat();

/** Picture with mono sound tracks. */
const film = (size, rate, seconds, sounds, codec) => [
  ...bars(size, rate, seconds),
  ...tones(sounds, seconds),
  ...["-map", "0:v"],
  ...maps(sounds),
  ...words(codec),
];
const layouts = { 1: "mono", 2: "stereo", 6: "5.1" };
const sound = (seconds, channels, codec) => [
  ...tone(seconds, layouts[channels], ...Array.from({ length: channels }, (_, index) => 200 + 50 * index)),
  ...words(codec),
];
const still = (size, codec) => [...bars(size, 25, 0.04), ...words(`-frames:v 1 ${codec}`)];

const master = "-c:a pcm_s24le -timecode 10:00:00:00";
const web = "-preset ultrafast -pix_fmt yuv420p -c:a aac";
const xdcam =
  "-c:v mpeg2video -pix_fmt yuv422p -b:v 50M -minrate 50M -maxrate 50M -bufsize 17825792 -rc_init_occupancy 17825792 -profile:v 0 -level:v 2 -g 12 -bf 2 -flags +ildct+ilme+cgop -top 1 -sc_threshold 1000000000";

export const kinds = {
  "prores_hq_8ch.mov": film("1920x1080", 25, 1, 8, `-c:v prores_ks -profile:v hq -pix_fmt yuv422p10le ${master}`),
  "prores_4444.mov": film("1920x1080", "24000/1001", 0.5, 2, `-c:v prores_ks -profile:v 4444 ${master}`),
  "dnxhr_hqx.mxf": film("1920x1080", 25, 0.5, 2, `-c:v dnxhd -profile:v dnxhr_hqx -pix_fmt yuv422p10le ${master}`),
  "xdcam_hd422.mxf": film("1920x1080", 25, 1, 8, `${xdcam} ${master}`),
  "avc_intra.mxf": film(
    "1920x1080",
    25,
    0.5,
    4,
    `-c:v libx264 -pix_fmt yuv422p10le -x264-params avcintra-class=100:interlaced=1:tff=1 ${master}`,
  ),
  "trailer.mp4": film("1920x1080", 25, 2, 1, `-c:v libx264 ${web}`),
  "hevc.mp4": film("1280x720", 50, 0.5, 1, `-c:v libx265 -x265-params log-level=error ${web}`),
  "stream.ts": film("1280x720", 25, 1, 1, `-c:v libx264 ${web} -f mpegts`),
  "stem_dx.wav": sound(10, 2, "-c:a pcm_s24le -write_bext 1 -metadata time_reference=1728000000"),
  "stem_mx.wav": sound(20, 2, "-c:a pcm_s24le"),
  "stem_fx.wav": sound(5, 1, "-c:a pcm_s24le"),
  "mix_51.wav": sound(5, 6, "-c:a pcm_s24le"),
  "archive.mkv": film("720x576", 25, 0.5, 1, "-c:v ffv1 -level 3 -pix_fmt yuv422p10le -c:a flac"),
  "mix.flac": sound(5, 2, "-c:a flac"),
  "still_a.jpg": still("3000x2000", "-q:v 3"),
  "still_b.jpg": still("2000x3000", "-q:v 3"),
  "title.png": still("1920x1080", "-c:v png"),
  "still.tif": still("1920x1080", "-pix_fmt rgb48le"),
};
