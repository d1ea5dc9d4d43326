import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durations } from "../../check/programme/durations.js";
import { parseFrameRate } from "../../timecode/frame-rate.js";
import { meets, type Requirement } from "../requirement.js";
import type { Spec } from "../spec.js";
import { asksNoMore } from "./asks-no-more.js";

const spec = { production: { title: "Spot", frameRate: "25" }, deliverables: {} } as Spec;
const frames = fc.integer({ min: 0, max: 40 }).map((count) => `${count} frames`);
const asked: fc.Arbitrary<Requirement<string>> = fc.oneof(
  frames,
  fc.uniqueArray(frames, { minLength: 1, maxLength: 3 }),
  fc.record({ target: frames, tolerance: fc.integer({ min: 0, max: 5 }).map((count) => `${count} frames`) }),
  fc
    .record(
      {
        min: frames,
        max: frames,
        above: frames,
        below: frames,
        multipleOf: fc.integer({ min: 1, max: 6 }).map((count) => `${count} frames`),
        not: fc.oneof(frames, fc.uniqueArray(frames, { minLength: 1, maxLength: 3 })),
      },
      { requiredKeys: [] },
    )
    .filter((limits) => Object.keys(limits).length > 0),
);

describe("a duration of a spec beside its client's", () => {
  it("is never taken where a file could meet it without meeting the client", () => {
    const quantity = durations(parseFrameRate("25"), undefined);
    fc.assert(
      fc.property(asked, asked, (own, client) => {
        if (!asksNoMore(own, client, spec)) return;
        for (let count = 0; count <= 46; count += 1)
          if (meets(`${count} frames`, own, quantity) === true)
            expect({ own, client, count, met: meets(`${count} frames`, client, quantity) }).toMatchObject({
              met: true,
            });
      }),
      { numRuns: 3000 },
    );
  });

  it("is taken where it asks for as much or more, in any unit", () => {
    const taken = (own: Requirement<string>, client: Requirement<string>) => asksNoMore(own, client, spec);
    expect(taken("30 s", { max: "2 min" })).toBe(true);
    expect(taken("00:00:30:00", { multipleOf: "5 frames" })).toBe(true);
    expect(taken("00:00:30:01", { multipleOf: "5 frames" })).toBe(false);
    expect(taken({ multipleOf: "10 frames" }, { multipleOf: "5 frames" })).toBe(true);
    expect(taken({ above: "0 s", below: "30 s" }, { max: "30 s" })).toBe(true);
    expect(taken({ max: "30 s" }, { below: "30 s" })).toBe(false);
    expect(taken({ target: "30 s", tolerance: "2 frames" }, { max: "31 s" })).toBe(true);
    expect(taken("<duration>", { max: "30 s" })).toBe(false);
    const episodes = (...lengths: string[]) =>
      ({ ...spec, episodes: lengths.map((duration, number) => ({ number, duration })) }) as Spec;
    expect(asksNoMore("<duration>", { max: "30 s" }, episodes("00:00:20:00", "00:00:30:00"))).toBe(true);
    expect(asksNoMore("<duration>", { max: "30 s" }, episodes("00:00:20:00", "00:00:31:00"))).toBe(false);
  });
});
