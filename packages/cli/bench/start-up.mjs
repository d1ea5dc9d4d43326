// How long somebody waits before anything is judged, beside a Node that does nothing, in the same run.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";
import { atMost, targets } from "./targets.mjs";

const program = fileURLToPath(new URL("../dist/deliverables.js", import.meta.url));
const example = fileURLToPath(new URL("../../../examples/dpp-episode/delivery.json", import.meta.url));
/** With a fault that its client's schema has to be asked about: what is wrong takes longer to say than that nothing is. */
const refused = fileURLToPath(
  new URL("../../../schemas/clients/dpp-as11-hd/examples/refused.delivery.json", import.meta.url),
);
const rounds = 7;

export async function measureStartUp(home) {
  const long = longSpec(join(home, "start-up"), 2000);
  const runs = {
    "node that does nothing": ["-e", "0"],
    "--help": [program, "--help"],
    "validate, the example": [program, "validate", example],
    "validate, a refused one": [program, "validate", refused],
    "validate, 2,000 lines": [program, "validate", long],
  };
  // In turn, so that a busy moment of the machine falls on all of them.
  const times = new Map(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, args] of Object.entries(runs)) {
      const { seconds } = await measure(process.execPath, args, { codes: args.includes(refused) ? [1] : [0] });
      times.get(name).push(seconds * 1000);
    }
  const median = (name) => times.get(name).sort((left, right) => left - right)[Math.floor(rounds / 2)];
  const [nothing, help, short, faulty, lines] = Object.keys(runs).map(median);
  const allowed = Math.round(targets.startTimesNode * nothing + targets.startMilliseconds);
  console.log(`\nStart-up (median of ${rounds}); a node that does nothing takes ${Math.round(nothing)} ms:`);
  console.log(`  --help                 ${Math.round(help)} ms (${atMost(help, allowed, "ms")})`);
  console.log(`  validate, the example  ${Math.round(short)} ms (${atMost(short, allowed, "ms")})`);
  console.log(`  validate, a refused    ${Math.round(faulty)} ms (${atMost(faulty, allowed, "ms")})`);
  const more = lines - short;
  console.log(
    `  2,000 lines            ${Math.round(more)} ms more (${atMost(more, targets.longSpecMilliseconds, "ms")})`,
  );
}

/** A spec of about so many lines, in the words of the vocabulary. */
function longSpec(folder, lines) {
  const linesOfOne = 12;
  const deliverables = {};
  for (let index = 0; index < lines / linesOfOne; index += 1)
    deliverables[`stem-${index}`] = {
      type: "media",
      files: `stem-${index}.wav`,
      owner: "sound",
      container: { format: "Wave" },
      video: null,
      audio: { codec: "PCM", sampleRate: 48000, bitDepth: 24 },
    };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "delivery.json");
  writeFileSync(path, JSON.stringify({ production: { title: "Benchmark" }, deliverables }, null, 2));
  return path;
}
