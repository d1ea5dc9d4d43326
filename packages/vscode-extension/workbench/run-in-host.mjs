import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { build } from "esbuild";
import { launchBrowser, openWorkbench } from "./open-workbench.mjs";
import { startServer } from "./start-server.mjs";

const extension = fileURLToPath(new URL("../", import.meta.url));

/**
 * Runs a program inside VS Code's extension host, beside the built extension. `entry` is a TypeScript file of this
 * package that exports `run`, the name that VS Code's `extensionTestsPath` asks for. Gives what it answered, as JSON
 * carries it; what it threw is thrown here.
 */
export async function runInHost(kind, entry, { folder, settings, variables, withinSeconds }) {
  const program = join(extension, ".cache/in-host", kind, `${entry.replaceAll(/[/.]/g, "-")}.cjs`);
  await bundle(entry, program);
  const home = mkdtempSync(join(tmpdir(), "in-host-"));
  const answerPath = join(home, "answer.json");
  const server = await startServer(kind, { settings, variables: { ...variables, DELIVERABLES_ANSWER: answerPath } });
  const browser = await launchBrowser();
  try {
    const log = [];
    await endOfRun(browser, server, { folder, program, log, withinSeconds });
    if (!existsSync(answerPath)) throw new Error(`The run gave no answer.\n${log.slice(-40).join("\n")}`);
    const { value, error } = JSON.parse(readFileSync(answerPath, "utf8"));
    if (error) throw new Error(error);
    return value;
  } finally {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The program in one file, with a `run` that writes down what it answers: VS Code itself hands on no more than 0 or 1. */
function bundle(entry, outfile) {
  return build({
    stdin: {
      resolveDir: extension,
      contents: `
        import { writeFileSync } from "node:fs";
        import { run as answer } from "./${entry}";
        export const run = () => answer()
          .then((value) => ({ value }), (error) => ({ error: String(error?.stack ?? error) }))
          .then((result) => writeFileSync(process.env.DELIVERABLES_ANSWER, JSON.stringify(result)));`,
    },
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    external: ["vscode", "mocha"],
    logLevel: "warning",
  });
}

/** The workbench loads extension and program by its address, and tells the page when the program has come to its end. */
async function endOfRun(browser, server, { folder, program, log, withinSeconds }) {
  let late;
  await new Promise((resolve, reject) => {
    const sentence = () => `No end within ${withinSeconds} s.\n${log.slice(-40).join("\n")}`;
    late = setTimeout(() => reject(new Error(sentence())), withinSeconds * 1000);
    openWorkbench(browser, server, {
      folder,
      payload: [
        ["extensionDevelopmentPath", extension],
        ["extensionTestsPath", program],
      ],
      async setUp(page) {
        await page.addInitScript(turnOnTestDriver);
        await page.exposeFunction("codeAutomationLog", (_kind, words) => log.push(format(...words)));
        await page.exposeFunction("codeAutomationExit", resolve);
      },
    }).catch(reject);
  }).finally(() => clearTimeout(late));
}

/**
 * Newer workbenches take a program to test from their address only when the page's settings turn the test driver on.
 * The settings are changed as they are parsed: a page that was intercepted may not talk to the server on this machine.
 */
function turnOnTestDriver() {
  if (window !== window.top) return;
  const observer = new MutationObserver(() => {
    const meta = document.getElementById("vscode-workbench-web-configuration");
    if (!meta) return;
    observer.disconnect();
    const settings = JSON.parse(meta.getAttribute("data-settings"));
    settings.developmentOptions = { ...settings.developmentOptions, enableSmokeTestDriver: true };
    meta.setAttribute("data-settings", JSON.stringify(settings));
  });
  observer.observe(document, { childList: true, subtree: true });
}
