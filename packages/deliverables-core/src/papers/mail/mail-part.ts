/** A mail, or a part of one: its head, and what stands below it as it was sent, a character for each byte (RFC 5322, 2.1; RFC 2045, 3). */
export interface MailPart {
  head: MailHead;
  body: string;
}

export interface MailHead {
  /** By their names in small letters; of a name that stands twice, the first. */
  fields: Map<string, string>;
  /** `text/plain`; in small letters. */
  type: string;
  parameters: Map<string, string>;
  /** What the sender calls the part, when it is a file. */
  fileName?: string;
  isAttachment: boolean;
}

const longestHead = 200_000;

/** Parts a mail into its head and the rest. Lines of the head that begin with a blank go on from the line before. */
export function mailPart(text: string): MailPart {
  const end = /(?:^|\r?\n)\r?\n/.exec(text.slice(0, longestHead));
  const head = end ? text.slice(0, end.index) : text.slice(0, longestHead);
  return { head: headOf(head), body: end ? text.slice(end.index + end[0].length) : "" };
}

function headOf(head: string): MailHead {
  const fields = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  const { word: type, parameters } = wordAndParameters(fields.get("content-type") ?? "text/plain");
  const disposition = wordAndParameters(fields.get("content-disposition") ?? "");
  const fileName = nameIn(disposition.parameters, "filename") ?? nameIn(parameters, "name");
  return {
    fields,
    type: type.includes("/") ? type : "text/plain",
    parameters,
    ...(fileName !== undefined && { fileName }),
    isAttachment: disposition.word === "attachment",
  };
}

/** `text/plain; charset="utf-8"`. */
function wordAndParameters(text: string): { word: string; parameters: Map<string, string> } {
  const [word = ""] = text.split(";", 1);
  const parameters = new Map<string, string>();
  for (const [, name = "", quoted, plain] of text
    .slice(0, 4000)
    .matchAll(/;\s*([\w*.-]{1,60})\s*=\s*(?:"([^"]{0,500})"|([^\s;"]{1,500}))/g))
    parameters.set(name.toLowerCase(), quoted ?? plain ?? "");
  return { word: word.trim().toLowerCase(), parameters };
}

/** Plain, or as RFC 2231 has it: `filename*=UTF-8''P%C3%A4sse.pdf`. */
function nameIn(parameters: Map<string, string>, name: string): string | undefined {
  const coded = /^[\w-]*'[\w-]*'(.*)$/.exec(parameters.get(`${name}*`) ?? "")?.[1];
  if (coded === undefined) return parameters.get(name);
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
}
