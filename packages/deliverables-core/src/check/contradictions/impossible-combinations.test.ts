// One table, longer than a page: the sentences are read beside each other, and a row is all that a new mistake needs.
import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "../../faults-of-spec.js";

const told = (deliverables: object, more: { production?: object; waivers?: object[] } = {}) =>
  faultsOfSpec(
    JSON.stringify({
      production: { title: "Ebbe", ...more.production },
      deliverables,
      ...(more.waivers && { waivers: more.waivers }),
    }),
  ).map(
    ({ requirement, message, fix }) =>
      `${requirement.pointer.replace("/deliverables/", "")}: ${message}${fix?.kind === "replace" ? ` -> ${fix.text}` : ""}`,
  );
const film = (asked: object, files = "a.*") => ({ film: { type: "media", files, ...asked } });
const picture = (video: object) => film({ video });
const still = (asked: object, files = "*.*") => ({ still: { type: "image", files, ...asked } });
const paper = (asked: object, files = "p.*") => ({ paper: { type: "document", files, ...asked } });
const people = { people: { type: "table", files: "p.csv", preset: "contributors" } };

/** What a coordinator wrote, and the one sentence that tells it, with the value that the editor offers. */
const impossible: [deliverables: object, sentence: string, more?: Parameters<typeof told>[1]][] = [
  [
    picture({ codec: "ProRes 422 HQ", chroma: "4:4:4" }),
    'film/video/chroma: Film video chroma is 4:4:4, but video codec is ProRes 422 HQ: that is always 4:2:2 (Apple ProRes White Paper); write "4:2:2", or name another codec -> "4:2:2"',
  ],
  [
    picture({ codec: "ProRes 422 LT", bitDepth: { min: 12 } }),
    'film/video/bitDepth: Film video bit depth is {"min":12}, but video codec is ProRes 422 LT: that is always 10 bit (Apple ProRes White Paper); write 10, or name another codec -> 10',
  ],
  [
    picture({ codec: ["ProRes 4444", "ProRes 4444 XQ"], chroma: "4:2:2" }),
    'film/video/chroma: Film video chroma is 4:2:2, but video codec is ProRes 4444 or ProRes 4444 XQ: that is always 4:4:4 (Apple ProRes White Paper); write "4:4:4", or name another codec -> "4:4:4"',
  ],
  [
    picture({ codec: "XDCAM HD422", bitDepth: 10 }),
    "film/video/bitDepth: Film video bit depth is 10, but video codec is XDCAM HD422: that is always 8 bit (SMPTE RDD 9); write 8, or name another codec -> 8",
  ],
  [
    picture({ codec: "XDCAM HD422", chroma: "4:2:0" }),
    'film/video/chroma: Film video chroma is 4:2:0, but video codec is XDCAM HD422: that is always 4:2:2 (SMPTE RDD 9); write "4:2:2", or name another codec -> "4:2:2"',
  ],
  [
    picture({ codec: "AVC-Intra 100", bitDepth: 8 }),
    "film/video/bitDepth: Film video bit depth is 8, but video codec is AVC-Intra 100: that is always 10 bit (SMPTE RP 2027); write 10, or name another codec -> 10",
  ],
  [
    picture({ codec: "AVC-Intra 50", chroma: "4:2:2" }),
    'film/video/chroma: Film video chroma is 4:2:2, but video codec is AVC-Intra 50: that is always 4:2:0 (SMPTE RP 2027); write "4:2:0", or name another codec -> "4:2:0"',
  ],
  [
    picture({ codec: "AVC-Intra 50", width: 1920 }),
    "film/video/width: Film video width is 1920, but video codec is AVC-Intra 50: that is always 1440 or 960 pixels (SMPTE RP 2027); write 1440 or 960, or name another codec",
  ],
  [
    picture({ codec: "DNxHR HQ", bitDepth: 10 }),
    "film/video/bitDepth: Film video bit depth is 10, but video codec is DNxHR HQ: that is always 8 bit (Avid High-Resolution Workflows Guide); write 8, or name another codec -> 8",
  ],
  [
    picture({ width: 1920, height: 1080, pixelAspectRatio: "1:1", displayAspectRatio: "4:3" }),
    'film/video/displayAspectRatio: Film video display aspect ratio is 4:3, but video width is 1920, the height 1080 and the shape of a pixel 1:1: that makes 16:9; write "16:9", or other pixels -> "16:9"',
  ],
  [
    picture({ frameRate: "50", scan: "interlaced" }),
    'film/video/frameRate: Film video frame rate is 50, but video scan is interlaced: two fields are one frame; write "25" for 50 fields a second -> "25"',
  ],
  [
    picture({ chroma: "4:2:2", colorModel: "RGB" }),
    'film/video/chroma: Film video chroma is 4:2:2, but video colour model is RGB: only YUV has its colour thinned out; write "4:4:4", or "YUV" -> "4:4:4"',
  ],
  [
    picture({ hdr: { format: "HDR10" }, color: { transfer: "BT.709" } }),
    'film/video/color/transfer: Film video colour transfer is BT.709, but video HDR format is HDR10: that is made of PQ; write "PQ", or name another HDR format -> "PQ"',
  ],
  [
    film({ video: { bitDepth: 8 }, levels: { luma: { min: 64, max: 940 } } }),
    'film/levels/luma: Film levels luma is {"min":64,"max":940}, but video bit depth is 8: 8 bit counts from 0 to 255; its nominal levels are 16 to 235 (ITU-R BT.709)',
  ],
  [
    film({ video: { bitDepth: 10 }, levels: { luma: { min: 16, max: 235 } } }),
    'film/levels/luma: Film levels luma is {"min":16,"max":235}, but video bit depth is 10: 16 to 235 are levels of 8 bit; those of 10 bit are 64 to 940 (ITU-R BT.709)',
  ],
  [
    film({ video: { codec: "XDCAM HD422" }, levels: { luma: { max: 940 } } }),
    'film/levels/luma: Film levels luma is {"max":940}, but video codec is XDCAM HD422: 8 bit counts from 0 to 255; its nominal levels are 16 to 235 (ITU-R BT.709)',
  ],
  [
    film({ audio: { sampleRate: 48 } }),
    "film/audio/sampleRate: Film audio sample rate is 48: it is counted in Hz, not in kHz; write 48000 -> 48000",
  ],
  [
    film({ audio: { sampleRate: [44, 48] } }),
    "film/audio/sampleRate: Film audio sample rate is [44,48]: it is counted in Hz, not in kHz; write another figure, or take it out",
  ],
  [
    picture({ bitRate: 50_000_000 }),
    "film/video/bitRate: Film video bit rate is 50000000: it is counted in Mbit/s, not in bits; write 50 -> 50",
  ],
  [
    film({ loudness: { integrated: { target: 23, tolerance: 0.5 } } }),
    'film/loudness/integrated: Film loudness integrated is {"target":23,"tolerance":0.5}: LUFS are counted down from full scale; write another figure, or take it out',
  ],
  [
    film({ fileSize: { max: 5 } }),
    'film/fileSize: Film file size is {"max":5}: it is counted in bytes; 5 MB are 5000000; write another figure, or take it out',
  ],
  [
    film({ audio: { tracks: 0 } }),
    'film/audio/tracks: Film audio tracks is 0: a file without sound is "audio": null; write another figure, or take it out',
  ],
  [
    film({ audio: { bitDepth: 24, sampleFormat: "float" } }),
    'film/audio/sampleFormat: Film audio sample format is float, but audio bit depth is 24: floating point has 32 or 64 bit; write "integer", or 32 -> "integer"',
  ],
  [
    film({ container: { format: "Wave" }, video: { codec: "ProRes 422 HQ" } }),
    "film/video/codec: Film video codec is ProRes 422 HQ, but container format is Wave: that holds sound only; take the picture out, or name another wrapper",
  ],
  [
    film({ container: { format: "WebM" }, video: { codec: "AVC" } }),
    "film/video/codec: Film video codec is AVC, but container format is WebM: that holds VP8, VP9 or AV1; name one of these, or another wrapper",
  ],
  [
    film({ container: { format: "MXF" } }, "x.mov"),
    "film/files: Film files is x.mov, but container format is MXF: that is called .mxf",
  ],
  [
    still({ format: "JPEG", alpha: true }),
    "still/alpha: Still alpha is true, but format is JPEG: that has no transparency (ITU-T T.81); write false, or name another format -> false",
  ],
  [
    still({ format: "JPEG", bitDepth: 16 }),
    "still/bitDepth: Still bit depth is 16, but format is JPEG: that has 8 or 12 bit a channel (ITU-T T.81); name another format",
  ],
  [
    still({ format: "PNG", colorSpace: "CMYK" }),
    "still/colorSpace: Still colour space is CMYK, but format is PNG: that has RGB, Grey or Indexed (ISO/IEC 15948); name another format",
  ],
  [
    still({ width: 1000, height: 1000, aspectRatio: "16:9" }),
    'still/aspectRatio: Still aspect ratio is 16:9, but width is 1000, the height 1000: that makes 1:1; write "1:1", or other pixels -> "1:1"',
  ],
  [paper({ pages: 0 }), "paper/pages: Paper pages is 0: every paper has one; write another figure, or take it out"],
  [
    paper({ contains: ["PASS"], mustNotContain: ["FAIL", "pass"] }),
    'paper/mustNotContain/1: Paper must not contain 2 is "pass", but contains is "PASS": the paper cannot do both, and capitals do not count; take it out of one of the two',
  ],
  [
    paper({ timedText: { format: "EBU STL" } }, "a.srt"),
    "paper/files: Paper files is a.srt, but timed text format is EBU STL: that is called .stl",
  ],
  [
    paper({ package: "itmsp" }, "metadata.pdf"),
    "paper/files: Paper files is metadata.pdf, but package is itmsp: its list is called metadata.xml; name that one in place of metadata.pdf",
  ],
  [
    paper({ pdfA: "2b" }, "a.docx"),
    "paper/pdfA: Paper pdf a is 2b, but files is a.docx: only a PDF has one; ask for a PDF, or take it out",
  ],
  [
    paper({ timedText: { duration: { min: "7 s", max: "1 s" } } }),
    "paper/timedText/duration: Paper timed text duration: the minimum 7 s is above the maximum 1 s; exchange the two",
  ],
  [
    picture({ frameRate: { min: "50", max: "25" } }),
    "film/video/frameRate: Film video frame rate: the minimum 50 is above the maximum 25; exchange the two",
  ],
  [
    {
      rights: {
        type: "table",
        files: "r.csv",
        preset: "rights-log",
        rights: { from: "2030-01-01", until: "2029-01-01" },
      },
    },
    "rights/rights/until: Rights rights until is 2029-01-01, before rights rights from, which is 2030-01-01: no day lies between them",
  ],
  [
    paper({ fields: { tested: { heading: "Date", date: { notBefore: "delivery", notAfter: "delivery - 3 days" } } } }),
    "paper/fields/tested/date/notAfter: Paper fields tested date not after is delivery - 3 days, before paper fields tested date not before, which is delivery: no day lies between them",
    { production: { dates: { delivery: "2099-01-01" } } },
  ],
  [
    { ...people, ...paper({ onePer: { table: "people", column: "nme" } }, "r/*.pdf") },
    'paper/onePer/column: Paper one per column names the column "nme", which people is not asked to have; did you mean "name"? -> "name"',
  ],
  [
    { ...people, ...paper({ onePer: { table: "people", column: "name", where: { minr: "yes" } } }, "r/*.pdf") },
    'paper/onePer/where/minr: Paper one per where names the column "minr", which people is not asked to have; did you mean "minor"? -> "minor"',
  ],
  [
    {
      log: {
        type: "table",
        files: "t.csv",
        columns: { start: { kind: "date" }, end: { kind: "date", after: "begin" } },
      },
    },
    'log/columns/end/after: Log columns end after names the column "begin", which log is not asked to have; it has start and end',
  ],
  [
    { sound: { type: "media", files: "a_<language>.wav", per: ["language"], languages: ["en", "EN"] } },
    "sound/languages/1: Sound languages name EN, which is en once more; take one of the two out",
  ],
  [
    picture({ frameRate: "24" }),
    '/production/frameRate: Production frame rate is 25, but film video frame rate is 24: sound and papers would be counted by another rate than the picture; write "24" -> "24"',
    { production: { frameRate: "25" } },
  ],
  [
    { ...picture({ frameRate: "25" }), ...paper({ of: "film", timedText: { frameRate: "29.97" } }) },
    'paper/timedText/frameRate: Paper timed text frame rate is 29.97, but film is asked for at 25, and the two are to go together; write "25" -> "25"',
  ],
  [
    {
      ...picture({ frameRate: "25" }),
      trailer: { type: "media", files: "t.*", video: { frameRate: "24" }, sameFrameRateAs: "film" },
    },
    'trailer/video/frameRate: Trailer video frame rate is 24, but film is asked for at 25, and the two are to go together; write "25" -> "25"',
  ],
  [
    // biome-ignore lint/suspicious/noThenProperty: "then" is the spec's own word.
    film({ cases: [{ if: { video: { width: 1920 } }, then: { video: { width: 1280 } } }] }),
    "film/cases/0/then/video/width: Film cases 1 then video width is 1280, but cases 1 if video width is 1920: a file has one video width, so that nothing could ever meet the case; write what it asks beside that",
  ],
  [
    { rights: { type: "table", files: "r.csv", preset: "rights-log", rights: { media: ["TV"] } } },
    'rights/rights/media/0: Rights rights media 1 is "TV"; did you mean "television"? -> "television"',
  ],
  [
    picture({ bitDepth: [10, null] }),
    "film/video/bitDepth: Film video bit depth is [10,null]; a list names values, and null is none of them; take it out, or write null alone",
  ],
  [
    film({ loudness: { integrated: { target: -23, tolerance: -0.5 } } }),
    "film/loudness/integrated/tolerance: Film loudness integrated tolerance is -0.5; it cannot be below 0",
  ],
  [
    film({ audio: { sampleRate: "48 kHz" } }),
    'film/audio/sampleRate: Film audio sample rate is "48 kHz"; write 48000 -> 48000',
  ],
  [
    picture({ frameRate: "50i" }),
    'film/video/frameRate: Film video frame rate is "50i"; write "25", and "scan": "interlaced" beside it -> "25"',
  ],
  [
    picture({ codec: "AVC-I 100" }),
    'film/video/codec: Film video codec is "AVC-I 100"; did you mean "AVC-Intra 100"? -> "AVC-Intra 100"',
  ],
  [
    paper({ timedText: { gap: 2 } }),
    'paper/timedText/gap: Paper timed text gap is 2; write it with its unit, as "2 s" or "2 frames"',
  ],
  [
    paper({ language: "Deutsch" }),
    'paper/language: "Deutsch" is no language tag (BCP 47): there is no language "Deutsch"; did you mean "de"? -> "de"',
  ],
  [
    film({}, "a.pdf"),
    "film/files: Film files is a.pdf, but type is media: that is read from films and sound; write another name, or another type",
  ],
  [
    paper({}, "a.mov"),
    "paper/files: Paper files is a.mov, but type is document: that is read from papers; write another name, or another type",
  ],
  [
    film({ video: { codec: "AVC" } }, "a.wav"),
    "film/video/codec: Film video codec is AVC, but files is a.wav: that holds sound only; take the picture out, or name another wrapper",
  ],
  [
    film({ loudness: { truePeak: { min: -1 } } }),
    'film/loudness/truePeak: Film loudness true peak is {"min":-1}: a peak is kept down, and "min" would have it loud; write "max" for "min"',
  ],
  [
    film({ audio: { codec: "AAC", bitDepth: 24 } }),
    "film/audio/bitDepth: Film audio bit depth is 24, but audio codec is AAC: that keeps no samples, so that no file states it; take it out",
  ],
  [
    film({ audio: null, loudness: { integrated: -23 } }),
    "film/loudness/integrated: Film loudness integrated is -23, but audio is null: a file without sound has no loudness; take one of the two out",
  ],
  [
    film({ captions: { tracks: 1, languages: ["en", "de"] } }),
    "film/captions/tracks: Film captions tracks is 1, but captions languages is en and de: each of them has a track of its own; write 2 -> 2",
  ],
  [
    paper({ words: { min: 100 }, characters: { max: 50 } }),
    'paper/characters: Paper characters is {"max":50}, but words is {"min":100}: so many words have at least 199 characters',
  ],
  [
    { ...film({}), ...paper({ of: "film", qc: "passed" }, "qc.pdf") },
    'paper/files: Paper files is qc.pdf, but qc is passed: an EBU QC report is XML; name that file, or ask for words with "contains" or "fields"',
  ],
  [
    { rights: { type: "table", files: "r.csv", preset: "rights-log", rights: { territories: ["GB", "Wrld"] } } },
    'rights/rights/territories/1: rights asks for rights in "Wrld", which is no country; write its name or its code, as "GB"',
  ],
  [
    { rights: { type: "table", files: "r.csv", rights: { from: "2027-01-01", until: "2029-01-01" } } },
    'rights/rights/from: Rights rights from needs the column "from", which rights is not asked to have; give it "preset": "rights-log", or that column',
  ],
  [
    film({ duration: "00:00:00:00" }),
    "film/duration: Film duration: nothing lasts no time; write how long it is, or take it out",
  ],
  [
    {
      ...film({ timecode: { start: "10:00:00:00" } }),
      trailer: { type: "media", files: "t.*", timecode: { start: "09:59:30:00" }, sameStartAs: "film" },
    },
    'trailer/timecode/start: Trailer timecode start is 09:59:30:00, but sameStartAs is film, which is asked for with 10:00:00:00; write "10:00:00:00", or take one of the two out -> "10:00:00:00"',
  ],
  [
    film({}),
    '/production/productionNumber: Production number is "LFD1001A ", with a blank at one end; write "LFD1001A" -> "LFD1001A"',
    { production: { productionNumber: "LFD1001A " } },
  ],
];

describe("what no delivery can be", () => {
  it.each(impossible)("is told once, with what to write: %j", (deliverables, sentence, more) => {
    expect(told(deliverables, more)).toEqual([sentence]);
  });

  it.each([
    [picture({ codec: ["ProRes 422 HQ", "ProRes 4444"], chroma: ["4:2:2", "4:4:4"], bitDepth: [10, 12] })],
    [picture({ codec: ["XDCAM HD422", "AVC"], bitDepth: 10 })],
    [picture({ codec: "DNxHR HQX", bitDepth: 10, chroma: "4:2:2" })],
    [picture({ codec: "ProRes 422 HQ", chroma: null })],
    [picture({ width: 720, height: 576, pixelAspectRatio: ["16:11", "118:81", "64:45"], displayAspectRatio: "16:9" })],
    [picture({ width: [1920, 1440], height: 1080, pixelAspectRatio: ["1:1", "4:3"], displayAspectRatio: "16:9" })],
    [picture({ frameRate: ["25", "50"], scan: ["interlaced", "progressive"] })],
    [picture({ hdr: { format: ["HDR10", "Dolby Vision"] }, color: { transfer: "HLG" } })],
    [film({ video: { bitDepth: [8, 10] }, levels: { luma: { min: 64, max: 940 } } })],
    [film({ audio: { bitDepth: 32, sampleFormat: "float", sampleRate: { min: 8000 } } })],
    [film({ container: { format: ["Wave", "MXF"] }, video: { codec: "AVC" } })],
    [film({ container: { format: "Wave" }, video: null })],
    [still({ format: ["JPEG", "TIFF"], alpha: true, bitDepth: 16, colorSpace: "CMYK" })],
    [still({ width: 1003, height: 564, aspectRatio: "16:9", format: "JPEG", alpha: false, bitDepth: 8 })],
    [paper({ contains: [["PASS", "PASSED"]], mustNotContain: ["pass"] })],
    [paper({ timedText: { format: "IMSC" } }, "a.xml")],
    [paper({ package: "DCP" }, "Film/ASSETMAP")],
    [{ sheet: { type: "cue-sheet", files: "cues.pdf" } }],
    [paper({}, "release.jpg")],
    [paper({ pdfA: "2b", pageSize: "A4" }, "a.*")],
    [{ ...people, ...paper({ onePer: { table: "people", column: "name", where: { minor: "yes" } } }, "r/*.pdf") }],
    [{ sound: { type: "media", files: "a_<language>.wav", per: ["language"], languages: ["en", "en-GB", "de"] } }],
    [{ ...picture({ frameRate: "50" }), ...paper({ of: "film", timedText: { frameRate: ["25", "30"] } }) }],
  ])("is not told of what can be: %j", (deliverables) => {
    expect(told(deliverables, { production: { frameRate: "25" } })).toEqual([]);
  });

  it("lets a production hand over pictures at several rates, where one of them is its own", () => {
    const cinema = { cinema: { type: "media", files: "c.mxf", video: { frameRate: "24" } } };
    expect(told({ ...picture({ frameRate: ["25", "50"] }), ...cinema }, { production: { frameRate: "25" } })).toEqual(
      [],
    );
  });

  it("takes it for one fault that a span of dates lies about a date that the calendar has not", () => {
    const rights = { from: "2030-02-31", until: "2029-01-01" };
    expect(told({ rights: { type: "table", files: "r.csv", preset: "rights-log", rights } })).toHaveLength(1);
  });
});
