import { strict as assert } from "node:assert";
import * as vscode from "vscode";
import { activated, fileOfWorkspace, judgedToTheEnd, specOfWorkspace } from "./extension.js";

describe("the diagnostics of the rejected example", () => {
  before(async () => judgedToTheEnd(await activated()));

  it("stand in the spec, with their rule, a link to its page, and the file", () => {
    const raster = diagnosticOf(specOfWorkspace(), "media/raster");
    assert.match(raster.message, /LFD1001A_trailer\.mov: Raster is 1440×1080, expected 1920×1080/);
    assert.deepEqual([raster.range.start.line, raster.range.start.character], [88, 17]);
    assert.equal(raster.source, "Deliverables");
    assert(typeof raster.code === "object" && raster.code.target.scheme === "command", "no link to the rule's page");
    const [related] = raster.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), fileOfWorkspace("Trailer/LFD1001A_trailer.mov").toString());
  });

  it("stand on the file as well, and lead back to the line that asks", () => {
    const raster = diagnosticOf(fileOfWorkspace("Trailer/LFD1001A_trailer.mov"), "media/raster");
    const [related] = raster.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), specOfWorkspace().toString());
    assert.equal(related?.location.range.start.line, 88);
  });

  it("are as many as the report has findings, and what is unchecked is told as no error", () => {
    const inSpec = vscode.languages.getDiagnostics(specOfWorkspace());
    assert.equal(inSpec.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error).length, 25);
    const unchecked = inSpec.find(({ message }) => message.startsWith("Unchecked: "));
    assert.equal(unchecked?.severity, vscode.DiagnosticSeverity.Information);
  });
});

function diagnosticOf(uri: vscode.Uri, code: string): vscode.Diagnostic {
  const found = vscode.languages
    .getDiagnostics(uri)
    .find((diagnostic) => typeof diagnostic.code === "object" && diagnostic.code.value === code);
  assert(found, `no ${code} on ${uri.path}`);
  return found;
}
