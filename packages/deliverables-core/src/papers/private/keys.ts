import type { Contents } from "../contents.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** RFC 7468, 10 and 11, and the forms that came before it. */
const privateKey = /-----BEGIN ([A-Z0-9]{2,12} )?PRIVATE KEY-----/;

const securityMessage = /<(?:[\w.-]{1,40}:)?DCinemaSecurityMessage(?=[\s>])/;

/** Private keys, and messages that open encrypted cinema packages (SMPTE ST 430-1). */
export function keys(contents: Contents): PrivateTrace[] {
  return [
    ...messagesIn(contents),
    ...traceLines(contents, (text) => {
      const [written, kind] = privateKey.exec(text) ?? [];
      return written ? [{ written, masked: `a private key${kind ? ` (${kind.trim()})` : ""}` }] : undefined;
    }),
  ];
}

/** By its root; of XML that was read as a text, by the first line that opens one. */
function messagesIn({ xml, lines }: Contents): PrivateTrace[] {
  const masked = "a key delivery message (KDM)";
  if (xml) return xml.name === "DCinemaSecurityMessage" ? [{ at: { place: xml.place }, masked, written: "" }] : [];
  return traceLines({ lines }, (text) => {
    const [written] = securityMessage.exec(text) ?? [];
    return written ? [{ written, masked }] : undefined;
  }).slice(0, 1);
}
