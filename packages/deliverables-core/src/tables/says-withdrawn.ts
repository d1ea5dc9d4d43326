import { plainWords } from "./plain-words.js";

const takenBack =
  /\b(?:withdrawn|withdrew|revoked|rescinded|retracted|cancell?ed|widerrufen|zuruckgezogen|zuruckgenommen|storniert|retiree?|revoquee?|annulee?)\b/;
/** Whatever denies it, or says that there is another one. */
const otherwise =
  /\b(?:not|never|no longer|nicht|nie|non|pas|jamais|if|unless|wenn|si|new|again|renewed|re ?signed|signed|replaced|old|earlier|previous|first|neue?|erneut|unterschrieben|alte?|fruhere?|nouvelle|signee?|ancienne?)\b/;
/** A cell that says so is short; longer ones tell a story. */
const longest = 80;

/** Whether a cell for a release or a licence says that whoever gave it took it back: `Withdrawn`, `widerrufen am 3.2.2027`. */
export function saysWithdrawn(text: string): boolean {
  if (text.length > longest || /[?\uff1f]/.test(text)) return false;
  const plain = plainWords(text);
  return takenBack.test(plain) && !otherwise.test(plain);
}
