// One table, longer than a page: whoever looks for a kind of demand finds all of them in one place, in the order of their numbers.
import { describe, expect, it } from "vitest";
import { check, mxf, readersOf, spec } from "./check-in-memory.js";
import { memoryFolder } from "./folder/memory-folder.js";
import type { ImageFacts } from "./images/image-facts.js";
import { as11File, core, onePart, ukDpp } from "./media/as11/as11-in-short.js";
import type { AudioTrack, Probe, VideoTrack } from "./media/probe.js";
import { paperReader } from "./papers/read-paper.js";

type File = Probe | ImageFacts | string;

/** What a client's document may ask, in 22 kinds: for each of them what is accepted, what is refused, and in which words. */
interface Construct {
  /** What is asked of the programme. */
  asked?: object;
  /** Other deliverables. */
  beside?: object;
  /** What else the spec says: production, episodes, variables, rules, client. */
  more?: object;
  /** What the programme says of itself, right and wrong. */
  right?: Probe;
  wrong?: Probe;
  /** Other files: a film, or the text of a paper. The second text is the wrong one. */
  files?: Record<string, File | null>;
  wrongFiles?: Record<string, File | null>;
  /** Another spec where the file stays and the demand is wrong. */
  wrongAsked?: object;
  wrongMore?: object;
  /** What is told in either case, because only people or meters can tell. */
  told?: string;
  says: string;
}

const film = (video: Partial<VideoTrack> = {}, more: Partial<Probe> = {}): Probe => ({
  container: { format: "MXF" },
  video: [{ frameRate: "25", frames: 750, color: {}, hdr: { formats: [] }, ...video }],
  audio: [],
  ...more,
});
const sound = (...audio: Partial<AudioTrack>[]) => film({}, { audio });
const inSync = (delaySeconds: number) =>
  film(
    { durationSeconds: 30 },
    { audio: [{ sampleRate: 48000, samples: 1_440_000, durationSeconds: 30, delaySeconds }] },
  );
const start = (text: string) => ({ timecode: { start: text, dropFrame: text.includes(";") } });
const text = (...lines: string[]) => `${lines.join("\n")}\n`;
const srt = (end: string) => `1\n00:00:01,000 --> ${end}\nHello there.\n`;
const people = { people: { type: "table", files: "people.csv", preset: "contributors" } };
const paper = (asked: object) => ({ paper: { type: "document", files: "paper.txt", of: "programme", ...asked } });
const inCase = (condition: object, demand: object) =>
  // biome-ignore lint/suspicious/noThenProperty: "then" is the spec's own word.
  [{ if: condition, then: demand }];
/** Whatever the file, this is its MD5. */
const digest = "900150983cd24fb0d6963f7d28e17f72";

const constructs: Record<string, Construct> = {
  "1 exactly": {
    asked: { video: { width: 1920 } },
    right: film({ width: 1920 }),
    wrong: film({ width: 1440 }),
    says: "media/raster Width is 1440 pixels, expected 1920 pixels",
  },
  "1 one of": {
    asked: { video: { bitDepth: [8, 10] } },
    right: film({ bitDepth: 8 }),
    wrong: film({ bitDepth: 12 }),
    says: "media/bit-depth Bit depth is 12 bit, expected 8 or 10 bit",
  },
  "1 anything but": {
    asked: { video: { codec: { not: ["AVC", "HEVC"] } } },
    right: film({ codec: "ProRes 422 HQ" }),
    wrong: film({ codec: "AVC" }),
    says: "media/video-codec Video codec is AVC, expected anything but AVC or HEVC",
  },
  "1 a range, its ends in or out": {
    asked: { video: { bitRate: { above: 10, max: 20 } } },
    right: film({ bitRate: 20_000_000 }),
    wrong: film({ bitRate: 10_000_000 }),
    says: "media/bit-rate Video bit rate is 10 Mbit/s, expected at most 20 Mbit/s and more than 10 Mbit/s",
  },
  "1 a multiple": {
    asked: { duration: { multipleOf: "5 frames" } },
    right: film({ frames: 750 }),
    wrong: film({ frames: 752 }),
    says: "media/duration Duration is 752 frames, expected a multiple of 5 frames",
  },
  "1 an even number": {
    asked: { audio: { tracks: { multipleOf: 2 } } },
    right: sound({}, {}),
    wrong: sound({}),
    says: "media/audio-tracks Number of audio tracks is 1, expected an even number",
  },
  "1 absent": {
    asked: { audio: null },
    right: film(),
    wrong: sound({ codec: "PCM" }),
    says: "media/sound There is sound (1 track, PCM), and the spec asks for none",
  },
  "1 present": {
    asked: { video: { hdr: { maxCll: "present" } } },
    right: film({ hdr: { formats: [], maxCll: 800 } }),
    wrong: film(),
    // Some files state it where nobody looks, so that it is unchecked, and not passed.
    says: "media/max-cll MaxCLL is not known: the file does not say",
  },
  "1 a pattern, and a length": {
    asked: { as11: { ukDpp: { productionNumber: { like: "LFD####A" }, synopsis: { characters: { max: 250 } } } } },
    right: as11File({ core, segmentation: onePart, ukDpp: { ...ukDpp, productionNumber: "LFD1001A" } }),
    wrong: as11File({ core, segmentation: onePart, ukDpp: { ...ukDpp, productionNumber: "LFD101A" } }),
    says: "as11/field AS-11 UK DPP production number is LFD101A, expected one like LFD####A",
  },
  "1 a set of characters": {
    more: { names: { characters: "a-z0-9._-" } },
    beside: { notes: { type: "other", files: "*.bin", optional: true } },
    files: { "notes.bin": "x" },
    wrongFiles: { "notes.bin": null, "Memo.bin": "y" },
    says: "files/name-characters Memo.bin has M, names take a-z0-9._-",
  },
  "2 a share, to either side": {
    asked: { video: { bitRate: { target: 50, tolerance: "2 %" } } },
    right: film({ bitRate: 50_900_000 }),
    wrong: film({ bitRate: 51_100_000 }),
    says: "media/bit-rate Video bit rate is 51.1 Mbit/s, expected 50 ± 2 % (49 to 51) Mbit/s",
  },
  "2 parts of a million": {
    asked: { audio: { sampleRate: { target: 48_000, tolerance: "50 ppm" } } },
    right: sound({ sampleRate: 48_002 }),
    wrong: sound({ sampleRate: 48_048 }),
    says: "media/sample-rate Sample rate is 48048 Hz, expected 48000 ± 50 ppm (47997.6 to 48002.4) Hz",
  },
  "2 more to one side": {
    asked: { duration: { target: "30 s", tolerance: { over: "2 frames", under: "0 frames" } } },
    right: film({ frames: 752 }),
    wrong: film({ frames: 749 }),
    says: "media/duration Duration is 29.96 s, expected 30 s + 2 frames − 0 frames (30 s to 30.08 s)",
  },
  "2 frames, against another file": {
    asked: { sameDurationAs: { deliverable: "other", tolerance: "2 frames" } },
    beside: { other: { type: "media", files: "other.mxf" } },
    files: { "other.mxf": film({ frames: 752 }) },
    right: film({ frames: 750 }),
    wrong: film({ frames: 749 }),
    says: "media/same-duration Duration is 00:00:29:24, expected 00:00:30:02 as in other (3 frames shorter, 2 frames allowed)",
  },
  "2 what the meter is off": {
    beside: paper({
      fields: { loudness: { heading: "Integrated", amount: { target: -23, tolerance: 0.5 }, uncertainty: 0.2 } },
    }),
    files: { "paper.txt": text("Integrated: -23.1 LUFS") },
    wrongFiles: { "paper.txt": text("Integrated: -19.8 LUFS") },
    says: "document/amount The paper's loudness is -19.8, expected -23 ± 0.5",
  },
  "3 a rate of two whole numbers": {
    asked: { video: { frameRate: "24000/1001" } },
    right: film({ frameRate: "24000/1001" }),
    wrong: film({ frameRate: "24" }),
    says: "media/frame-rate Frame rate is 24 fps, expected 23.976 fps",
  },
  "3 drop frame, by its rate": {
    asked: { timecode: { start: "01:00:00;00", dropFrame: true } },
    right: film({ frameRate: "30000/1001" }, start("01:00:00;00")),
    wrong: film({ frameRate: "30000/1001" }, start("01:00:00:00")),
    says: "media/drop-frame Timecode is non-drop frame, expected drop frame",
  },
  "4 whole track layouts, the nearest told": {
    asked: {
      audio: {
        layouts: [
          { name: "stereo", tracks: [{ layout: "stereo" }] },
          { name: "5.1 and stereo", tracks: [{ layout: "5.1" }, { layout: "stereo" }] },
        ],
      },
    },
    right: sound({ channels: 6, layout: "5.1" }, { channels: 2, layout: "stereo" }),
    wrong: sound({ channels: 6, layout: "5.1" }, { channels: 1, layout: "mono" }),
    says: "media/track-layouts Audio track 2 is mono, expected stereo (nearest of 2 layouts: 5.1 and stereo)",
  },
  "5 a condition": {
    asked: { cases: inCase({ duration: { max: "120 s" } }, { audio: { tracks: 2 } }) },
    right: sound({}, {}),
    wrong: sound({}),
    says: "media/audio-tracks Number of audio tracks is 1, expected 2",
  },
  "7 tracks with their order and language": {
    asked: { audio: { layout: [{ layout: "5.1", channelOrder: "L R C LFE Ls Rs", language: "en" }] } },
    right: sound({ channels: 6, layout: "5.1", channelLabels: ["L", "R", "C", "LFE", "Ls", "Rs"], language: "en" }),
    wrong: sound({ channels: 6, layout: "5.1", channelLabels: ["L", "C", "R", "Ls", "Rs", "LFE"], language: "en" }),
    says: "media/track-layout Audio track 1 has its channels as L C R Ls Rs LFE, expected L R C LFE Ls Rs",
  },
  "8 loudness, which the file states of itself": {
    asked: { loudness: { integrated: { target: -23, tolerance: 0.5 } } },
    right: sound({ channels: 2 }),
    wrong: film({}, { audio: [{ channels: 2 }], broadcast: { integratedLoudnessLufs: -18 } }),
    told: "media/loudness Integrated loudness was not measured, expected -23 ± 0.5 LUFS: sound is not decoded here",
    says: "media/stated-loudness programme.mxf states an integrated loudness of -18 LUFS, expected -23 ± 0.5 LUFS",
  },
  "9 a timeline, on the whole minute": {
    asked: { timeline: { regions: [{ what: "part", start: { multipleOf: "1 min" } }] } },
    right: film({}, start("10:00:00:00")),
    wrong: film({}, start("10:00:30:00")),
    says: "media/timeline The programme part starts at 10:00:30:00, expected a multiple of 1 min",
  },
  "10 descriptive metadata": {
    asked: { as11: { ukDpp: { pse: "passed" } } },
    right: as11File({ core, segmentation: onePart, ukDpp }),
    wrong: as11File({ core, segmentation: onePart, ukDpp: { ...ukDpp, pse: "failed" } }),
    says: "as11/field AS-11 UK DPP PSE test is failed, expected passed",
  },
  "11 colour and high dynamic range": {
    asked: { video: { color: { primaries: "BT.2020" }, hdr: { format: "HDR10" } } },
    right: film({
      color: { primaries: "BT.2020", transfer: "PQ" },
      hdr: { formats: ["HDR10"], maxCll: 800, maxFall: 200 },
    }),
    wrong: film({
      color: { primaries: "BT.709", transfer: "PQ" },
      hdr: { formats: ["HDR10"], maxCll: 800, maxFall: 200 },
    }),
    says: "media/primaries Colour primaries are BT.709, expected BT.2020",
  },
  "12 what a name says": {
    asked: { files: "*_{2K,4K}.mxf", nameSays: "*_<raster>.mxf" },
    files: { "programme.mxf": null, "LF_2K.mxf": film({ width: 2048, height: 858 }) },
    wrongFiles: { "LF_2K.mxf": null, "LF_4K.mxf": film({ width: 2048, height: 858 }) },
    says: "media/name-says LF_4K.mxf says 4K (4096, 3996 or 3840 pixels wide), and the picture is 2048×858",
  },
  "13 one for each language": {
    beside: {
      subtitles: { type: "other", files: "s_<language>.bin", per: ["language"], languages: ["en", "de"] },
    },
    files: { "s_en.bin": "1", "s_de.bin": "2" },
    wrongFiles: { "s_de.bin": null },
    says: "files/missing s_de.bin is missing",
  },
  "13 what must not be there": {
    more: { forbidden: [{ files: "*_proxy*", reason: "Only finals are taken" }] },
    beside: { any: { type: "other", files: "*.bin", optional: true } },
    files: { "a.bin": "x" },
    wrongFiles: { "a_proxy.bin": "y" },
    says: "files/forbidden a_proxy.bin must not be in the delivery: only finals are taken",
  },
  "14 checksums of what was delivered": {
    beside: { sums: { type: "document", files: "sums.md5", checksums: true } },
    files: { "sums.md5": `${digest}  programme.mxf\n` },
    wrongFiles: { "sums.md5": `${digest.replace("9001", "9002")}  programme.mxf\n` },
    says: 'document/checksums MD5 of programme.mxf is "900250983cd2…" in sums.md5, but the delivered file has "900150983cd2…"',
  },
  "15 a companion": {
    asked: { requires: "companion" },
    beside: { companion: { type: "other", files: "companion.bin", optional: true } },
    files: { "companion.bin": "x" },
    wrongFiles: { "companion.bin": null },
    says: "files/companion programme.mxf comes without companion: no file matches companion.bin",
  },
  "15 the same rate": {
    asked: { sameFrameRateAs: "other" },
    beside: { other: { type: "media", files: "other.mxf" } },
    files: { "other.mxf": film() },
    right: film(),
    wrong: film({ frameRate: "24" }),
    says: "media/same-frame-rate Frame rate is 24 fps, expected 25 fps as in other",
  },
  "15 sound that starts when the picture does, by what the wrapper says": {
    asked: { video: { frameRate: "25" }, duration: "30 s" },
    right: inSync(0),
    wrong: inSync(1),
    says: "media/tracks-agree programme.mxf has tracks that do not begin together: audio track 1 begins 1 s after video",
  },
  "16 subtitles": {
    beside: {
      subtitles: {
        type: "document",
        files: "s.srt",
        of: "programme",
        timedText: { format: "SRT", lines: 2, characters: 42, duration: { min: "1 s", max: "7 s" } },
      },
    },
    files: { "s.srt": srt("00:00:03,000") },
    wrongFiles: { "s.srt": srt("00:00:09,000") },
    says: "timed-text/event-length Subtitle 1 at 00:00:01,000 is shown for 8 s, expected 1 s to 7 s",
  },
  "17 stills": {
    beside: {
      stills: {
        type: "image",
        files: "*.png",
        width: { min: 3000 },
        aspectRatio: "3:2",
        colorSpace: "RGB",
        alpha: false,
      },
    },
    files: { "still.png": { format: "PNG", width: 3000, height: 2000, colorSpace: "RGB", alpha: false } },
    wrongFiles: { "still.png": { format: "PNG", width: 3000, height: 3000, colorSpace: "RGB", alpha: false } },
    says: "image/aspect-ratio Shape is 3000×3000 (1:1), expected 3:2",
  },
  "18 signal limits, for a paper to show": {
    asked: { levels: { luma: { min: 64, max: 940 }, report: "paper" } },
    beside: paper({ contains: ["PSE: PASS"] }),
    files: { "paper.txt": text("PSE: PASS") },
    wrongFiles: { "paper.txt": text("PSE: FAIL") },
    told: "media/levels Code values of luma are for paper.txt to show, expected 64 to 940",
    says: 'document/contains paper.txt does not say "PSE: PASS"',
  },
  "19 papers with a date and a result": {
    more: { production: { title: "The Long Field", dates: { delivery: "2026-12-04" } } },
    beside: paper({
      fields: {
        result: { heading: "Result", is: "PASS" },
        tested: { heading: "Tested on", date: { notAfter: "delivery" } },
      },
    }),
    files: { "paper.txt": text("Result: PASS", "Tested on: 2026-11-20") },
    wrongFiles: { "paper.txt": text("Result: PASS", "Tested on: 2026-12-20") },
    says: "document/date The paper's tested is 2026-12-20, expected not after 2026-12-04 (delivery)",
  },
  "19 a paper for each person": {
    beside: {
      ...people,
      releases: { type: "other", files: "releases/*.bin", onePer: { table: "people", column: "name" } },
    },
    files: { "people.csv": "Name,Role\nJo Smith,Speaker\n", "releases/Jo Smith.bin": "x" },
    wrongFiles: { "people.csv": "Name,Role\nJo Smith,Speaker\nEd Oak,Speaker\n" },
    says: 'files/one-per Row 3 ("Ed Oak") has no file in releases',
  },
  "20 what is only advised": {
    asked: { video: { bitDepth: 10 } },
    more: { rules: { "media/bit-depth": "warning" } },
    right: film({ bitDepth: 10 }),
    wrong: film({ bitDepth: 8 }),
    says: "media/bit-depth Bit depth is 8 bit, expected 10 bit",
  },
  "22 a value that the client leaves open": {
    asked: { files: "<productionNumber>.mxf" },
    more: { production: { title: "The Long Field", productionNumber: "programme" } },
    wrongMore: { production: { title: "The Long Field" } },
    says: 'spec/unknown-token <productionNumber> has no value: give the production "productionNumber", or ask "per": ["episode"] and give it to every episode',
  },
};

const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
const bytesOf = (file: File | null) =>
  typeof file === "string" ? file : file !== null && "container" in file ? mxf : png;

const judge = (
  { asked, beside, more }: Construct,
  probe: Probe,
  files: Record<string, File | null>,
  otherwise: { asked?: object | undefined; more?: object | undefined } = {},
) => {
  const contents = Object.entries({ "programme.mxf": probe, ...files }).filter(([, one]) => one !== null);
  return check(
    spec(
      { programme: { type: "media", files: "programme.mxf", ...(otherwise.asked ?? asked) }, ...beside },
      otherwise.more ?? more,
    ),
    memoryFolder(Object.fromEntries(contents.map(([path, one]) => [path, bytesOf(one)]))),
    {
      ...readersOf((path) => {
        const found = contents.find(([name]) => name === path)?.[1];
        return typeof found === "object" && found !== null && "container" in found ? found : { unread: "no film" };
      }),
      image: async ({ path }: { path: string }) => contents.find(([name]) => name === path)?.[1] as ImageFacts,
      document: paperReader(),
    },
    async () => digest,
    async () => ({ md5: digest }),
  );
};

describe("everything that a client's document may ask", () => {
  it.each(Object.entries(constructs))("%s", async (_, construct) => {
    const {
      right = film(),
      wrong = right,
      files = {},
      wrongFiles = {},
      wrongAsked,
      wrongMore,
      told: alsoTold,
      says,
    } = construct;
    const accepted = await judge(construct, right, files);
    const told = (report: typeof accepted) =>
      [...report.findings, ...report.unchecked.filter(({ code }) => code)]
        .map(({ code, message }) => `${code} ${message}`)
        .filter((one) => one !== alsoTold);
    expect([accepted.verdict, ...told(accepted)]).toEqual([
      alsoTold?.startsWith("media/loudness") ? "incomplete" : "accepted",
    ]);
    const refused = await judge(construct, wrong, { ...files, ...wrongFiles }, { asked: wrongAsked, more: wrongMore });
    expect(told(refused)).toEqual([says]);
  });
});
