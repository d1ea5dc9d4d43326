import * as vscode from "vscode";
import type { SpecSymbol } from "../../writing/symbols-of.js";
import type { Deliveries } from "../deliveries.js";
import { fileIn, fromRange, toPosition, toRange } from "../places.js";
import { settings } from "../settings.js";
import type { ThreadConnection } from "../thread-connection.js";
import { specLanguage } from "./spec-language.js";

/** What stands beside the text of a spec: hovers, the outline, the lines above deliverables, measured values, links. */
export function offerReadingAids(deliveries: Deliveries, thread: ThreadConnection): vscode.Disposable {
  const judged = new vscode.EventEmitter<void>();
  const hover: vscode.HoverProvider = {
    async provideHover(document, position) {
      const answer = await thread.ask({ kind: "hover", ...at(document, position) });
      return answer && new vscode.Hover(new vscode.MarkdownString(answer.text), toRange(answer.range));
    },
  };
  const outline: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document) {
      return (await thread.ask({ kind: "symbols", spec: document.uri.toString() }))?.map(toSymbol);
    },
  };
  const lenses: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: judged.event,
    async provideCodeLenses({ uri }) {
      if (!settings().codeLens) return [];
      const answer = (await thread.ask({ kind: "lenses", spec: uri.toString() })) ?? [];
      return answer.map(({ range, title, command }) => {
        const done = { title, command: command?.id ?? "", arguments: [uri, ...(command?.arguments ?? [])] };
        return new vscode.CodeLens(toRange(range), done);
      });
    },
  };
  const hints: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: judged.event,
    async provideInlayHints(document, range) {
      if (settings().measuredValues === "off") return [];
      const question = { spec: document.uri.toString(), range: fromRange(range) };
      const answer = (await thread.ask({ kind: "hints", ...question })) ?? [];
      return answer.map(({ position, label, tooltip }) => {
        const hint = new vscode.InlayHint(toPosition(position), label);
        hint.paddingLeft = true;
        hint.tooltip = new vscode.MarkdownString(tooltip);
        return hint;
      });
    },
  };
  const definitions: vscode.DefinitionProvider = {
    async provideDefinition(document, position) {
      const answer = await thread.ask({ kind: "definition", ...at(document, position) });
      return answer?.targets.map(({ range, selectionRange }) => ({
        originSelectionRange: toRange(answer.origin),
        targetUri: document.uri,
        targetRange: toRange(range),
        targetSelectionRange: toRange(selectionRange),
      }));
    },
  };
  const links: vscode.DocumentLinkProvider = {
    async provideDocumentLinks({ uri }) {
      const folder = deliveries.get(uri)?.folder;
      if (!folder) return [];
      const answer = await thread.ask({ kind: "links", spec: uri.toString() });
      return answer?.map(({ range, path }) => new vscode.DocumentLink(toRange(range), fileIn(folder, path)));
    },
  };
  return vscode.Disposable.from(
    judged,
    deliveries.onChange((change) => change.judged && judged.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("deliverables") && judged.fire()),
    vscode.languages.registerHoverProvider(specLanguage, hover),
    vscode.languages.registerDocumentSymbolProvider(specLanguage, outline, { label: "Delivery" }),
    vscode.languages.registerCodeLensProvider(specLanguage, lenses),
    vscode.languages.registerInlayHintsProvider(specLanguage, hints),
    vscode.languages.registerDefinitionProvider(specLanguage, definitions),
    vscode.languages.registerDocumentLinkProvider(specLanguage, links),
  );
}

function at(document: vscode.TextDocument, position: vscode.Position) {
  return { spec: document.uri.toString(), offset: document.offsetAt(position) };
}

function toSymbol({ name, detail, kind, range, selectionRange, children }: SpecSymbol): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(name, detail, symbolKinds[kind], toRange(range), toRange(selectionRange));
  symbol.children = children.map(toSymbol);
  return symbol;
}

const symbolKinds: Record<SpecSymbol["kind"], vscode.SymbolKind> = {
  section: vscode.SymbolKind.Module,
  deliverable: vscode.SymbolKind.Package,
  episode: vscode.SymbolKind.Event,
  field: vscode.SymbolKind.Field,
  list: vscode.SymbolKind.Array,
};
