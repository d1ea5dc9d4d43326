import { dayOf } from "../../check/day-of.js";
import { type DeliveredTable, tableRule } from "../../check/rule-kinds/table-rule.js";
import { plainWords } from "../../tables/plain-words.js";
import { coversMedium, type Medium, readMedia } from "../../tables/read-media.js";
import { isNotBefore, readTermEnd } from "../../tables/read-term.js";
import { covers, readTerritory } from "../../tables/read-territory.js";
import { readYesNo } from "../../tables/read-yes-no.js";
import { saysUnsettled } from "../../tables/remark-says.js";
import { rowNumber } from "../../tables/row-number.js";
import { sayCell } from "../../tables/say-cell.js";
import type { Cell } from "../../tables/table.js";

const headings = "Item,Source,Cleared";
const rights = { territories: ["GB", "IE"], media: ["television", "on-demand"] as Medium[] };
const asked = { preset: "rights-log", rights } as const;
const remedy =
  "If it takes something back, say so under Cleared, Territory, Media or Until; otherwise take it out, or compare it by eye.";

export const unreadColumn = tableRule({
  code: "table/unread-column",
  title: "Column that takes something back",
  severity: "error",
  why: "A row that is cleared in one column, and under Notes waits for its signature, is not cleared.",
  fix: remedy,
  examples: () => [
    {
      title: "Notes, and a state",
      table: [
        `${headings},Notes,Status`,
        "Dawn,Hedge,yes,used twice,Done",
        "Poem,Holly,yes,AWAITING SIGNATURE,Outstanding",
      ],
      asked: { preset: "rights-log" },
      finds: [
        'unchecked: What stands under "Notes" in row 3 was not compared: it is "AWAITING SIGNATURE"',
        'unchecked: What stands under "Status" in row 3 was not compared: it is "Outstanding"',
      ],
    },
    {
      title: "What is left out of a licence",
      table: [
        "Item,Source,Territory,Media,Excluded territories,Holdbacks,VOD",
        "Dawn,Hedge,World,All media,USA,none,yes",
        "Poem,Holly,World,All media,Ireland,VOD until 2028,no",
      ],
      asked: { ...asked, rights: { ...rights, territories: [...rights.territories] } },
      finds: [
        'unchecked: What stands under "Excluded territories" in row 3 was not compared: it is "Ireland"',
        'unchecked: What stands under "Holdbacks" in row 3 was not compared: it is "VOD until 2028"',
        'unchecked: What stands under "VOD" in row 3 was not compared: it is "no"',
      ],
    },
    {
      title: "A second end",
      table: ["Item,Source,Until,VOD until,Option until", "Dawn,Hedge,2040-01-01,2026-12-31,2026-12-31"],
      asked: { preset: "rights-log" },
      production: { dates: { transmission: "2027-01-10" } },
      finds: ['unchecked: What stands under "VOD until" in row 2 was not compared: it is "2026-12-31"'],
    },
    {
      title: "What takes nothing back",
      table: [
        `${headings},Notes,Invoice,Exclusive,Restrictions`,
        "Dawn,Hedge,yes,not credited on screen,outstanding,no,Credit on screen",
        "Poem,Holly,yes,only 10 seconds used; see item 3,paid,no,none",
      ],
      asked: { preset: "rights-log" },
      finds: [],
    },
  ],
  *look(delivered) {
    if (!delivered.asked.preset) return;
    for (const { heading, cells } of delivered.left) {
      // Of these another rule tells.
      if (delivered.unread.some(({ at }) => at && (cells.includes(at) || at === heading))) continue;
      for (const at of cells) {
        if (!takesBack(plainWords(heading.text), at, delivered)) continue;
        const message = `What stands under ${sayCell(heading)} in row ${rowNumber(at)} was not compared: it is ${sayCell(at)}`;
        yield { at, unchecked: true, message, remedy };
      }
    }
  },
});

/** Money, and what else has to come in. */
const ofOther =
  /\b(paid|payments?|invoices?|fees?|costs?|po|rechnung\w*|bezahl\w*|zahlung\w*|factures?|paiement|payee?|deliver\w*|uploads?|edit|grade|dub|transfer|hi ?res|masters?|screeners?|renewal|review|exclusiv\w*|exklusiv\w*)\b/;
const leavesOut =
  /\b(exclu(ded|des|sions?|ding)|exceptions?|holdbacks?|hold backs?|blackouts?|reserved|ausgenommen|ausschluss\w*|ausnahmen?|sperr\w*|exclus|exclue?s|exceptions?|reserves?)\b/;
const restricts = /\b(restrict\w*|limit\w*|conditions?|einschrankung\w*|beschrankung\w*|bedingung\w*|restrictions?)\b/;
const ofEnd = /\b(until|till|expir\w*|ends?|bis|ablauf|jusqu|valid to)\b/;
const isOtherEnd = /\b(option\w*|embargo|hold\w*|renew\w*|review|passport|insurance|sperr\w*)\b/;
const nothing = /^(none|no|nil|n a|na|nothing|not applicable|keine?|nein|ohne|entfallt|aucune?|non|neant|sans|s o)?$/;

function takesBack(heading: string, at: Cell, delivered: DeliveredTable): boolean {
  if (ofOther.test(heading)) return false;
  const plain = plainWords(at.text);
  if (leavesOut.test(heading)) return !nothing.test(plain) && !isElsewhere(at.text, delivered);
  if (restricts.test(heading))
    return !nothing.test(plain) && (saysUnsettled(at.text) || namesAsked(at.text, delivered));
  if (readYesNo(at.text) === false) return isState(plain) || isPlaceOrMedium(heading, delivered);
  if (ofEnd.test(heading) && !isOtherEnd.test(heading)) return endsEarly(at.text, delivered);
  return saysUnsettled(at.text);
}

/** "No" may be the answer that one hopes for; "outstanding" is not. */
function isState(plain: string): boolean {
  return !/^(no|n|false|0|nein|falsch|non|faux)$/.test(plain);
}

/** What is left out only where nobody wants it: `Excluded territories: USA`. */
function isElsewhere(text: string, { asked: { rights = {} } }: DeliveredTable): boolean {
  const territory = readTerritory(text);
  const isPlaces = territory.unknown.length === 0 && territory.restrictions.length === 0 && !territory.world;
  const wanted = rights.territories ?? [];
  if (isPlaces) return wanted.length > 0 && wanted.every((one) => covers(territory, one) === false);
  const media = readMedia(text);
  const isMedia = media.unknown.length === 0 && media.restrictions.length === 0 && !media.all;
  const wantedMedia = rights.media ?? [];
  return isMedia && wantedMedia.length > 0 && wantedMedia.every((one) => coversMedium(media, one) === false);
}

/** Whether some word of it is a place or a medium that is asked for: `not in Ireland`, `TV, 7 days`. */
function namesAsked(text: string, { asked: { rights = {} } }: DeliveredTable): boolean {
  const words = text.split(/[^\p{L}\d-]+/u).filter((word) => word.length > 1);
  return words.some(
    (word) =>
      (rights.territories ?? []).some((one) => covers(readTerritory(word), one) === true) ||
      (rights.media ?? []).some((one) => coversMedium(readMedia(word), one) === true),
  );
}

/** A column of crosses, one for each country or medium. */
function isPlaceOrMedium(heading: string, { asked: { rights = {} } }: DeliveredTable): boolean {
  return (
    (rights.territories ?? []).some((one) => covers(readTerritory(heading), one) === true) ||
    (rights.media ?? []).some((one) => coversMedium(readMedia(heading), one) === true)
  );
}

function endsEarly(text: string, { asked: { rights, dateOrder }, spec }: DeliveredTable): boolean {
  const wanted = rights?.until ?? (spec.production.dates?.transmission ? "transmission" : undefined);
  const day = wanted === undefined ? undefined : dayOf(wanted, spec);
  const read = readTermEnd(text, dateOrder);
  return day !== undefined && !("reason" in read) && isNotBefore(read, day) !== true;
}
