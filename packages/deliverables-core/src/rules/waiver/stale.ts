import { acceptedBitRate, acceptedDigest, lowBitRate } from "../../check/waivers/waiver-example.js";
import type { WaiverPage } from "../../check/waivers/waiver-page.js";

export const stale: WaiverPage = {
  code: "waiver/stale",
  title: "Waiver of a file that has changed",
  severity: "warning",
  why: "The client accepted one file after looking at it; this is another one, which nobody has accepted.",
  fix: "Deliver the file that was accepted, or ask the client about this one and waive it anew with `deliverables waive`.",
  examples: () => [
    { waiver: acceptedBitRate, today: "2026-11-25", sha256: acceptedDigest, found: [lowBitRate], finds: [] },
    {
      waiver: acceptedBitRate,
      today: "2026-11-25",
      sha256: "5e".repeat(32),
      found: [lowBitRate],
      finds: ["LFD1001A.mxf is not the file that the client accepted for media/bit-rate: it has changed since"],
    },
  ],
};
