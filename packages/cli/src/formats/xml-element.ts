/** Characters that XML 1.0 has no place for, and halves of surrogate pairs; `singleLine` has turned most of them into escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const outsideXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Visible ASCII without a character that XML gives a meaning: most texts are. */
const plainText = /^[ !#-%'-;=?-~]*$/;

/** Text as it stands in an attribute or between tags. */
export function xmlText(text: string): string {
  if (plainText.test(text)) return text;
  return text.replaceAll(outsideXml, "\uFFFD").replaceAll(/[&<>"\n\r\t]/g, (character) => entities[character] ?? "");
}

/** One element with its attributes and what stands in it, which is XML already. An attribute that is undefined is left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  const inner = children.filter((child) => child !== "").join("\n");
  if (inner === "") return `<${name}${written}/>`;
  return inner.startsWith("<") ? `<${name}${written}>\n${inner}\n</${name}>` : `<${name}${written}>${inner}</${name}>`;
}
