import * as vscode from "vscode";
import type { Mark } from "../../shown/mark.js";
import type { ThreadConnection } from "../thread-connection.js";

/** Rule pages are read-only documents of this scheme: `deliverables-rule:/media/raster.md`. */
const scheme = "deliverables-rule";

/** Shows the page of a rule: of the code that was clicked, or of one that the user picks. */
export function explainCommand(thread: ThreadConnection): vscode.Disposable {
  const explain = async (code?: unknown) => {
    const picked = typeof code === "string" ? code : (codeOfRow(code) ?? (await pickRule(thread)));
    if (picked === undefined) return;
    const uri = vscode.Uri.from({ scheme, path: `/${picked}.md` });
    await vscode.commands.executeCommand("markdown.showPreview", uri);
  };
  const provider: vscode.TextDocumentContentProvider = {
    async provideTextDocumentContent({ path }) {
      const code = path.slice(1, -".md".length);
      const answer = await thread.ask({ kind: "rulePage", code });
      return answer?.page ?? `There is no rule ${code}.\n`;
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.commands.registerCommand("deliverables.explain", explain),
  );
}

/** Of a row in the Deliveries view that tells a finding. */
function codeOfRow(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null || !("mark" in target)) return undefined;
  return (target.mark as Mark).code;
}

async function pickRule(thread: ThreadConnection): Promise<string | undefined> {
  const rules = (await thread.ask({ kind: "rules" })) ?? [];
  const items = rules.map(({ code, title }) => ({ label: code, description: title }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: "Which rule is to be explained?",
    matchOnDescription: true,
  });
  return picked?.label;
}
