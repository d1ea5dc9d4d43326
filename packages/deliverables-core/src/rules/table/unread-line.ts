import type { Rule, RuleExample } from "../../check/rule.js";
import { placed } from "../../check/seen-in-file.js";
import { tableOf } from "../../tables/read-table.js";
import type { Table } from "../../tables/table.js";

const remedy =
  "Export the list again, and whole; a Pro Tools session with all its tracks. If it is as it should be, compare the rest by eye.";

const example = (finds: string[], ...lines: string[]): RuleExample => ({
  spec: { deliverables: { "music-edit": { type: "table", files: "edit.txt", preset: "edit-list" } } },
  files: {
    "edit.txt": { facts: { kind: "table", table: tableOf(new TextEncoder().encode(lines.join("\n"))) as Table } },
  },
  finds,
});

export const unreadLine: Rule = {
  code: "table/unread-line",
  title: "Line of a list that cannot be read",
  severity: "error",
  weighable: "never",
  why: "An event that cannot be read is a piece of music that nobody compares with the cue sheet.",
  fix: remedy,
  examples: () => [
    example(
      ['Event 002 cannot be read: "1O:00:45:00" is no time', "Event 003 cannot be read: it has 2 of its 4 times"],
      "TITLE: THE LONG FIELD",
      "001  AX  AA  C  00:00:00:00 00:00:30:00 10:00:05:00 10:00:35:00",
      "002  AX  AA  C  00:00:00:00 00:00:05:00 10:00:40:00 1O:00:45:00",
      "003  AX  AA  C  00:00:00:00 00:00:30:00",
    ),
    {
      title: "A session with fewer tracks than it says",
      ...example(
        ["unchecked: The session has 2 audio tracks, and 1 is listed"],
        "SESSION NAME:\tTHE LONG FIELD",
        "# OF AUDIO TRACKS:\t2",
        "",
        "TRACK NAME:\tMX 1",
        "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME\tEND TIME\tDURATION\tSTATE",
        "1 \t1 \tDawn\t10:00:05:00\t10:00:35:00\t00:00:30:00\tUnmuted",
      ),
    },
    {
      title: "A session that does not count in timecode",
      ...example(
        ["The times of the session are samples, expected timecode"],
        "SESSION NAME:\tTHE LONG FIELD",
        "TRACK NAME:\tMX 1",
        "CHANNEL \tEVENT   \tCLIP NAME\tSTART TIME\tEND TIME\tDURATION\tSTATE",
        "1 \t1 \tDawn\t240000\t1680000\t1440000\tUnmuted",
        "1 \t2 \tDusk\t3120000\t4560000\t1440000\tUnmuted",
      ),
    },
    example(
      [],
      "TITLE: THE LONG FIELD",
      "001  AX  AA  C  00:00:00:00 00:00:30:00 10:00:05:00 10:00:35:00",
      "* FROM CLIP NAME: 002 DAWN",
    ),
  ],
  *check({ items }) {
    for (const item of items) {
      for (const { path, facts } of item.files) {
        if (facts?.kind !== "table" && facts?.kind !== "cue-sheet") continue;
        const seen = (facts.table.unreadLines ?? []).map(({ at, says, unsure, remedy: own }) => ({
          at,
          message: says,
          ...(own !== undefined && { remedy: own }),
          ...(unsure && { unchecked: true as const, remedy }),
        }));
        yield* placed(seen, item, path);
      }
    }
  },
};
