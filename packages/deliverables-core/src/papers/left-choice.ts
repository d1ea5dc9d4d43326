import type { Contents } from "./contents.js";
import type { Found } from "./find-text.js";

const strike = /^(?:(?:please )?delete|nichtzutreffendes|rayer)/iu;
/** A footnote to what bears its sign: `* delete as applicable`, `(1) Rayer la mention inutile`. */
const footnote = /^\s*(?:\*|†|\(?\d\)|[¹²³])/u;
const starred = /[\p{L})]\/[\p{L}(][\p{L}()]*\s?(?:\*|†|\(\d\)|[¹²³])/u;
/** `Rayer la mention inutile : majeur` holds one of them only. */
const answered = /(?:inutiles?|applicable|appropriate|streichen)\s?:\s?[\p{L}]+\s?(?:[.;,]|$)/iu;

/**
 * What a form leaves to the pen, where it was filled in all the same: the printed footnote to `owner(s)/occupier(s)*` stays, whether
 * one of them is struck out or not. `struck`: a stroke goes through words of the paper.
 */
export function leftChoice({ written, line }: Found, { lines }: Contents): "struck" | "open" | undefined {
  if (!strike.test(written)) return undefined;
  const isFootnote = footnote.test(line.text) && lines.some(({ text }) => starred.test(text));
  if (!isFootnote && !answered.test(line.text)) return undefined;
  return lines.some(({ strokes = [] }) => strokes.length > 0) ? "struck" : "open";
}
