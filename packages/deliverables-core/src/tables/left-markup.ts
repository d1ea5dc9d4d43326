import { letterOfEntity } from "../documents/letter-of-entity.js";

/** Of a line without end, so much is looked at. */
const longest = 20_000;
const entity = /&(#x?[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi;
/** What people put into angle brackets themselves is no tag: `<insert name>`, `<title>`. */
const tag =
  /<\/(?:b|i|u|a|p|em|strong|span|font|div|li|ul|ol|h[1-6])>|<br ?\/?>|<(?:p|em|strong|ul|ol|li|div)>|<(?:p|a|span|font|div|h[1-6]|img)\s+[a-z]{2,12}=["'][^<>]{0,200}>/i;
const address = /^\s*(?:https?:\/\/|www\.)\S+\s*$/i;

/** What a page of the web would show as a letter or as bold, and a text shows as it stands: `&rsquo;`, `</b>`. */
export function leftMarkup(text: string): string | undefined {
  if (!/[&<]/.test(text) || address.test(text)) return undefined;
  const part = text.slice(0, longest);
  for (const [written, inside = ""] of part.matchAll(entity)) if (letterOfEntity(inside) !== undefined) return written;
  return tag.exec(part)?.[0];
}
