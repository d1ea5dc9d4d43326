import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule } from "../../check/rule.js";

/** What a frame of video or of digital cinema has: no camera for stills does. */
const rasters = [
  "720×576",
  "720×480",
  "720×486",
  "1280×720",
  "1920×1080",
  "2048×1080",
  "2048×858",
  "1998×1080",
  "3840×2160",
  "4096×2160",
];
const example = (width: number, height: number, finds: string[]) => ({
  ...singleFileExample("image", "frameGrabs", "refused", { kind: "image", image: { width, height } }),
  finds,
});

export const frameGrab: Rule = {
  code: "image/frame-grab",
  title: "Picture that may be a frame of the film",
  severity: "warning",
  requirements: ["frameGrabs"],
  why: "A frame out of the film is soft and noisy in print, and picture desks that ask for stills send it back.",
  fix: "Look at the picture: if it was taken from the film, replace it by one that a photographer took.",
  examples: () => [
    example(6000, 4000, []),
    example(1920, 1080, [
      "Picture has 1920×1080 pixels, exactly those of a frame of video, expected a still of a camera",
    ]),
  ],
  *check({ items }) {
    for (const item of items) {
      if (item.asked.type !== "image" || item.asked.frameGrabs === undefined) continue;
      for (const { path: file, facts } of item.files) {
        if (facts?.kind !== "image" || facts.image.format === undefined) continue;
        const { width, height } = facts.image;
        const about = { item, file, pointer: `${item.pointer}/frameGrabs`, expected: "a still of a camera" };
        if (width === undefined || height === undefined) {
          yield {
            ...about,
            unchecked: true,
            message: "Whether it is a frame of the film is not known: the file does not say how many pixels it has",
          };
          continue;
        }
        const actual = `${width}×${height}`;
        if (!rasters.includes(actual)) yield { ...about, met: true, actual };
        else
          yield {
            ...about,
            message: `Picture has ${actual} pixels, exactly those of a frame of video, expected a still of a camera`,
            actual,
          };
      }
    }
  },
};
