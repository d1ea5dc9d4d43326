import type { Adm, BroadcastInformation, Ixml } from "../media/probe.js";
import { amount, text, yesNo } from "./fact-word.js";
import type { FactWords } from "./say-facts.js";

export const broadcastFacts: FactWords<BroadcastInformation> = {
  version: { label: "version", say: String },
  description: text("description"),
  originator: text("originator"),
  originatorReference: text("originator reference"),
  originationDate: text("date"),
  originationTime: text("time"),
  integratedLoudnessLufs: amount("stated loudness", "LUFS"),
  loudnessRangeLu: amount("stated loudness range", "LU"),
  maxTruePeakDbtp: amount("stated true peak", "dBTP"),
  maxMomentaryLoudnessLufs: amount("stated momentary loudness", "LUFS"),
  maxShortTermLoudnessLufs: amount("stated short-term loudness", "LUFS"),
};

export const ixmlFacts: FactWords<Ixml> = {
  project: text("project"),
  scene: text("scene"),
  take: text("take"),
  tape: text("tape"),
  note: text("note"),
  trackNames: { label: "track names", say: (names) => names.join(", ") },
};

export const admFacts: FactWords<Adm> = {
  tracks: { label: "tracks", say: String },
  described: yesNo("description"),
};
