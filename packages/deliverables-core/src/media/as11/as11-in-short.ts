import type { Probe } from "../probe.js";
import type { As11 } from "./as11.js";

/** For the examples of rules: a core set that is complete. */
export const core = {
  seriesTitle: "The Long Field",
  programmeTitle: "Seed",
  episodeTitle: "Episode 1",
  shimName: "UK DPP HD",
  shimVersion: "1.1",
  audioLayout: "EBU R 123: 4b",
  primaryLanguage: "en",
  captions: false,
} satisfies As11["core"];

/** A UK DPP set that is complete, of a programme of one part and 48 minutes and a half. */
export const ukDpp = {
  productionNumber: "LFD1001A",
  synopsis: "A farm, a flood and a seed bank.",
  originator: "Hedgerow Pictures",
  copyrightYear: 2026,
  threeD: false,
  pse: "passed",
  pseManufacturer: "Maker",
  pseVersion: "1.0",
  secondaryLanguage: "zxx",
  tertiaryLanguage: "zxx",
  loudnessStandard: "EBU R 128",
  lineUpStart: "09:59:30:00",
  clockStart: "09:59:50:00",
  parts: 1,
  duration: "00:48:30:00",
  audioDescription: false,
  openCaptions: false,
  signing: "no",
  completionDate: "2026-11-15",
  contactEmail: "post@example.org",
  contactTelephone: "0",
} satisfies As11["ukDpp"];

/** A programme of one part from 10:00:00:00 on. */
export const onePart = {
  parts: [{ start: "10:00:00:00", duration: "00:48:30:00", end: "10:48:30:00" }],
  total: 1,
  duration: "00:48:30:00",
} satisfies As11["segmentation"];

/** An AS-11 file of 25 frames per second that runs from 09:59:30:00 to 10:48:35:00, with four sound tracks. */
export function as11File(as11: As11 | undefined, audioTracks = 4): Probe {
  return {
    container: { format: "MXF" },
    video: [{ frameRate: "25", frames: 73_625, color: {}, hdr: { formats: [] } }],
    audio: Array.from({ length: audioTracks }, () => ({ channels: 1 })),
    timecode: { start: "09:59:30:00", dropFrame: false, framesPerSecond: 25 },
    ...(as11 && { as11 }),
  };
}
