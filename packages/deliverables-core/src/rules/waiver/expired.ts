import { acceptedBitRate, acceptedDigest, lowBitRate } from "../../check/waivers/waiver-example.js";
import type { WaiverPage } from "../../check/waivers/waiver-page.js";

export const expired: WaiverPage = {
  code: "waiver/expired",
  title: "Waiver out of its time",
  severity: "warning",
  why: "What a client accepted for one date it need not accept for the next; the finding counts again.",
  fix: "Ask the client whether it still accepts this and write the new date down, or put the file right and take the waiver out.",
  examples: () => [
    { waiver: acceptedBitRate, today: "2026-12-31", sha256: acceptedDigest, found: [lowBitRate], finds: [] },
    {
      waiver: acceptedBitRate,
      today: "2027-01-01",
      sha256: acceptedDigest,
      found: [lowBitRate],
      finds: ["The waiver of media/bit-rate for LFD1001A.mxf ran out on 2026-12-31"],
    },
    {
      title: "In Sydney it is the next day already",
      waiver: acceptedBitRate,
      today: "2026-11-19",
      sha256: acceptedDigest,
      found: [lowBitRate],
      finds: [],
    },
    {
      title: "A waiver does not hold before it was given",
      waiver: acceptedBitRate,
      today: "2026-11-18",
      sha256: acceptedDigest,
      found: [lowBitRate],
      finds: ["The waiver of media/bit-rate for LFD1001A.mxf holds only from 2026-11-20 on"],
    },
  ],
};
