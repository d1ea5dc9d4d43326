import type { TextPosition, TextRange } from "deliverables-core";
import * as vscode from "vscode";

/** The core counts lines and columns from 1, the editor from 0. */
export function toRange({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}

export function toPosition({ line, column }: TextPosition): vscode.Position {
  return new vscode.Position(line - 1, column - 1);
}

export function fromRange({ start, end }: vscode.Range): TextRange {
  return {
    start: { line: start.line + 1, column: start.character + 1 },
    end: { line: end.line + 1, column: end.character + 1 },
  };
}

export function fileIn(folder: vscode.Uri, path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder, ...path.split("/"));
}

/** The path of a file inside a folder, with `/`; absent when it lies elsewhere. */
export function pathIn(folder: vscode.Uri, file: vscode.Uri): string | undefined {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const start = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return file.path.startsWith(start) ? file.path.slice(start.length) : undefined;
}
