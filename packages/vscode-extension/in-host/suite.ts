import Mocha from "mocha";

interface TestResult {
  title: string;
  /** Why it failed; absent when it passed. */
  fault?: string;
}

/** Runs every test of this folder. VS Code calls it; the driver outside prints what it gives. */
export async function run(): Promise<TestResult[]> {
  const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: class {} as unknown as Mocha.ReporterConstructor });
  // `describe` and `it` exist from here on, so the tests may not be loaded before.
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./commands.test.js");
  await import("./diagnostics.test.js");
  await import("./writing.test.js");
  const results: TestResult[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on("pass", (test) => results.push({ title: test.fullTitle() }));
    runner.on("fail", (test, error) => results.push({ title: test.fullTitle(), fault: error.stack ?? error.message }));
  });
  return results;
}
