import type { Rule, RuleExample } from "../../check/rule.js";
import type { VideoTrack } from "../../media/probe.js";
import { withPicture } from "../../media/probe-in-short.js";

const example = (track: Partial<VideoTrack>, finds: string[], asked: object = {}): RuleExample => ({
  spec: { deliverables: { programme: { type: "media", files: "A.mov", ...asked } } },
  files: { "A.mov": { facts: { kind: "media", media: withPicture(track) } } },
  finds,
});

/** Of standard range; a picture that states none may be either. */
const standardTransfers = /^(BT\.709|BT\.601|BT\.470|BT\.1886|sRGB|SMPTE 240M)/;

export const hdrConsistency: Rule = {
  code: "media/hdr-consistency",
  title: "HDR metadata that cannot be",
  severity: "error",
  weighable: "without-client",
  why: "Televisions set themselves by these numbers: such as cannot be make a film dim or grey, and the client's own check sends it back.",
  fix: "Measure the metadata again on the final grade and write them anew; leave them out of a master of standard range.",
  clause:
    "SMPTE ST 2086 (mastering display); CTA-861.3 (MaxCLL is the brightest pixel, MaxFALL the brightest mean of a frame).",
  examples: () => [
    example({ hdr: { formats: ["HDR10"], maxCll: 1000, maxFall: 400, masteringMin: 0.005, masteringMax: 1000 } }, []),
    // Zero stands for "not known".
    example({ hdr: { formats: ["HDR10"], maxCll: 0, maxFall: 400 } }, []),
    example({ hdr: { formats: ["HDR10"], maxCll: 400, maxFall: 1000 } }, [
      "A.mov has a MaxFALL of 1000 cd/m², more than its MaxCLL of 400 cd/m²",
    ]),
    example({ hdr: { formats: ["HDR10"], masteringMin: 1000, masteringMax: 0.005 } }, [
      "A.mov was mastered on a display whose darkest is 1000 cd/m² and whose brightest 0.005 cd/m²",
    ]),
    example({ color: { transfer: "BT.709" }, hdr: { formats: [], masteringMax: 1000, masteringMin: 0.005 } }, [
      "A.mov is BT.709, of standard range, and carries the metadata of an HDR master",
    ]),
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "media" || item.asked.type !== "media") continue;
        const about = { item, file: path, pointer: item.pointer };
        for (const { hdr, color } of facts.media.video) {
          const { maxCll, maxFall, masteringMin, masteringMax } = hdr;
          if (maxCll && maxFall && maxFall > maxCll) {
            const message = `${path} has a MaxFALL of ${maxFall} cd/m², more than its MaxCLL of ${maxCll} cd/m²`;
            yield { ...about, message };
          }
          if (masteringMin !== undefined && masteringMax && masteringMin >= masteringMax) {
            const message = `${path} was mastered on a display whose darkest is ${masteringMin} cd/m² and whose brightest ${masteringMax} cd/m²`;
            yield { ...about, message };
          }
          const carriesHdr = (masteringMax ?? maxCll) !== undefined;
          if (!carriesHdr || !standardTransfers.test(color.transfer ?? "")) continue;
          const { video } = item.asked;
          const isRefused = typeof video === "object" && video !== null && "hdr" in video && video.hdr !== undefined;
          const message = `${path} is ${color.transfer}, of standard range, and carries the metadata of an HDR master`;
          yield { ...about, severity: isRefused ? "error" : "warning", message };
        }
      }
    }
  },
};
