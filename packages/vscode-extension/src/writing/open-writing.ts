import type { TextRange } from "deliverables-core";
import type { Completion } from "./completion.js";
import { completionsAt } from "./completions-at.js";
import { type Definition, definitionAt } from "./definition-at.js";
import type { Fixable, FixEdit, QuickFix } from "./fixes/quick-fix.js";
import { type AllSafeFixes, fixesFor, safeFixesFor } from "./fixes-for.js";
import { hintsIn, type InlayHint } from "./hints-in.js";
import type { Hover } from "./hover.js";
import { hoverAt } from "./hover-at.js";
import type { KnownDelivery } from "./known-delivery.js";
import { type Folding, type FormatOptions, foldingRangesOf, formatEdits, selectionRangesAt } from "./layout-of.js";
import { type Lens, lensesOf } from "./lenses-of.js";
import { type FileLink, linksIn } from "./links-in.js";
import { readSpecText, rememberLast } from "./spec-text.js";
import { type SpecSymbol, symbolsOf } from "./symbols-of.js";

/**
 * Help for whoever writes a spec: plain data in, plain data out, so that it can cross to another thread. Offsets are UTF-16
 * units. Every function takes half-typed text, and none throws because of what is written in it.
 */
export interface Writing {
  completionsAt(text: string, offset: number, known: KnownDelivery): Completion[];
  hoverAt(text: string, offset: number, known: KnownDelivery): Hover | undefined;
  symbolsOf(text: string): SpecSymbol[];
  lensesOf(text: string, known: KnownDelivery): Lens[];
  hintsIn(text: string, range: TextRange, known: KnownDelivery): InlayHint[];
  definitionAt(text: string, offset: number): Definition | undefined;
  linksIn(text: string, known: KnownDelivery): FileLink[];
  fixesFor(text: string, findings: readonly Fixable[], known: KnownDelivery): QuickFix[];
  safeFixesFor(text: string, findings: readonly Fixable[], known: KnownDelivery): AllSafeFixes | undefined;
  formatEdits(text: string, options: FormatOptions): (FixEdit & { kind: "replace" })[];
  foldingRangesOf(text: string): Folding[];
  selectionRangesAt(text: string, offsets: readonly number[]): TextRange[][];
}

/** Opens the help; it remembers the text that was read last, so that one text is read once. */
export function openWriting(): Writing {
  const read = rememberLast(readSpecText);
  return {
    completionsAt: (text, offset, known) => completionsAt(read(text), offset, known),
    hoverAt: (text, offset, known) => hoverAt(read(text), offset, known),
    symbolsOf: (text) => symbolsOf(read(text)),
    lensesOf: (text, known) => lensesOf(read(text), known),
    hintsIn: (text, range, known) => hintsIn(read(text), range, known),
    definitionAt: (text, offset) => definitionAt(read(text), offset),
    linksIn: (text, known) => linksIn(read(text), known),
    fixesFor: (text, findings, known) => fixesFor(read(text), findings, known),
    safeFixesFor: (text, findings, known) => safeFixesFor(read(text), findings, known),
    formatEdits: (text, options) => formatEdits(read(text), options),
    foldingRangesOf: (text) => foldingRangesOf(read(text)),
    selectionRangesAt: (text, offsets) => selectionRangesAt(read(text), offsets),
  };
}
