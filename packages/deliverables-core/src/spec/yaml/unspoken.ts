import { CST } from "yaml";

/** Why no spec says this: what lets YAML say one thing in another place, or as another type. Undefined for everything else. */
export function unspoken(lexeme: string): string | undefined {
  const written = lexeme.slice(0, 40);
  switch (CST.tokenType(lexeme)) {
    case "alias":
      return `Here ${written} repeats what stands elsewhere; write it out, or put it into quotes if it is a text: "${written}"`;
    case "anchor":
      return `Here ${written} gives a name to what follows, which a spec has no use for; take it out, or put a text that starts with & into quotes`;
    case "tag":
      return `Here ${written} gives a type to what follows, which a spec has no use for; take it out, or put a text that starts with ! into quotes`;
    default:
      return undefined;
  }
}
