import { acceptedBitRate, acceptedDigest, lowBitRate } from "../../check/waivers/waiver-example.js";
import type { WaiverPage } from "../../check/waivers/waiver-page.js";

const { found: _, ...onlyItsFile } = acceptedBitRate;
const { file: _file, sha256: _sha256, ...onNoFile } = acceptedBitRate;

export const unused: WaiverPage = {
  code: "waiver/unused",
  title: "Waiver that covers nothing",
  severity: "warning",
  why: "A waiver that nobody needs any more is a hole that the next fault can slip through.",
  fix: "Take the waiver out of the spec; if it should cover something, compare its words with the finding.",
  examples: () => [
    { waiver: acceptedBitRate, today: "2026-11-25", sha256: acceptedDigest, found: [lowBitRate], finds: [] },
    {
      waiver: acceptedBitRate,
      today: "2026-11-25",
      sha256: acceptedDigest,
      found: [],
      finds: ["The waiver of media/bit-rate for LFD1001A.mxf covers nothing: there is no such finding"],
    },
    {
      title: "A waiver that names the file and not what was found in it",
      waiver: onlyItsFile,
      today: "2026-11-25",
      sha256: acceptedDigest,
      found: [lowBitRate],
      finds: [
        "The waiver of media/bit-rate for LFD1001A.mxf covers nothing: it does not say what was found when the client accepted it",
      ],
    },
    {
      title: "The same fault in other words",
      waiver: acceptedBitRate,
      today: "2026-11-25",
      sha256: acceptedDigest,
      found: [{ ...lowBitRate, message: "Bit rate is 40 Mb/s, expected at least 100 Mb/s", actual: "40 Mb/s" }],
      finds: ["The waiver of media/bit-rate for LFD1001A.mxf covers nothing: what is found there now reads otherwise"],
    },
    {
      title: "A waiver that is bound to no file",
      waiver: { ...onNoFile, deliverable: "programme" },
      today: "2026-11-25",
      found: [lowBitRate],
      finds: [
        "The waiver of media/bit-rate for programme covers nothing: it does not say for which file, by its name and SHA-256",
      ],
    },
    {
      title: "A missing file that the client does without",
      waiver: {
        code: "files/missing",
        file: "Stems/LFD1001A_FX.wav",
        actual: "no file",
        reason: "No effects in this episode",
        approvedBy: "Client delivery desk",
        approvedOn: "2026-11-20",
      },
      today: "2026-11-25",
      found: [{ deliverable: "stems", expected: "Stems/LFD1001A_FX.wav", actual: "no file" }],
      finds: [],
    },
  ],
};
