import * as vscode from "vscode";
import type { Completion } from "../../writing/completion.js";
import { toRange } from "../places.js";
import type { ThreadConnection } from "../thread-connection.js";
import { specLanguage } from "./spec-language.js";

/** What may be written at a place. */
export function offerCompletions(thread: ThreadConnection): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      const question = { spec: document.uri.toString(), offset: document.offsetAt(position) };
      const answer = await thread.ask({ kind: "completions", ...question });
      return answer?.map(toItem);
    },
  };
  return vscode.languages.registerCompletionItemProvider(specLanguage, provider, '"', "<", "/", ":", " ");
}

function toItem(completion: Completion): vscode.CompletionItem {
  const { label, kind, detail, documentation, insertText, range, sortText, filterText, opensAgain } = completion;
  const item = new vscode.CompletionItem({ label, ...(detail !== undefined && { description: detail }) }, kinds[kind]);
  if (documentation !== undefined) item.documentation = new vscode.MarkdownString(documentation);
  item.insertText = new vscode.SnippetString(insertText);
  item.range = toRange(range);
  item.sortText = sortText;
  if (filterText !== undefined) item.filterText = filterText;
  if (opensAgain) item.command = { command: "editor.action.triggerSuggest", title: "Choose the value" };
  return item;
}

const kinds: Record<Completion["kind"], vscode.CompletionItemKind> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  client: vscode.CompletionItemKind.Module,
  deliverable: vscode.CompletionItemKind.Class,
  token: vscode.CompletionItemKind.Variable,
  file: vscode.CompletionItemKind.File,
  folder: vscode.CompletionItemKind.Folder,
  language: vscode.CompletionItemKind.Text,
  owner: vscode.CompletionItemKind.User,
  rule: vscode.CompletionItemKind.Reference,
  spec: vscode.CompletionItemKind.Snippet,
};
