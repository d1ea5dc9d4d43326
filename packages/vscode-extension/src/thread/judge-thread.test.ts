import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { WaiverOffer } from "../writing/waive/waiver-offers.js";
import type { FromThread, ToThread } from "./messages.js";

const built = fileURLToPath(new URL("../../dist/judge-thread.mjs", import.meta.url));
const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));
const spec = "file:///delivery.json";

type Judged = Extract<FromThread, { kind: "judged" }>;

/** The thread as it is shipped, with what it said. */
function start() {
  const worker = new Worker(built, { workerData: { stallSeconds: 5, toolVersion: "0" }, execArgv: [], env: {} });
  const said: FromThread[] = [];
  let tell = () => {};
  worker.on("message", (message: FromThread) => {
    said.push(message);
    tell();
  });
  const send = (message: ToThread) => worker.postMessage(message);
  const until = async <Message extends FromThread>(fits: (message: FromThread) => message is Message) => {
    for (;;) {
      const found = said.findLast(fits);
      if (found) return found;
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    }
  };
  const judged = async (isSo: (message: Judged) => boolean) =>
    await until((message): message is Judged => message.kind === "judged" && isSo(message));
  return { worker, said, send, until, judged };
}

let thread: ReturnType<typeof start>;
let root: string;
beforeEach(() => {
  thread = start();
  root = mkdtempSync(join(tmpdir(), "deliverables-thread-"));
});
afterEach(async () => {
  await thread.worker.terminate();
  rmSync(root, { recursive: true, force: true });
});
const openExample = (name: string) => {
  cpSync(join(examples, name), root, { recursive: true });
  thread.send({ kind: "open", spec, root, name: "delivery.json", reads: true });
  thread.send({ kind: "saved", spec });
};
const atLineOne = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const isDone = ({ delivery }: Judged) => delivery.phase === "judged";

describe("the thread that judges", () => {
  it("accepts the good example, and says so of each of its files", async () => {
    openExample("dpp-episode");
    const { delivery } = await thread.judged(isDone);
    expect(delivery).toMatchObject({
      title: "The Long Field",
      verdict: "accepted",
      counts: { errors: 0, unchecked: 0 },
    });
    const files = new Map(thread.said.flatMap((one) => (one.kind === "judged" ? one.files : [])));
    expect([...files.values()].every((file) => file?.state === "accepted")).toBe(true);
    expect(files.get("LFD1001A.mxf")).toEqual({ state: "accepted", deliverable: "programme", marks: [] });
  });

  it("judges a spec in YAML, marks its lines, and writes nothing into it", async () => {
    const uri = "file:///delivery.yaml";
    writeFileSync(join(root, "a.wav"), "");
    writeFileSync(
      join(root, "delivery.yaml"),
      "# What we hand over\nproduction:\n  title: Seed\ndeliverables:\n  mix: { type: other, files: [a.wav, b.wav] }\n",
    );
    thread.send({ kind: "open", spec: uri, root, name: "delivery.yaml", reads: true });
    thread.send({ kind: "saved", spec: uri });
    const { specMarks } = await thread.judged(isDone);
    const missing = specMarks?.find(({ code }) => code === "files/missing");
    expect(missing).toMatchObject({ range: { start: { line: 5, column: 38 }, end: { line: 5, column: 43 } } });
    thread.send({ kind: "ask", ask: 1, question: { kind: "fixes", spec: uri, range: missing?.range ?? atLineOne } });
    thread.send({
      kind: "ask",
      ask: 2,
      question: { kind: "waiver", spec: uri, finding: { code: "files/missing", message: "" } },
    });
    const answerTo = (ask: number) =>
      thread.until((one): one is Extract<FromThread, { kind: "answer" }> => one.kind === "answer" && one.ask === ask);
    expect((await answerTo(1)).answer).toEqual([]);
    expect((await answerTo(2)).answer).toEqual({
      reason: "the spec is YAML; deliverables waive prints what to put into it by hand",
    });
  });

  it("marks each fault of the rejected example on the line that asks and on the file that is wrong", async () => {
    openExample("dpp-episode-rejected");
    await thread.judged(isDone);
    const marks = thread.said.flatMap((one) => (one.kind === "judged" ? [one.specMarks ?? []] : [])).at(-1) ?? [];
    expect(marks.find(({ code }) => code === "media/raster")).toMatchObject({
      range: { start: { line: 89, column: 18 } },
      weight: "error",
      message: expect.stringMatching(
        /^Trailer\/LFD1001A_trailer\.mov: Raster is 1440×1080, expected 1920×1080\n→ Export/,
      ),
      related: [{ file: "Trailer/LFD1001A_trailer.mov" }],
    });
    const files = new Map(thread.said.flatMap((one) => (one.kind === "judged" ? one.files : [])));
    expect(files.get("Trailer/LFD1001A_trailer.mov")).toMatchObject({
      state: "wrong",
      deliverable: "trailer",
      marks: expect.arrayContaining([
        expect.objectContaining({ code: "media/raster", message: expect.stringMatching(/^Raster/) }),
      ]),
    });
    expect(files.get("Stems/LFD1001A_DX_OLD.wav")?.state).toBe("unexpected");
  });

  it("sends one changed file for one change in the folder", async () => {
    openExample("dpp-episode");
    await thread.judged(isDone);
    const before = thread.said.length;
    renameSync(join(root, "LFD1001A.mxf"), join(root, "LFD1001A_v2.mxf"));
    thread.send({ kind: "changed", spec });
    await thread.judged((message) => isDone(message) && message.delivery.verdict === "rejected");
    const changed = thread.said.slice(before).flatMap((one) => (one.kind === "judged" ? one.files : []));
    expect([...new Set(changed.map(([path]) => path))].sort()).toContain("LFD1001A_v2.mxf");
    expect(new Map(changed).get("LFD1001A.mxf")).toBe(null);
    // Stems and mix are compared with the programme; nothing else is told again.
    expect(changed.map(([path]) => path).filter((path) => !/^(LFD|Stems)/.test(path))).toEqual([]);
  });

  it("takes the text of the editor before that of the disk, until the editor lets go of it", async () => {
    openExample("dpp-episode");
    await thread.judged(isDone);
    thread.send({ kind: "text", spec, text: "{" });
    await thread.judged(({ delivery }) => delivery.specIsFaulty);
    const before = thread.said.length;
    thread.send({ kind: "saved", spec });
    while (thread.said.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(thread.said.at(-1)).toMatchObject({ kind: "judged", delivery: { verdict: "accepted" } });
  });

  it("judges by the house's configuration, as the command line does, and again when it changes", async () => {
    openExample("dpp-episode-rejected");
    const house = join(root, ".deliverablesrc.json");
    const isSo = (weight: string) => (message: Judged) =>
      new Map(message.files)
        .get(".DS_Store")
        ?.marks.some((mark) => mark.code === "files/junk" && mark.weight === weight) ?? false;
    await thread.judged(isSo("warning"));
    writeFileSync(house, '{ "rules": { "files/junk": "info" } }');
    thread.send({ kind: "changed", spec, paths: [] });
    await thread.judged(isSo("info"));
    writeFileSync(house, '{ "ruels": {} }');
    thread.send({ kind: "changed", spec, paths: [] });
    const { specMarks } = await thread.judged(({ delivery }) => delivery.specIsFaulty);
    expect(specMarks?.find(({ code }) => code === "spec/house")?.message).toContain(
      '.deliverablesrc.json:1:3: The configuration has no key "ruels"; did you mean "rules"?',
    );
  });

  it("drafts a waiver for a finding on a file, bound to its bytes", async () => {
    openExample("dpp-episode-rejected");
    await thread.judged(isDone);
    const answerTo = async (ask: number) =>
      (
        await thread.until(
          (one): one is Extract<FromThread, { kind: "answer" }> => one.kind === "answer" && one.ask === ask,
        )
      ).answer;
    const file = "Stems/LFD1001A_DX.wav";
    thread.send({ kind: "ask", ask: 1, question: { kind: "waiverOffers", spec, file } });
    const offers = (await answerTo(1)) as WaiverOffer[];
    const offer = offers.find(({ finding }) => finding.code === "media/sample-rate");
    if (!offer) throw new Error(JSON.stringify(offers));
    expect(offer.title).toBe(`Waive "Sample rate is 44100 Hz, expected 48000 Hz" for ${file}…`);
    thread.send({ kind: "ask", ask: 2, question: { kind: "waiver", spec, finding: offer.finding } });
    const sha256 = createHash("sha256")
      .update(readFileSync(join(root, file)))
      .digest("hex");
    expect(await answerTo(2)).toMatchObject({ edits: [{ newText: expect.stringContaining(sha256) }] });
    rmSync(join(root, file));
    thread.send({ kind: "ask", ask: 3, question: { kind: "waiver", spec, finding: offer.finding } });
    expect(await answerTo(3)).toEqual({ reason: expect.stringContaining("could not be hashed") });
  });

  it("says of a spec that is too large, or that is none, what it is", async () => {
    writeFileSync(join(root, "delivery.json"), Buffer.alloc(5 * 2 ** 20, 32));
    thread.send({ kind: "open", spec, root, name: "delivery.json", reads: true });
    thread.send({ kind: "saved", spec });
    const { specMarks } = await thread.judged(isDone);
    expect(specMarks?.[0]?.message).toBe("This spec has 5.2 MB, and a spec has at most 4.2 MB: is it the right file?");
  });

  it("leaves a folder on no disk unchecked, and says what to do", async () => {
    thread.send({ kind: "open", spec, name: "delivery.json", reads: true });
    thread.send({
      kind: "text",
      spec,
      text: '{ "production": { "title": "A" }, "deliverables": { "a": { "type": "other", "files": "a.txt" } } }',
    });
    const { delivery, specMarks } = await thread.judged(isDone);
    expect(delivery.verdict).toBe("incomplete");
    expect(specMarks?.[0]).toMatchObject({
      weight: "unchecked",
      message: expect.stringContaining("does not lie on a disk"),
    });
  });

  it("reads nothing of a delivery that waits to be asked for, and calls it unchecked", async () => {
    cpSync(join(examples, "dpp-episode"), root, { recursive: true });
    thread.send({ kind: "open", spec, root, name: "delivery.json", reads: false });
    thread.send({ kind: "saved", spec });
    const { delivery } = await thread.judged(() => true);
    expect(delivery).toMatchObject({ phase: "stopped", verdict: "incomplete" });
    thread.send({ kind: "again", spec });
    expect((await thread.judged(isDone)).delivery.verdict).toBe("accepted");
  });

  it("answers what a file says, and the page of a rule", async () => {
    const path = join(examples, "dpp-episode", "LFD1001A.mxf");
    thread.send({ kind: "ask", ask: 1, question: { kind: "probe", path } });
    thread.send({ kind: "ask", ask: 2, question: { kind: "rulePage", code: "media/raster" } });
    const answerTo = (ask: number) =>
      thread.until((one): one is Extract<FromThread, { kind: "answer" }> => one.kind === "answer" && one.ask === ask);
    expect((await answerTo(1)).answer).toMatchObject({
      groups: expect.arrayContaining([
        { heading: "container", facts: expect.arrayContaining([["operational pattern", "OP1a"]]) },
        { heading: "timecode", facts: expect.arrayContaining([["start", "10:00:00:00"]]) },
      ]),
    });
    expect((await answerTo(2)).answer).toMatchObject({ page: expect.stringMatching(/^# Raster/) });
  });
});
