/** The lines of a text, whatever ends them; of a long one the first `most`. Most texts have one kind of ending, which no pattern has to look for. */
export function splitLines(text: string, most?: number): string[] {
  return text.includes("\r") ? text.split(/\r\n|\n|\r/, most) : text.split("\n", most);
}
