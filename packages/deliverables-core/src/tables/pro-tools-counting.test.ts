import { describe, expect, it } from "vitest";
import { proToolsTable } from "./pro-tools-text.js";

const session = (start: string, times: string[], from = "01:00:00:00.00") =>
  proToolsTable(
    [
      "SESSION NAME:\tTHE LONG FIELD",
      `SESSION START TIMECODE:\t${from}`,
      "TRACK NAME:\tMX 1",
      "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME\tEND TIME\tDURATION\tSTATE",
      ...[start, ...times].map((time, index) => `1 \t${index + 1} \tDawn ${index}\t${time}\t${time}\t${time}\tUnmuted`),
    ].join("\n"),
  );
const told = ({ unreadLines = [] }: ReturnType<typeof session>) =>
  unreadLines.map(({ at, says }) => `${at.place?.start.line}: ${says}`);

describe("the times of a Pro Tools session", () => {
  it.each([
    ["samples", "240000", ["3120000"]],
    ["feet and frames", "7+13.00", ["101+09.00"]],
    ["bars and beats", "3|3|000", ["33| 3| 000"]],
    ["minutes and seconds", "0:05.000", ["61:05.250"]],
  ])("are told once where they are %s", (what, first, others) => {
    expect(told(session(first, others))).toEqual([`5: The times of the session are ${what}, expected timecode`]);
  });

  it("are read where they are timecodes, or minutes and seconds of a session that begins at nothing", () => {
    expect(told(session("01:00:05:00", ["01:01:05:00.12"]))).toEqual([]);
    expect(told(session("0:05.000", ["1:05.000"], "00:00:00:00.00"))).toEqual([]);
    expect(told(session("0:05.000", ["01:01:05:00"]))).toEqual([]);
  });

  it("stand in the line of their clip", () => {
    const { rows } = session("01:00:05:00", ["01:01:05:00"]);
    expect(rows.slice(-2).map(([track]) => [track?.text, track?.place?.start.line])).toEqual([
      ["MX 1", 5],
      ["MX 1", 6],
    ]);
  });
});
