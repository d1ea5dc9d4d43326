import type * as vscode from "vscode";

/** The specs that help is given for, wherever they lie. */
export const specLanguage: vscode.DocumentSelector = { language: "delivery-spec" };
