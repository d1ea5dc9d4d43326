import type { ComparedMedia } from "deliverables-core";

/** A test of the EBU's catalogue (https://qc.ebu.io) that our comparisons answer in full. */
export interface CatalogueItem {
  /** `0042W`: the number, and the layer that is tested; W is the wrapper. */
  id: string;
  name: string;
  version: string;
  /** What the spec asks, where it stands in a deliverable. All that is asked of these belongs to the one test. */
  requirements: readonly string[];
  /** Wrappers in which what we read is what the test reads: the wrapper's own word. */
  wrappers: readonly string[];
  /** What we say without reading it in the wrapper. */
  isImplied?: (media: ComparedMedia["media"]) => boolean;
}

const movies = ["MXF", "QuickTime", "MPEG-4"];

/**
 * Numbers, names and versions as in the EBU's own sample (github.com/ebu/qc, qc-reports/qc-report-generic-sample.xml, release
 * 2026-04, CC BY 4.0); what each tests, from its page at qc.ebu.io. Nothing is here that a test asks beyond what we compare:
 * not Timecode (0026W asks for gaps too), Video Codec Profile & Level (0035W asks for both), Frame Layout and Colour Range
 * (0214W, 0221W ask for MXF's own figures), Audio Duration (0009W asks for the container's) and nothing that has to be decoded.
 */
export const catalogue: readonly CatalogueItem[] = [
  { id: "0105W", name: "Video Codec", version: "2.0", requirements: ["video/codec"], wrappers: movies },
  {
    id: "0043W",
    name: "Display Frame Size",
    version: "3.0",
    requirements: ["video/width", "video/height"],
    // QuickTime's track header can show another size than that of the sample description, which is what we read.
    wrappers: ["MXF"],
  },
  {
    id: "0069W",
    name: "Display Aspect Ratio",
    version: "4.0",
    requirements: ["video/displayAspectRatio"],
    // Elsewhere it is reckoned from raster and pixel, which the test leaves to another.
    wrappers: ["MXF"],
  },
  { id: "0042W", name: "Video Frame Rate", version: "4.0", requirements: ["video/frameRate"], wrappers: movies },
  {
    id: "0041W",
    name: "Video Field Order",
    version: "3.0",
    requirements: ["video/fieldOrder"],
    wrappers: ["MXF", "QuickTime"],
  },
  {
    id: "0032W",
    name: "Video Bit Depth",
    version: "3.0",
    requirements: ["video/bitDepth"],
    wrappers: ["MXF"],
    isImplied: ({ video }) => video.some(({ codec }) => codec?.startsWith("ProRes")),
  },
  {
    id: "0013W",
    name: "Audio Sample Rate",
    version: "4.0",
    requirements: ["audio/sampleRate"],
    wrappers: [...movies, "Wave", "RF64"],
  },
  {
    id: "0003W",
    name: "Audio Bit Depth",
    version: "3.0",
    requirements: ["audio/bitDepth"],
    wrappers: ["MXF", "QuickTime", "Wave", "RF64"],
  },
  {
    id: "0164W",
    name: "Audio Channels per Track",
    version: "2.0",
    requirements: ["audio/channels"],
    wrappers: ["MXF"],
  },
];

/** The test that a requirement is told as, of a file that says this; undefined where there is none. */
export function catalogueItemOf(requirement: string, media: ComparedMedia["media"]): CatalogueItem | undefined {
  return catalogue.find(
    ({ requirements, wrappers, isImplied }) =>
      requirements.includes(requirement) &&
      wrappers.includes(media.container.format ?? "") &&
      isImplied?.(media) !== true,
  );
}
