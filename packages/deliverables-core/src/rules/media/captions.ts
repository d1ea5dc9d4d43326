import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import { sayCaptions } from "../../check/say-captions.js";
import type { Probe } from "../../media/probe.js";
import { withCaptions, withPicture } from "../../media/probe-in-short.js";
import { allowsNone } from "../../spec/allows-none.js";
import type { Requirement } from "../../spec/requirement.js";

const example = (required: object | null, media: Probe, finds: string[]) => ({
  finds,
  ...singleFileExample("media", "captions", required, { kind: "media", media }),
});
const services = [
  { format: "CEA-608", service: "CC1" },
  { format: "CEA-608", service: "CC3" },
];

/** Pictures that can carry captions in each of their frames (ATSC A/53 part 4); a `ProRes` or a `DNxHR` cannot. */
const carriers = /^(AVC|MPEG-2|XDCAM|D-10|HEVC|AV1)/;

export const captions: Rule = {
  code: "media/captions",
  title: "Captions inside a file",
  severity: "error",
  requirements: ["captions"],
  why: "Captions that are left out break the law in some countries; those that nobody asked for come up on air in another programme's words.",
  fix: "Export again with the captions that are asked for, or without any where the spec says `null`.",
  clause: "CEA-608 and CEA-708 in the picture: ATSC A/53 part 4; in the ancillary data of MXF: SMPTE ST 436.",
  examples: () => [
    example({ format: "CEA-608" }, withCaptions(...services), []),
    example({}, withCaptions(), ["There are no captions, and the spec asks for them"]),
    example(null, withCaptions(...services), ["There are captions (CEA-608 (CC1, CC3)), and the spec asks for none"]),
    example({}, withPicture({ codec: "XDCAM HD422" }), [
      "unchecked: No captions were found, and the spec asks for them: inside the picture only the beginning was looked at",
    ]),
    example(null, withPicture({ codec: "XDCAM HD422" }), [
      "No captions were found; inside the picture only the beginning was looked at",
    ]),
    example(null, withCaptions(), []),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "captions")) {
      const about = { item, file: file.path, pointer: `${item.pointer}/captions` };
      const { captions: found = [], video, partial } = facts;
      const mayHide = video.some(({ codec }) => codec === undefined || carriers.test(codec));
      const actual = sayCaptions(found) || "none";
      const wantsNone = asked === null;
      if (found.length > 0) {
        const message = `There are captions (${actual}), and the spec asks for none`;
        yield wantsNone ? { ...about, message, expected: "none", actual } : { ...about, met: true, actual };
      } else if (partial) {
        const message = "Whether there are captions is not known: the file was not read to its end";
        yield { ...about, unchecked: true, message };
      } else if (wantsNone && mayHide) {
        const message = "No captions were found; inside the picture only the beginning was looked at";
        const remedy = "Look at the file with a caption decoder if captions must not be in it at all.";
        yield { ...about, message, remedy, forPeople: true, severity: "info" };
      } else if (wantsNone || allowsNone((asked as { tracks?: Requirement<number> }).tracks))
        yield { ...about, met: true, actual };
      else if (mayHide) {
        const message =
          "No captions were found, and the spec asks for them: inside the picture only the beginning was looked at";
        yield {
          ...about,
          unchecked: true,
          message,
          remedy: "Play the file with captions on, or ask for one that has them from its first frame.",
        };
      } else {
        const message = "There are no captions, and the spec asks for them";
        yield { ...about, message, expected: "captions", actual };
      }
    }
  },
};
