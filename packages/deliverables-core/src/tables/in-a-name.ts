/** What a company has behind its name. Words that are labels of forms too, such as "Production" and "Publishing", are not among them. */
const company =
  /^ ?(?:Productions|Pictures|Films|Entertainment|Studios|Recordings|Holdings|Filmproduktion|(?:\p{Lu}[\p{L}'’-]{1,20} )?(?:Ltd|Limited|LLC|LLP|Inc|Corp|GmbH|SAS|SARL|BV|Pty|plc|PLC))(?![\p{L}\d])(?!\s*(?:[:\t]|TB[ACD]))/u;
/** An address of mail, or of a place on the net. */
const address =
  /[^\s<>(),;:"']{1,64}@[^\s<>(),;:"']{1,253}|\bhttps?:\/\/[^\s<>"']{1,2000}|\bwww\.[^\s<>"']{1,253}|@[\p{L}\d_.]{2,40}/gu;

/** Whether a word that stands there is part of a company's name or of an address: `TBC Productions Ltd`, `tbc@example.com`. */
export function isInName(text: string, at: number, length: number): boolean {
  if (company.test(text.slice(at + length))) return true;
  return [...text.matchAll(address)].some(({ 0: found, index }) => index <= at && at + length <= index + found.length);
}
