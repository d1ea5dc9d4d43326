import * as vscode from "vscode";
import type { FormatOptions } from "../../writing/layout-of.js";
import { fromRange, toRange } from "../places.js";
import type { ThreadConnection } from "../thread-connection.js";
import { specLanguage } from "./spec-language.js";

/** Formatting, folding, and widening a selection. */
export function offerLayout(thread: ThreadConnection): vscode.Disposable {
  const format = async ({ uri }: vscode.TextDocument, options: FormatOptions) => {
    const edits = (await thread.ask({ kind: "format", spec: uri.toString(), options })) ?? [];
    return edits.map(({ range, newText }) => vscode.TextEdit.replace(toRange(range), newText));
  };
  const formatting: vscode.DocumentFormattingEditProvider & vscode.DocumentRangeFormattingEditProvider = {
    provideDocumentFormattingEdits: (document, { tabSize, insertSpaces }) =>
      format(document, { tabSize, insertSpaces }),
    provideDocumentRangeFormattingEdits: (document, range, { tabSize, insertSpaces }) =>
      format(document, { tabSize, insertSpaces, range: fromRange(range) }),
  };
  const folding: vscode.FoldingRangeProvider = {
    async provideFoldingRanges({ uri }) {
      const answer = await thread.ask({ kind: "foldings", spec: uri.toString() });
      return answer?.map(
        ({ startLine, endLine, kind }) =>
          new vscode.FoldingRange(startLine - 1, endLine - 1, kind && foldingKinds[kind]),
      );
    },
  };
  const selection: vscode.SelectionRangeProvider = {
    async provideSelectionRanges(document, positions) {
      const offsets = positions.map((position) => document.offsetAt(position));
      const answer = (await thread.ask({ kind: "selections", spec: document.uri.toString(), offsets })) ?? [];
      return positions.map((position, index) => {
        const ranges = (answer[index] ?? []).map(toRange);
        const outward = ranges.reduceRight<vscode.SelectionRange | undefined>(
          (parent, range) => new vscode.SelectionRange(range, parent),
          undefined,
        );
        return outward ?? new vscode.SelectionRange(new vscode.Range(position, position));
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(specLanguage, formatting),
    vscode.languages.registerDocumentRangeFormattingEditProvider(specLanguage, formatting),
    vscode.languages.registerFoldingRangeProvider(specLanguage, folding),
    vscode.languages.registerSelectionRangeProvider(specLanguage, selection),
  );
}

const foldingKinds = {
  comment: vscode.FoldingRangeKind.Comment,
  imports: vscode.FoldingRangeKind.Imports,
  region: vscode.FoldingRangeKind.Region,
};
