import { singleFileExample } from "../../check/examples/single-file-example.js";
import type { Rule } from "../../check/rule.js";
import { askedFiles } from "../../check/rule-kinds/requirement-rule.js";
import type { Adm, Probe } from "../../media/probe.js";
import { sayCount } from "../../report/amounts.js";

const example = (required: "present" | null, found: Adm | undefined, finds: string[], format = "BW64") => {
  const media: Probe = { container: { format }, video: [], audio: [{ codec: "PCM" }], ...(found && { adm: found }) };
  return { finds, ...singleFileExample("media", "audio/adm", required, { kind: "media", media }) };
};

/** Chunks of WAVE files are what we read. */
const readIn = ["Wave", "RF64", "BW64"];

export const adm: Rule = {
  code: "media/adm",
  title: "Audio Definition Model",
  severity: "error",
  requirements: ["audio/adm"],
  why: "An object-based mix without its description is a row of tracks that nobody can render; one that has it where channels are asked for may be rendered otherwise than it was mixed.",
  fix: "Export an ADM Broadcast Wave file from the mastering suite, or an ordinary one where none is asked for.",
  clause: "ITU-R BS.2076 and BS.2088: the chunk chna says which track is what, axml describes the programme.",
  examples: () => [
    example("present", { tracks: 10, described: true }, []),
    example(null, undefined, []),
    example("present", undefined, ["There is no Audio Definition Model, and the spec asks for it"]),
    example(null, { tracks: 10, described: true }, [
      "There is an Audio Definition Model (10 tracks), and the spec asks for none",
    ]),
    example("present", { tracks: 10 }, [
      "unchecked: The Audio Definition Model has a list of tracks (chna) and no description (axml), which only works where the receiver knows all that it names",
    ]),
    example("present", { described: true }, [
      "The Audio Definition Model has a description (axml) and no list of tracks (chna)",
    ]),
    example(
      "present",
      undefined,
      ["unchecked: Whether there is an Audio Definition Model is not known: it is looked for in WAVE files"],
      "MXF",
    ),
  ],
  *check(delivery) {
    for (const { item, file, facts, asked } of askedFiles(delivery, "media", "audio/adm")) {
      const about = { item, file: file.path, pointer: `${item.pointer}/audio/adm` };
      const { adm: found } = facts;
      const actual = found ? (found.tracks === undefined ? "axml" : sayCount(found.tracks, "track")) : "none";
      const expected = asked === null ? "none" : "an Audio Definition Model";
      if (!readIn.includes(facts.container.format ?? "")) {
        const message = "Whether there is an Audio Definition Model is not known: it is looked for in WAVE files";
        yield { ...about, expected, unchecked: true, message };
      } else if (asked === null) {
        if (!found) yield { ...about, met: true, expected, actual };
        else {
          const message = `There is an Audio Definition Model (${actual}), and the spec asks for none`;
          yield { ...about, message, expected, actual };
        }
      } else if (!found) {
        const message = "There is no Audio Definition Model, and the spec asks for it";
        yield { ...about, message, expected, actual };
      } else if (found.tracks === undefined) {
        const message = "The Audio Definition Model has a description (axml) and no list of tracks (chna)";
        yield { ...about, message, expected, actual };
      } else if (!found.described) {
        const message =
          "The Audio Definition Model has a list of tracks (chna) and no description (axml), which only works where the receiver knows all that it names";
        yield {
          ...about,
          expected,
          unchecked: true,
          message,
          remedy: "Ask the mix house for a file with both chunks.",
        };
      } else yield { ...about, met: true, expected, actual };
    }
  },
};
