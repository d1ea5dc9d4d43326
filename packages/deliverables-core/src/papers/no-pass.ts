import { emptyBox, tickedBox } from "./form-marks.js";

/** What is counted when a result is good: "PASS, no violations" denies no pass. */
const noFaults =
  /(?<![\p{L}\d])(?:0|zero|no|not a single|without(?: any)?|keine?|keinerlei|ohne|aucune?|sans)\s+(?:\p{L}{2,14}\s+){0,2}?(?:issues?|violations?|errors?|faults?|failures?|fails?|warnings?|alerts?|flashes|flash|events?|defects?|problems?|remarks?|comments?|corrections?|exceptions?|fehler|verstöße|verstösse|mängel|beanstandungen|auffälligkeiten|warnungen|anmerkungen|erreurs?|défauts?|anomalies?|infractions?|remarques?|réserves?)(?![\p{L}\d])/gu;
/** `Test no. 12`, `Certificate No 4`. */
const ordinal = /(?<![\p{L}\d])(?:no|nr)\.?\s?:?\s?\d/gu;

/** The line without what only looks like a denial. `folded` is a line without capitals. */
export function withoutHarmless(folded: string): string {
  return folded.replaceAll(noFaults, " ").replaceAll(ordinal, " ");
}

const emptyBefore = new RegExp(String.raw`${emptyBox}\s*$`, "u");
const ticked = new RegExp(String.raw`${tickedBox}\s*$`, "u");
/** A box, or a line to write on that nobody wrote on; "Result: ____PASS____" is written on it. */
const emptyBehind = new RegExp(String.raw`^\s*[:=]?\s*(?:${emptyBox}|(?:_{2,}|\.{3,})\s*$)`, "u");
const onLine = /[_.]{2,}\s*$/u;

/** Said of the whole line: the pass has not come, or counts no more. */
const notYet =
  /(?<![\p{L}\d])(?:pending|awaiting|awaits|awaited|outstanding|anticipated|withdrawn|revoked|rescinded|cancelled|(?:will|shall|to) follow|follows (?:later|soon|separately|shortly)|to come|to be (?:confirmed|issued|tested|sent|supplied)|tbc|tba|provisional(?:ly)?|conditional(?:ly)?|ausstehend|steht(?: noch)? aus|wird(?: noch)? erwartet|zurückgezogen|widerrufen|(?<!wie )folgt|nachgereicht|vorläufig|vorbehaltlich|unter vorbehalt|en attente|attendue?|retirée?|révoquée?|suivra|à suivre|à venir|provisoire|sous réserve)(?![\p{L}\d])/u;
/** Right before the word: "to PASS", "criteria for a PASS", "until it is PASSED". */
const wishBefore =
  /(?<![\p{L}\d])(?:to|must|should|shall|will|(?<!\d )may|might|can|could|would|cannot|needs?|requires?|required|request(?:ed|ing)?|expect(?:ed|ing|s)?|seek(?:ing)?|hope|hopefully|likely|almost|nearly|muss|soll|sollte|kann|könnte|erwartet|erforderlich|pour|doit|devrait|peut|(?:criteri(?:a|on)|conditions?|requirements?|requisites?|thresholds?|rules?|deadline|kriteri(?:en|um)|voraussetzung(?:en)?|bedingung(?:en)?|critères?) (?:for|of|to|für|zum|de|pour)|(?:if|once|until|unless|when|before|wenn|falls|sobald|bis|si|dès que|jusqu'à)(?: \p{L}{1,14}){0,4}|(?:first|second|1st|2nd)(?= )|two(?=-)|multi(?=-))[ -](?:(?:a|an|the|be|get|it|ein|eine|einem|das|der|die|une?|le|la) ){0,2}["'(]?$/u;
/** Right behind it: "PASS expected", "pass rate", "PASS criteria", "PASS if …", "PASS: see annex". */
const wishBehind =
  /^["')]?\s*(?:[-:–]\s*)?(?:(?:is |was |ist |war |est )?(?:not|expected|anticipated|subject to|required|requested|refused|denied|erwartet|erforderlich|attendu|requis)(?![\p{L}\d])|(?:rate|ratio|mark|band|criteri(?:a|on)|conditions?|requirements?|threshold|limit|level|means|quote|rate|kriteri(?:en|um)|critères?|taux)(?![\p{L}\d])|(?:if|once|unless|until|falls|sobald|sofern|si|dès que)(?![\p{L}\d])|\?)/u;

/** Whether a line that holds a result says that it is none: an empty box stands before it, it is pending, or only spoken of. Folded. */
export function isNoResult(before: string, after: string): boolean {
  if (emptyBefore.test(before)) return true;
  if (emptyBehind.test(after) && !ticked.test(before) && !onLine.test(before)) return true;
  if (notYet.test(before) || notYet.test(after)) return true;
  return wishBefore.test(before) || wishBehind.test(after);
}
