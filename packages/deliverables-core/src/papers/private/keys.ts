import type { Contents } from "../contents.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** RFC 7468, 10 and 11, and the forms that came before it. */
const privateKey = /-----BEGIN ([A-Z0-9]{2,12} )?PRIVATE KEY-----/;

/** Private keys, and messages that open encrypted cinema packages (SMPTE ST 430-1). */
export function keys(contents: Contents): PrivateTrace[] {
  const message = contents.xml?.name === "DCinemaSecurityMessage" ? contents.xml : undefined;
  return [
    ...(message ? [{ at: { place: message.place }, masked: "a key delivery message (KDM)", written: "" }] : []),
    ...traceLines(contents, function* (text) {
      const [written, kind] = privateKey.exec(text) ?? [];
      if (written) yield { written, masked: `a private key${kind ? ` (${kind.trim()})` : ""}` };
    }),
  ];
}
