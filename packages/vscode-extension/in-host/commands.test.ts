import { strict as assert } from "node:assert";
import * as vscode from "vscode";

describe("the extension's commands", () => {
  it("are there as the manifest promises", async () => {
    const extension = vscode.extensions.getExtension("deliverables.deliverables-vscode");
    assert(extension, "the workbench does not know the extension");
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of extension.packageJSON.contributes.commands) assert(known.has(command), command);
  });
});
