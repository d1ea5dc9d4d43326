/** Whether our value is the expected one. `near`, `oneOf` and `matches` loosen what is expected. */
export function agrees(ours, expected) {
  if (ours === undefined) return false;
  if (expected === null || typeof expected !== "object") return ours === expected;
  if ("near" in expected) return Math.abs(asNumber(ours) - expected.near) <= expected.tolerance;
  if ("oneOf" in expected) return expected.oneOf.includes(ours);
  if ("matches" in expected) return expected.matches.test(ours);
  return JSON.stringify(ours) === JSON.stringify(expected);
}

/** The fact at a path such as `video.0.color.primaries`. Labels are compared as they are written, `L R C`. */
export function factAt(probe, path) {
  let value = probe;
  for (const step of path.split(".")) value = value?.[step];
  return path.endsWith("channelLabels") ? value?.join(" ") : value;
}

export function inWords(expected) {
  if (expected === null || typeof expected !== "object") return `${expected}`;
  if ("near" in expected) return `${expected.near} ± ${Number(expected.tolerance.toPrecision(3))}`;
  if ("oneOf" in expected) return expected.oneOf.join(" or ");
  return "matches" in expected ? `${expected.matches}` : JSON.stringify(expected);
}

/** `25`, `24000/1001`, `16:9`, `4.1`. */
function asNumber(value) {
  const [numerator, denominator = 1] = `${value}`.split(/[/:]/).map(Number);
  return numerator / denominator;
}
