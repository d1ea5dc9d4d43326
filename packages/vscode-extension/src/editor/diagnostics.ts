import * as vscode from "vscode";
import { atStart, type Mark, type Weight } from "../shown/mark.js";
import type { Deliveries, DeliveryChange, Judged } from "./deliveries.js";
import type { Delivery } from "./delivery.js";
import { fileIn, toRange } from "./places.js";

/** Files whose rows go to the Problems panel at a time: a thousand at once would hold up the editor. */
const filesAtOnce = 200;

/** Shows every mark: on the line of the spec that asks, and on the file that is wrong, whether or not somebody has it open. */
export function showDiagnostics(deliveries: Deliveries): vscode.Disposable {
  // One collection each: where two specs share a folder, both speak of its files.
  const collections = new Map<Delivery, vscode.DiagnosticCollection>();
  const show = ({ delivery, judged, isGone }: DeliveryChange) => {
    const collection = collections.get(delivery) ?? vscode.languages.createDiagnosticCollection("deliverables");
    collections.set(delivery, collection);
    if (isGone) {
      collection.dispose();
      collections.delete(delivery);
    } else if (judged) showJudged(collection, delivery, judged);
  };
  return vscode.Disposable.from(deliveries.onChange(show), {
    dispose: () => {
      for (const collection of collections.values()) collection.dispose();
    },
  });
}

function showJudged(collection: vscode.DiagnosticCollection, { spec, folder }: Delivery, { specMarks, files }: Judged) {
  if (specMarks) collection.set(spec, toDiagnostics(specMarks, spec, folder));
  const next = (from: number) => {
    const some = files.slice(from, from + filesAtOnce);
    if (some.length === 0) return;
    collection.set(
      some.map(([path, file]) => [fileIn(folder, path), toDiagnostics(file?.marks ?? [], spec, folder)] as const),
    );
    setImmediate(() => next(from + filesAtOnce));
  };
  next(0);
}

function toDiagnostics(marks: readonly Mark[], spec: vscode.Uri, folder: vscode.Uri): vscode.Diagnostic[] {
  return marks.map((mark) => {
    const diagnostic = new vscode.Diagnostic(toRange(mark.range), mark.message, severities[mark.weight]);
    diagnostic.source = "Deliverables";
    if (mark.code !== undefined) diagnostic.code = { value: mark.code, target: pageAddress(mark.code) };
    diagnostic.relatedInformation = mark.related.map(
      ({ file, range, message }) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(file === undefined ? spec : fileIn(folder, file), toRange(range ?? atStart)),
          message,
        ),
    );
    return diagnostic;
  });
}

const severities: Record<Weight, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  unchecked: vscode.DiagnosticSeverity.Information,
};

/** Where a click on a rule's code leads. */
function pageAddress(code: string): vscode.Uri {
  return vscode.Uri.parse(`command:deliverables.explain?${encodeURIComponent(JSON.stringify([code]))}`);
}
