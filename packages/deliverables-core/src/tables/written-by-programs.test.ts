import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnread } from "../folder/reader.js";
import { askedColumns } from "./asked-columns.js";
import { tableOf } from "./read-table.js";
import type { Table } from "./table.js";
import { tableRows } from "./table-rows.js";

const tableFrom = (text: string) => tableOf(new TextEncoder().encode(text)) as Table;
const clips = (text: string) =>
  tableRows(tableFrom(text), askedColumns({ preset: "edit-list" })).rows.map(({ cells }) =>
    ["track", "clip", "in", "out"].map((name) => cells.get(name)?.text),
  );
const session = `SESSION NAME:\tHFC1001A mix
SAMPLE RATE:\t48000.000000
SESSION START TIMECODE:\t09:59:30:00.00
TIMECODE FORMAT:\t25 Frame

T R A C K  L I S T I N G
TRACK NAME:\tMX 1
COMMENTS:\t
USER DELAY:\t0 Samples
STATE: \tInactive
PLUG-INS: \t
CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \tDURATION      \tSTATE
1       \t1       \tDawn_v2-01                    \t10:00:10:00.12\t10:00:40:00.00\t00:00:30:00.00\tUnmuted
1       \t2       \tOld idea                      \t10:02:00:00.00\t10:02:10:00.00\t00:00:10:00.00\tMuted
2       \t1       \tDawn_v2-01                    \t10:00:10:00.12\t10:00:40:00.00\t00:00:30:00.00\tUnmuted

TRACK NAME:\tDX 1
CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \tDURATION      \tTIMESTAMP\tSTATE
1       \t1       \tInterview                     \t10:01:00:00.00\t10:01:20:00.00\t00:00:20:00.00\t01:00:00:00\tUnmuted
`;
const edl = `TITLE: HFC1001A
FCM: NON-DROP FRAME

001  A001C002 V     C        01:00:00:00 01:00:10:00 10:00:00:00 10:00:10:00
* FROM CLIP NAME: Wide shot
002  AX       AA    C        00:00:00:00 00:00:30:00 10:00:10:00 10:00:40:00
* FROM CLIP NAME: Dawn.wav
003  BX       A2    D    012 00:00:00:00 00:00:10:00 10:02:00:00 10:02:10:00
`;

describe("a session of Pro Tools as text", () => {
  it("gives each clip once, with its track, and leaves out what is muted", () => {
    expect(clips(session)).toEqual([
      ["MX 1", "Dawn_v2-01", "10:00:10:00.12", "10:00:40:00.00"],
      ["DX 1", "Interview", "10:01:00:00.00", "10:01:20:00.00"],
    ]);
    expect(tableFrom(session).format).toBe("Pro Tools");
  });

  it("knows where each stands", () => {
    const [row] = tableRows(tableFrom(session), askedColumns({ preset: "edit-list" })).rows;
    expect(row?.cells.get("clip")?.place).toEqual({ start: { line: 13, column: 19 }, end: { line: 13, column: 29 } });
  });
});

describe("an edit decision list", () => {
  it("gives its sound by the times of the programme, and by the clip's name where there is one", () => {
    expect(clips(edl)).toEqual([
      ["AA", "Dawn.wav", "10:00:10:00", "10:00:40:00"],
      ["A2", "BX", "10:02:00:00", "10:02:10:00"],
    ]);
    const [row] = tableRows(tableFrom(edl), askedColumns({ preset: "edit-list" })).rows;
    expect(row?.cells.get("out")?.place?.start).toEqual({
      line: 6,
      column: (edl.split("\n")[5] ?? "").lastIndexOf("10:00:40:00") + 1,
    });
  });

  it("is none by its title alone", () => {
    expect(tableFrom("TITLE: Cue sheet\nTitle,Composer\nDawn,Jo\n").format).toBe("CSV");
  });
});

describe("any text", () => {
  const starts = [
    "",
    "SESSION NAME:\t",
    "TITLE: x\nFCM: DROP FRAME\n001  AX A C ",
    "HEAD\tdsrf/30\nCU01.02\t",
    '{ "cues": [',
    "[{",
  ];

  it("is read as some table or not, and nothing throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.string({ unit: "binary", maxLength: 300 }), (start, rest) => {
        const table = tableFrom(start + rest);
        if (!isUnread(table)) tableRows(table, askedColumns({ preset: "edit-list" }));
      }),
      { numRuns: 500 },
    );
  });
});
