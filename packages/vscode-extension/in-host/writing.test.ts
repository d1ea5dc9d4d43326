import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { activated, judgedToTheEnd, specOfWorkspace } from "./extension.js";

describe("help while writing", () => {
  let document: vscode.TextDocument;
  before(async () => {
    await judgedToTheEnd(await activated());
    document = await vscode.workspace.openTextDocument(specOfWorkspace());
    await vscode.window.showTextDocument(document);
  });

  it("completes the values that a key takes", async () => {
    const list = await ask<vscode.CompletionList>("executeCompletionItemProvider", inside('"interlaced"'));
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    assert(
      labels.some((label) => label.includes("progressive")),
      labels.join(", "),
    );
  });

  it("says in a hover what is asked, who asks for it, and what the file has", async () => {
    const hovers = await ask<vscode.Hover[]>("executeHoverProvider", inside('"start"'));
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (typeof part === "string" ? part : part.value)),
    );
    assert.match(text.join("\n"), /10:00:00:00[\s\S]*AMWA AS-11 UK DPP HD[\s\S]*LFD1001A\.mxf[\s\S]*09:58:00:00/);
  });

  it("says over each deliverable what became of it", async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      "vscode.executeCodeLensProvider",
      document.uri,
      20,
    );
    const titles = lenses.map(({ command }) => command?.title ?? "");
    assert(
      titles.some((title) => /2 files.*1 missing.*owner: sound/.test(title)),
      titles.join(" / "),
    );
  });

  it("lists the deliverables in the outline", async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    const names = JSON.stringify(
      symbols.map(function names(symbol): unknown {
        return [symbol.name, symbol.children.map(names)];
      }),
    );
    for (const name of ["programme", "stems", "mix-51", "trailer", "stills"]) assert(names.includes(name), name);
  });

  it("leads from a token to the value that it stands for", async () => {
    const places = await ask<(vscode.Location | vscode.LocationLink)[]>(
      "executeDefinitionProvider",
      inside("<productionNumber>"),
    );
    const lines = places.map((place) => ("range" in place ? place.range : place.targetRange).start.line);
    assert(lines.includes(13), lines.join());
  });

  it("offers to rename a file to the name in the spec", async () => {
    const start = document.positionAt(document.getText().indexOf('"Stems/<productionNumber>_MX.wav"') + 3);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(start, start),
      vscode.CodeActionKind.QuickFix.value,
    );
    const titles = actions.map(({ title }) => title);
    assert(titles.includes("Rename Stems/LFD1001a_MX.wav to Stems/LFD1001A_MX.wav"), titles.join(" / "));
  });

  function inside(text: string): vscode.Position {
    return document.positionAt(document.getText().indexOf(text) + 2);
  }

  async function ask<Answer>(command: string, position: vscode.Position): Promise<Answer> {
    return await vscode.commands.executeCommand<Answer>(`vscode.${command}`, document.uri, position);
  }
});
