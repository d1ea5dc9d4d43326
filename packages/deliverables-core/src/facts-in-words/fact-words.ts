import type { ImageFacts } from "../images/image-facts.js";
import type { PictureTags } from "../images/picture-tags.js";
import type { AudioTrack, CaptionTrack, Container, Probe, StartTimecode, VideoTrack } from "../media/probe.js";
import type { Contents, XmlElement } from "../papers/contents.js";
import type { Paper } from "../papers/paper.js";
import { qcReport } from "../papers/qc-report.js";
import { sayCount } from "../report/amounts.js";
import { singleLine } from "../report/single-line.js";
import { amount, text, yesNo } from "./fact-word.js";
import { sayBitRate, sayDuration, sayFrameRate } from "./media-amounts.js";
import type { FactWords } from "./say-facts.js";

const duration = { label: "duration", say: sayDuration };
const delay = { label: "delay", say: (seconds: number) => `begins ${seconds} s later than the first track` };
const bitRate = { label: "bit rate", say: sayBitRate };
const damage = { label: "damage", say: (value: string) => `the file ${value}` };
const untoldEnd = { label: "end", say: (value: string) => `whether the file is whole cannot be told: ${value}` };

export const containerFacts: FactWords<Container> = {
  format: text("format"),
  operationalPattern: text("operational pattern"),
  headerPartition: text("header partition"),
  durationSeconds: duration,
  createdOn: text("made on"),
  title: { label: "title", say: singleLine },
  comment: { label: "comment", say: singleLine },
  packageName: { label: "package name", say: singleLine },
};

export const probeFacts: FactWords<Probe> = {
  container: "said elsewhere",
  video: "said elsewhere",
  audio: "said elsewhere",
  captions: "said elsewhere",
  timecode: "said elsewhere",
  unsettledTimecode: { label: "start timecode", say: (value) => `not known: ${value}` },
  as11: "said elsewhere",
  timeReferenceSamples: amount("time reference", "samples since midnight"),
  broadcast: "said elsewhere",
  ixml: "said elsewhere",
  adm: "said elsewhere",
  damage,
  untoldEnd,
  playback: { label: "playback", say: (value) => `the file ${value.join(", and ")}` },
  partial: { label: "read in part", say: () => "reading stopped at a limit; what lies behind it is not known" },
};

export const videoFacts: FactWords<VideoTrack> = {
  codec: text("codec"),
  profile: text("profile"),
  level: text("level"),
  tier: text("tier"),
  width: amount("width", "pixels"),
  height: amount("height", "pixels"),
  pixelAspectRatio: text("pixel aspect ratio"),
  displayAspectRatio: text("display aspect ratio"),
  frameRate: { label: "frame rate", say: sayFrameRate },
  frameRateMode: text("frame rate mode"),
  scan: text("scan"),
  disputedScan: text("scan"),
  fieldOrder: text("field order"),
  activeFormat: { label: "active format (AFD)", say: String },
  chroma: text("chroma"),
  colorModel: text("colour model"),
  bitDepth: amount("bit depth", "bit"),
  bitRate,
  frames: amount("length", "frames"),
  durationSeconds: duration,
  delaySeconds: delay,
  color: "said elsewhere",
  hdr: "said elsewhere",
};

export const colorFacts: FactWords<VideoTrack["color"]> = {
  primaries: text("primaries"),
  transfer: text("transfer"),
  matrix: text("matrix"),
  range: text("range"),
};

export const hdrFacts: FactWords<VideoTrack["hdr"]> = {
  formats: { label: "HDR", say: (formats) => formats.join(", ") },
  masteringPrimaries: text("mastering primaries"),
  masteringMin: amount("mastering minimum", "cd/m²"),
  masteringMax: amount("mastering maximum", "cd/m²"),
  maxCll: amount("MaxCLL", "cd/m²"),
  maxFall: amount("MaxFALL", "cd/m²"),
};

export const audioFacts: FactWords<AudioTrack> = {
  codec: text("codec"),
  profile: text("profile"),
  sampleRate: amount("sample rate", "Hz"),
  bitDepth: amount("bit depth", "bit"),
  sampleFormat: text("samples"),
  channels: { label: "channels", say: String },
  layout: text("layout"),
  channelLabels: { label: "channel labels", say: (labels) => labels.join(" ") },
  language: text("language"),
  bitRate,
  samples: amount("length", "samples"),
  durationSeconds: duration,
  delaySeconds: delay,
  silence: {
    label: "nothing but zeros",
    say: ({ channels, looks }) =>
      `in channel ${channels.join(", ")}${looks === undefined ? "" : `, looked at in ${looks} places`}`,
  },
  silentEnd: {
    label: "nothing but zeros to its end",
    say: ({ fromSample, looks }) =>
      `from sample ${fromSample} on${looks === undefined ? "" : `, where it was looked at, in ${looks} places all over the file`}`,
  },
  sameChannels: {
    label: "channels",
    say: ({ looks }) => `hold the same${looks === undefined ? "" : `, looked at in ${looks} places`}`,
  },
  paddedBits: {
    label: "bits used",
    say: ({ bits, looks }) => `${bits}${looks === undefined ? "" : `, looked at in ${looks} places`}`,
  },
};

export const captionFacts: FactWords<CaptionTrack> = {
  format: text("format"),
  service: text("service"),
  within: { label: "hidden in", say: (where) => `the ${where}` },
  language: text("language"),
  durationSeconds: duration,
};

export const timecodeFacts: FactWords<StartTimecode> = {
  start: text("start"),
  dropFrame: yesNo("drop frame"),
  framesPerSecond: amount("frames per second", "fps"),
};

export const imageFacts: FactWords<ImageFacts> = {
  format: text("format"),
  width: amount("width", "pixels"),
  height: amount("height", "pixels"),
  colorSpace: text("colour space"),
  bitDepth: amount("bit depth", "bit"),
  alpha: yesNo("alpha"),
  ppiX: amount("density across", "ppi"),
  ppiY: amount("density down", "ppi"),
  tags: "said elsewhere",
  damage,
};

export const tagFacts: FactWords<PictureTags> = {
  orientation: { label: "orientation", say: (value) => (value === 1 ? "upright" : `turned by its viewer (${value})`) },
  progressive: yesNo("progressive"),
  profile: text("colour profile"),
  headline: text("headline"),
  caption: text("caption"),
  creator: text("creator"),
  credit: text("credit"),
  copyright: text("copyright"),
  source: text("source"),
  instructions: text("instructions"),
  place: { label: "taken at", say: (place) => `about ${place}` },
  otherwise: {
    label: "IPTC says otherwise",
    say: (others) =>
      Object.entries(others)
        .map(([key, said]) => `${key}: ${singleLine(said)}`)
        .join("; "),
  },
  partial: { label: "read in part", say: () => "some of its words are compressed or stand behind the picture" },
};

const traces = (label: string) => ({
  label,
  say: (found: readonly unknown[]) => (found.length > 0 ? String(found.length) : ""),
});
const names = (label: string) => ({ label, say: (found: readonly string[]) => found.map(singleLine).join(", ") });

export const documentFacts: FactWords<Paper> = {
  format: text("format"),
  contents: "said elsewhere",
  timedText: "said elsewhere",
  locked: { label: "password", say: () => "needs one to be opened" },
  unopened: { label: "inside", say: (why) => `not looked into: ${why}` },
  damage,
};

export const contentsFacts: FactWords<Contents> = {
  pages: { label: "pages", say: String },
  pageSizes: { label: "page size", say: (sizes) => sizes.map(({ size }) => size).join(", ") },
  lines: { label: "text", say: (lines) => sayCount(lines.length, "line") },
  hidden: { label: "hidden text", say: (lines) => (lines.length > 0 ? sayCount(lines.length, "line") : "") },
  aside: { label: "beside its pages", say: (lines) => (lines.length > 0 ? sayCount(lines.length, "line") : "") },
  title: { label: "title", say: singleLine },
  emptyPages: { label: "empty pages", say: (pages) => pages.join(", ") },
  pagesWithoutText: { label: "pages without text", say: (pages) => pages.join(", ") },
  forbidden: names("forbidden"),
  pdfA: { label: "claims to be", say: (level) => `PDF/A-${level}` },
  formFields: {
    label: "form",
    say: (fields) =>
      fields.length > 0
        ? `${sayCount(fields.length, "field")}, ${fields.filter(({ filled }) => filled).length} filled`
        : "",
  },
  signatures: {
    label: "signatures",
    say: ({ fields, made }) =>
      fields.length + made > 0 ? `${made} made, ${sayCount(fields.length, "field")} for one` : "",
  },
  comments: traces("comments"),
  trackedChanges: traces("tracked changes"),
  hiddenSheets: names("hidden sheets"),
  errorValues: traces("error values"),
  uncalculated: traces("formulas without a value"),
  programs: { label: "programs", say: (carries) => (carries ? "carries macros or scripts" : "") },
  embeddedFiles: names("files inside"),
  attachments: names("attached"),
  externalLinks: names("takes from"),
  xml: { label: "root element", say: sayRoot },
  language: "said elsewhere",
};

/** An XML by its root; an EBU QC report by its result. */
function sayRoot(xml: XmlElement): string {
  const report = qcReport(xml);
  if ("isInstead" in report) return xml.name;
  const result = report.passed === undefined ? "no result" : report.passed ? "passed" : "failed";
  return `Report (EBU QC: ${result}, ${sayCount(report.tests.length, "test")})`;
}
