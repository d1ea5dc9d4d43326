import { paperRule } from "../../check/rule-kinds/paper-rule.js";
import type { SeenInFile } from "../../check/seen-in-file.js";
import { factOfFile } from "../../check/statements/facts-of-file.js";
import { filesBeside } from "../../delivery/files-beside.js";
import type { Probe } from "../../media/probe.js";
import { withPicture } from "../../media/probe-in-short.js";
import { type FileFact, fileFacts, statedFacts } from "../../papers/file-facts.js";
import { paperOf } from "../../papers/paper-in-short.js";
import { quote } from "../../papers/quote.js";
import { belongsToOne } from "../../spec/belongs-to.js";
import { joinWords } from "../../spec/requirement.js";

const programme: Probe = {
  ...withPicture({ frameRate: "25", frames: 7500, width: 1920, height: 1080, scan: "interlaced" }),
  timecode: { start: "09:59:30:00", dropFrame: false, framesPerSecond: 25 },
};
const delivered = { size: 844_599_812 };

const haveAllTested =
  "Have the whole programme of this file tested, and ask for the paper of that: what was left out may hold the fault.";

export const otherFile = paperRule({
  code: "document/other-file",
  title: "Figures of another file",
  severity: "error",
  why: "A certificate whose size, start or raster is not the file's was made of an earlier export, whatever its title and its number say.",
  fix: "Have the file that is delivered tested, and ask for the paper of that.",
  examples: () => [
    {
      paper: paperOf(
        "File size: 844,599,812 bytes",
        "Size of file: 805.5 MB",
        "Start timecode: 09:59:30:00",
        "SOM: 10:00:00:00",
        "EOM: 10:04:29:24",
        "Frame rate: 50i",
        "Resolution: 1920 × 1080",
        "Frames tested: 7500 of 7500",
        "Tested range: 09:59:30:00 – 10:04:30:00",
      ),
      programme,
      delivered,
      finds: [],
    },
    {
      paper: paperOf("File size: 812,344,599 bytes", "Start timecode: 09:58:00:00", "EOP: 10:24:50:00"),
      programme,
      delivered,
      finds: [
        'End timecode is "10:24:50:00" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 10:04:30:00',
        'File size is "812,344,599 bytes" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 844,599,812 bytes',
        'Start timecode is "09:58:00:00" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 09:59:30:00',
      ],
    },
    {
      title: "Tested by another picture, or half of it",
      paper: paperOf(
        "Frame rate: 29.97 fps",
        "Resolution: 1280x720",
        "Frames tested: 3000 of 7500",
        "Tested range: 09:59:30:00 - 10:01:30:00",
      ),
      programme,
      delivered,
      finds: [
        'Frame rate is "29.97 fps" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 25',
        'Number of frames is "3000 of 7500" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 7,500',
        'Raster is "1280x720" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 1920 × 1080',
        'Tested range is "09:59:30:00 - 10:01:30:00" in LFD1001A_PSE.pdf, but LFD1001A.mxf has 00:05:00:00',
      ],
    },
  ],
  *look({ contents, asked, item, file, delivery }) {
    const of = belongsToOne(asked);
    const files = of === undefined ? [] : filesBeside(delivery, item, of);
    for (const fact of Object.keys(fileFacts) as FileFact[]) {
      for (const { value, at } of statedFacts(contents, fact)) {
        const answers = files.map(({ of: owner, other }) => ({
          other,
          answer: factOfFile(fact, value, other, owner, delivery.spec),
        }));
        // A paper about several files says it of each; where one of them is not known, it may be that one's.
        if (answers.length === 0 || answers.some(({ answer }) => answer === undefined || answer.agrees)) continue;
        yield contradiction(
          fact,
          value,
          at,
          file,
          answers.flatMap(({ other, answer }) => (answer ? [{ path: other.path, says: answer.says }] : [])),
        );
        break;
      }
    }
  },
});

function contradiction(
  fact: FileFact,
  value: string,
  at: SeenInFile["at"],
  file: string,
  files: { path: string; says: string }[],
): SeenInFile {
  const [expected, actual] = [joinWords([...new Set(files.map(({ says }) => says))].slice(0, 3)), quote(value)];
  const whose = joinWords(files.slice(0, 3).map(({ path }) => path));
  const has = files.length === 1 ? "has" : "have";
  return {
    at,
    // What was converted for the test, or counted in another way, looks like another file; a size and a start do not.
    ...(!["size", "start", "end"].includes(fact) && { severity: "warning" as const }),
    message: `${fileFacts[fact].name} is ${actual} in ${file}, but ${whose} ${has} ${expected}`,
    expected,
    actual,
    ...((fact === "frames" || fact === "range") && { remedy: haveAllTested }),
  };
}
