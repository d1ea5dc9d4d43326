/** A test that did not come to its end: `Analysis stopped by user at 84 %`, `Prüfung abgebrochen`, `Job aborted`. */
const aborted =
  /(?<![\p{L}\d])(?:analysis|test|testing|check|scan|run|session|job|task|measurement|qc|prüfung|analyse|messung|vorgang|mesure|contrôle)(?: [\p{L}]{2,12}){0,3}?\s*[:–-]?\s*(?:aborted|cancell?ed|interrupted|incomplete|not completed?|not finished|terminated early|stopped (?:by|early|prematurely|manually|at \d{1,2}(?:[.,]\d+)? ?%|before)|abgebrochen|unvollständig|nicht (?:abgeschlossen|beendet)|vorzeitig beendet|interrompue?|annulée?|incomplète?|inachevée?)(?![\p{L}\d])/u;
/** Of a state alone: `Status: Aborted`. */
const abortedState =
  /^(?:(?:[\p{L}]+ )?(?:status|state|zustand|état)\s*(?:[:=-]\s*|\s))?(?:aborted|abgebrochen|interrompu|incomplete|unvollständig|not complete)[.!]*$/u;

/** What is still to come, or was only begun: `Status: On hold`, "Preliminary result, final report to follow". */
const openState =
  /^(?:[\p{L}]+ )?(?:status|state|zustand|état)\s*(?:[:=-]\s*|\s)(?:on hold|hold|pending(?: .{0,40})?|in progress|under review|in (?:arbeit|prüfung|bearbeitung)|ausstehend|zurückgestellt|en (?:attente|cours))[.!]*$/u;
const preliminary =
  /(?<![\p{L}\d])(?:(?:preliminary|provisional|interim|vorläufige[srn]?) (?:result|report|test|certificate|assessment|ergebnis|bericht|prüfung|zertifikat)|(?:résultat|rapport|certificat) (?:provisoire|préliminaire)|(?:final|full|endgültige[rs]?) (?:result|report|certificate|ergebnis|bericht)(?: (?:will|to|shall))? (?:follow|come|folgt)s?|(?:rapport|résultat) (?:final|définitif) (?:suivra|à suivre))(?![\p{L}\d])/u;
/** Another picture than the one that is delivered. */
const notTheMaster =
  /(?<![\p{L}\d])(?:tested|checked|analy[sz]ed|measured|reviewed|geprüft|getestet|testée?|contrôlée?)(?: (?!not |no |nicht |never )[\p{L}]{1,12}){0,4} (?:offline|proxy|proxies|low[- ]?res(?:olution)?|viewing (?:copy|file|proxy)|screener|rough cut|work(?:ing)? copy|ansichtskopie|arbeitskopie|sichtungskopie|copie de travail)(?![\p{L}\d])|(?<![\p{L}\d])not (?:from|on|of|done on) (?:the )?(?:master|final|delivered)(?![\p{L}\d])|(?<![\p{L}\d])nicht (?:vom|am) master(?![\p{L}\d])/u;
const missingPart =
  /(?<![\p{L}\d])(?:page|annex|appendix|attachment|seite|anhang|anlage|annexe)(?: \p{L}| \d{1,3})? ?\(?(?:is |was |ist |est )?(?:missing|fehlt|manquante?)\)?(?![\p{L}\d])/u;

/** A tool that nobody has paid for, whose certificates do not count. Its number behind it (`Demo version: 3.1`) names no such tool. */
const unlicensed =
  /(?<![\p{L}\d])(?:(?:evaluation|demo|demonstration|trial|unlicen[sc]ed|unregistered)[ -](?:version|copy|mode|licen[cs]e|edition|software)|(?:demo|test|probe)version|version d'(?:évaluation|essai)|version de démonstration)(?![\p{L}\d])(?!\s*:?\s*(?:v\.?\s*)?\d)/u;
const notForUse =
  /(?<![\p{L}\d])(?:not (?:for|fit for|suitable for|cleared for|approved for|ready for|acceptable for) (?:broadcast|transmission|air|delivery|production|commercial|professional)(?: use)?|nicht (?:sendefähig|sendetauglich|für die (?:sendung|ausstrahlung))|impropre à la diffusion|ne pas diffuser|do not (?:broadcast|transmit))(?![\p{L}\d])/u;

/** `Re-test required after fix at 10:04:11:02`. What always holds ("after any change of the edit") is small print. */
const again =
  /(?<![\p{L}\d])(?:re-?test(?:ing)?|re-?check|re-?submission|re-?submit|re-?qc|correction|fix(?:es)?|nachprüfung|erneute prüfung|neue prüfung|nachbesserung|wiedervorlage|contre-visite|nouveau test|nouveau contrôle)(?: is| are| ist| est)?(?: (?:still|noch|encore))?\s+(?:required|needed|necessary|outstanding|pending|erforderlich|nötig|notwendig|requise?|nécessaire)(?![\p{L}\d])(?<tail>.*)$/u;
const always =
  /(?<![\p{L}\d])(?:if|unless|when|whenever|where|should|(?<!\d )may(?! \d)|any|every|each|changed?|changes|edited|re-edit(?:ed)?|altered|alteration|modified|new version|wenn|falls|sofern|sobald|jeder|jede|änderung(?:en)?|si|en cas|toute|lorsque|modification)(?![\p{L}\d])/u;
const denied = /(?<![\p{L}\d])(?:no|not|none|never|0|keine?|nicht|aucune?|pas|sans|without)(?![\p{L}\d])/u;
const yes = /(?:^|[\s:?\t])(?:yes|y|ja|oui|x|true|☒|☑|✓|✔|\[x\])(?=$|[\s.,;])/u;

/**
 * Whether a line says that the test of a paper is not done or does not count. `folded` is the line without capitals and with one
 * blank between words.
 */
export function saysUnfinished(folded: string): boolean {
  const isRule = always.test(folded);
  if (aborted.test(folded) || abortedState.test(folded)) return !isRule && !denied.test(withoutNot(folded));
  if ([openState, preliminary, notTheMaster].some((one) => one.test(folded))) return !isRule;
  if (missingPart.test(folded)) return !isRule && !denied.test(folded);
  if (unlicensed.test(folded) || notForUse.test(folded)) return !isRule;
  const tail = again.exec(folded)?.groups?.tail;
  if (tail === undefined || isRule) return false;
  // A question of a form, which the word behind it answers.
  if (/^\s*[:?☐☑☒□[(]/u.test(tail)) return yes.test(tail) && !denied.test(tail);
  return !denied.test(folded);
}

/** "Not completed" itself denies nothing of what is asked here. */
function withoutNot(folded: string): string {
  return folded.replaceAll(/(?<![\p{L}\d])(?:not|nicht) (?=(?:completed?|finished|abgeschlossen|beendet))/gu, "");
}
