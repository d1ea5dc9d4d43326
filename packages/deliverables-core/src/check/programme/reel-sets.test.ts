import { describe, expect, it } from "vitest";
import type { Probe } from "../../media/probe.js";
import { withPicture } from "../../media/probe-in-short.js";
import { missing } from "../../rules/files/missing.js";
import { reelsTogether } from "../../rules/media/reels-together.js";
import { startTimecode } from "../../rules/media/start-timecode.js";
import type { MediaDeliverable } from "../../spec/spec.js";
import { checkDelivery } from "../check-delivery.js";
import { deliveryOfExample } from "../examples/run-example.js";
import { requirementResults, untoldRequirements } from "../requirement-results.js";

const production = { title: "The Long Field", frameRate: "30000/1001", duration: "00:00:20:00", reels: 3 };

function judged(reels: Partial<MediaDeliverable>, files: Record<string, Probe>) {
  const deliverable = { type: "media", per: ["reel"], files: "LF_R<reel>.mov", ...reels } as MediaDeliverable;
  const { reading, delivery, faults } = deliveryOfExample({
    spec: { production, deliverables: { reels: deliverable } },
    files: Object.fromEntries(
      Object.entries(files).map(([path, media]) => [path, { facts: { kind: "media", media } }]),
    ),
  });
  if (!delivery) throw new Error(faults.map(({ message }) => message).join());
  const rules = [reelsTogether, startTimecode, missing];
  const checked = checkDelivery(delivery, rules, reading);
  const all = { reading, rules, delivery, compared: checked.compared, waived: [] };
  return {
    said: [...checked.findings, ...checked.unchecked].map(({ message }) => message),
    untold: untoldRequirements(all).map(({ message }) => message),
    state: requirementResults(all).find(({ requirement }) => requirement.startsWith("reelsTogether"))?.state,
  };
}

const film = (frames: number, start?: string): Probe => ({
  ...withPicture({ frameRate: "30000/1001", frames }),
  ...(start !== undefined && { timecode: { start, dropFrame: false, framesPerSecond: 30 } }),
});
const sound = (samples: number): Probe => ({
  container: { format: "Wave" },
  video: [],
  audio: [{ sampleRate: 48000, samples }],
});

describe("reels together", () => {
  it("are one requirement, answered once for all of them", () => {
    const files = { "LF_R1.mov": film(200), "LF_R2.mov": film(200), "LF_R3.mov": film(200) };
    expect(judged({ reelsTogether: { duration: "<duration>" } }, files)).toEqual({
      said: [],
      untold: [],
      state: "passed",
    });
    expect(judged({ reelsTogether: { duration: "<duration>" } }, { ...files, "LF_R3.mov": film(199) })).toEqual({
      said: ["Reels 1 to 3 together last 00:00:19:29, expected 00:00:20:00"],
      untold: [],
      state: "failed",
    });
  });

  it("count their programme only, where a timeline says what stands before it", () => {
    const timeline = {
      regions: [
        { what: "black", start: "<reel:02>:00:00:00", duration: "60 frames" },
        { what: "part", start: "<reel:02>:00:02:00" },
      ],
    } as const;
    const files = Object.fromEntries([1, 2, 3].map((reel) => [`LF_R${reel}.mov`, film(260, `0${reel}:00:00:00`)]));
    const asked = { timeline: timeline as unknown as MediaDeliverable["timeline"] & object };
    expect(judged({ ...asked, reelsTogether: { duration: "<duration>" } }, files).said).toEqual([]);
  });

  it("of sound may each be rounded to a sample", () => {
    // 200 frames at 29.97 are 320,320 samples; 101 are 161,761.6.
    const names = { files: "LF_R<reel>.wav", reelsTogether: { duration: "00:00:10:03" } } as const;
    const wave = (samples: number) => ({
      "LF_R1.wav": sound(samples),
      "LF_R2.wav": sound(samples),
      "LF_R3.wav": sound(samples),
    });
    expect(judged(names, wave(161_762)).said).toEqual([]);
    expect(judged(names, wave(161_761)).said).toEqual([]);
    expect(judged(names, wave(161_700)).said).toHaveLength(1);
  });

  it("are compared name by name, where each has several", () => {
    const files = Object.fromEntries(
      [1, 2, 3].flatMap((reel) => [
        [`LF_R${reel}_L.wav`, sound(320_320)],
        [`LF_R${reel}_R.wav`, sound(reel === 2 ? 318_718 : 320_320)],
      ]),
    ) as Record<string, Probe>;
    const names = ["LF_R<reel>_L.wav", "LF_R<reel>_R.wav"];
    expect(judged({ files: names, reelsTogether: { duration: "<duration>" } }, files).said).toHaveLength(1);
  });

  it("are unchecked while one of them has no length", () => {
    const files = { "LF_R1.mov": film(200), "LF_R2.mov": withPicture({}), "LF_R3.mov": film(200) };
    const { said, state } = judged({ reelsTogether: { duration: "<duration>" } }, files);
    expect(said).toEqual([
      "How long the reels are together is not known: LF_R2.mov: the file does not say how long it is",
    ]);
    expect(state).toBe("unchecked");
  });
});
