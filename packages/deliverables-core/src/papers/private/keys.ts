import type { Contents } from "../contents.js";
import { type PrivateTrace, traceLines } from "./private-trace.js";

/** RFC 7468, 10 and 11, and the forms that came before it. */
const privateKey = /-----BEGIN ([A-Z0-9]{2,12} )?PRIVATE KEY(?: BLOCK)?-----/;

/** As PuTTY keeps one. */
const puttyKey = /^(?:PuTTY-User-Key-File-\d: |Private-Lines: \d)/;

/** Keys to services, by the beginnings that these give them so that they are found. */
const accessKeys: readonly (readonly [service: string, form: RegExp])[] = [
  ["AWS", /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/],
  ["GitHub", /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,100})(?![A-Za-z0-9])/],
  ["Google", /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/],
  ["Slack", /(?<![A-Za-z0-9])xox[abeprs]-[A-Za-z0-9-]{20,200}/],
  ["Stripe", /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{20,200}/],
];

const securityMessage = /<(?:[\w.-]{1,40}:)?DCinemaSecurityMessage(?=[\s>])/;

const signs = [/PRIVATE KEY|PuTTY|Private-Lines|AKIA|ASIA|gh[pousr]_|github_pat_|AIza|xox[abeprs]-|k_live_/];

/** Private keys, keys to services, and messages that open encrypted cinema packages (SMPTE ST 430-1). */
export function keys(contents: Contents): PrivateTrace[] {
  return [
    ...messagesIn(contents),
    ...traceLines(contents, signs, (text) => {
      const [written, kind] = privateKey.exec(text) ?? [];
      if (written) return [{ written, masked: `a private key${kind ? ` (${kind.trim()})` : ""}` }];
      const [putty] = puttyKey.exec(text) ?? [];
      if (putty) return [{ written: putty, masked: "a private key (PuTTY)" }];
      return accessKeys.flatMap(([service, form]) => {
        const [key] = form.exec(text) ?? [];
        return key ? [{ written: key, masked: `an access key of ${service}` }] : [];
      });
    }),
  ];
}

/** By its root; of XML that was read as a text, by the first line that opens one. */
function messagesIn({ xml, lines }: Contents): PrivateTrace[] {
  const masked = "a key delivery message (KDM)";
  if (xml) return xml.name === "DCinemaSecurityMessage" ? [{ at: { place: xml.place }, masked, written: "" }] : [];
  return traceLines({ lines }, [securityMessage], (text) => {
    const [written] = securityMessage.exec(text) ?? [];
    return written ? [{ written, masked }] : undefined;
  }).slice(0, 1);
}
