import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connectThread, type ThreadConnection } from "./thread-connection.js";

let dist: string;
let connection: ThreadConnection | undefined;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "deliverables-connection-"));
});
afterEach(() => {
  connection?.dispose();
  rmSync(dist, { recursive: true, force: true });
});

/** A connection to a thread that does what `code` says with each message, and what was heard of it. */
function connect(code: string) {
  writeFileSync(
    join(dist, "judge-thread.mjs"),
    `import { parentPort } from "node:worker_threads"; parentPort.on("message", (message) => { ${code} });`,
  );
  const heard: string[] = [];
  let tell = () => {};
  const hear = (what: string) => {
    heard.push(what);
    tell();
  };
  connection = connectThread(dist, () => ({ stallSeconds: 5, toolVersion: "0" }), {
    onMessage: (message) => hear(message.kind),
    onRestart: () => hear("restarted"),
    onGivenUp: () => hear("given up"),
  });
  const until = async (what: string) => {
    while (!heard.includes(what)) {
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  };
  return { connection, heard, until };
}

it("starts a new thread when one breaks off, and says that it knows nothing", async () => {
  const { connection, until } = connect('if (message.kind === "stop") throw new Error("broken");');
  connection.send({ kind: "stop", spec: "a" });
  await until("restarted");
});

it("gives up on a thread that breaks off again and again, and begins anew when something is asked", async () => {
  const { connection, heard, until } = connect(
    'if (message.kind === "stop") throw new Error("broken"); if (message.kind === "ask") parentPort.postMessage({ kind: "answer", ask: message.ask, answer: [] });',
  );
  for (let times = 1; times <= 4; times += 1) {
    connection.send({ kind: "stop", spec: "a" });
    while (heard.length < times) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await until("given up");
  expect(heard).toEqual(["restarted", "restarted", "restarted", "given up"]);
  expect(await connection.ask({ kind: "rules" })).toEqual([]);
  expect(heard.at(-1)).toBe("restarted");
});

it("leaves no question waiting for a thread that broke off", async () => {
  const { connection } = connect('if (message.kind === "ask") throw new Error("broken");');
  expect(await connection.ask({ kind: "rules" })).toBeUndefined();
});
