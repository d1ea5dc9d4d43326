import { as11Rule } from "../../check/rule-kinds/as11-rule.js";
import { as11File, core, ukDpp } from "../../media/as11/as11-in-short.js";

/** Sound tracks of each layout that AMWA AS-11 UK DPP HD 1.1 takes, and whether it holds audio description. */
const layouts: Record<string, { tracks: number; described: boolean | "either" }> = {
  ebur482a: { tracks: 4, described: false },
  ebur1234b: { tracks: 4, described: false },
  ebur1234c: { tracks: 4, described: true },
  ebur12316c: { tracks: 16, described: "either" },
  ebur12316d: { tracks: 16, described: false },
  ebur12316f: { tracks: 16, described: false },
};

export const as11AudioLayout = as11Rule<"core">({
  code: "as11/audio-layout",
  title: "AS-11 audio layout",
  severity: "error",
  sets: ["core"],
  why: "Playout takes each track for what the layout says: tracks that are missing, or description that nobody announced, go to air wrong.",
  fix: "Correct the layout where the metadata are written, or lay the tracks out as it says and export again.",
  clause: "AMWA AS-11 UK DPP HD 1.1; EBU R 48, EBU R 123.",
  examples: () => [
    { as11: { core: {} }, file: as11File({ core, ukDpp }), finds: [] },
    {
      as11: { core: {} },
      file: as11File({ core: { ...core, audioLayout: "EBU R 123: 16c" } }),
      finds: ["There are 4 audio tracks, and AS-11 Core says EBU R 123: 16c, which has 16"],
    },
    {
      as11: { core: {} },
      file: as11File({ core: { ...core, audioLayout: "EBU R 123: 4c" }, ukDpp }),
      finds: [
        "AS-11 UK DPP says that there is no audio description, and AS-11 Core says EBU R 123: 4c, which holds one",
      ],
    },
    {
      title: "A layout that the shim does not have",
      as11: { core: {} },
      file: as11File({ core: { ...core, audioLayout: "EBU R 48: 2b" } }),
      finds: [
        "unchecked: The audio tracks were not compared with EBU R 48: 2b: which tracks that layout has is not known here",
      ],
    },
  ],
  *look(_, { facts, as11, set }) {
    const { audioLayout } = set;
    // That it is not stated is told by `as11/complete`.
    if (typeof audioLayout !== "string") return;
    const key = audioLayout.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
    const layout = Object.hasOwn(layouts, key) ? layouts[key] : undefined;
    if (!layout) {
      yield {
        unchecked: true,
        message: `The audio tracks were not compared with ${audioLayout}: which tracks that layout has is not known here`,
        remedy: "Look the layout up in EBU R 48 or EBU R 123, and compare the tracks with it.",
      };
      return;
    }
    const [count, wanted] = [facts.audio.length, layout.tracks];
    if (facts.partial)
      yield { unchecked: true, message: "The audio tracks were not compared: the file was read in part" };
    else if (count !== wanted) {
      const are = count === 1 ? "There is 1 audio track" : `There are ${count} audio tracks`;
      const message = `${are}, and AS-11 Core says ${audioLayout}, which has ${wanted}`;
      yield { message, expected: `${wanted}`, actual: `${count}` };
    }
    const described = as11.ukDpp?.audioDescription;
    if (typeof described === "boolean" && layout.described !== "either" && described !== layout.described) {
      const message = `AS-11 UK DPP says that there is ${described ? "" : "no "}audio description, and AS-11 Core says ${audioLayout}, which holds ${layout.described ? "one" : "none"}`;
      yield { message, expected: layout.described ? "yes" : "no", actual: described ? "yes" : "no" };
    }
  },
});
