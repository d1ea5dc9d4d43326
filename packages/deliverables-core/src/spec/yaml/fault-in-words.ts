import type { ErrorCode } from "yaml";

/** What is not YAML, in a sentence that says what to do. `rest`: the text from there on. */
export function faultInWords(code: ErrorCode, rest: string): string {
  if (/^[“”„‘’]/.test(rest)) return 'Here stands a curly quote; texts need the straight one: "';
  switch (code) {
    case "TAB_AS_INDENT":
      return "Here a tab indents the line; YAML takes spaces only";
    case "BAD_INDENT":
      return "Here the line starts further left or right than those it belongs with; entries of one list or object start under each other";
    case "BAD_DQ_ESCAPE":
      return "Here a text in double quotes holds a backslash that escapes nothing; write \\\\ for a backslash";
    case "MISSING_CHAR":
      return "Here a quote, a bracket, a comma or a space is missing";
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
    case "KEY_OVER_1024_CHARS":
      return 'Here two keys stand in one, or a key has too many lines; a text with ": " in it needs quotes, and a key starts on a line of its own';
    case "BAD_SCALAR_START":
    case "UNEXPECTED_TOKEN":
      return "Here stands a sign that has a meaning of its own in YAML; a text that starts with it needs quotes";
    case "BLOCK_IN_FLOW":
      return "Here lines of YAML stand inside of [ ] or { }; write the entries with commas between them";
    case "MULTIPLE_DOCS":
      return "Here a second document begins; a spec is one";
    default:
      return "Here stands something that is not YAML; a text with : # * & ! % @ or brackets in it needs quotes";
  }
}
