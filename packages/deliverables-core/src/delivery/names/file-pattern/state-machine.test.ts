import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePattern } from "./parse-pattern.js";
import { buildMachine, runMachine } from "./state-machine.js";

describe("runMachine", () => {
  it("does not slow down where going back would", () => {
    const machine = machineOf("*a*a*a*a*a*a*b");
    const { accepted, steps } = runMachine(machine, "a".repeat(255));
    expect(accepted).toBe(false);
    expect(steps).toBeLessThanOrEqual(3 * machine.length * 256);
  });

  it("takes nested alternatives without listing them", () => {
    const pattern = `${"{a,b}".repeat(60)}${"{".repeat(100)}a${",b}".repeat(100)}`;
    const machine = machineOf(pattern);
    expect(machine.length).toBeLessThan(3 * pattern.length);
    expect(runMachine(machine, `${"ab".repeat(30)}b`).accepted).toBe(true);
    expect(runMachine(machine, `${"ab".repeat(30)}c`).accepted).toBe(false);
  });

  it("takes steps for its states and the characters, not for their combinations", () => {
    const part = fc.constantFrom("*", "?", "a", "**/", "{a,*}", "{*,{,a}}", "<v:digits>", "<d:YYMMDD>");
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 30 }),
        fc.string({ unit: fc.constantFrom("a", "1", "/"), maxLength: 200 }),
        (parts, text) => {
          const nodes = parsePattern([{ text: parts.join(""), literal: false, offset: 0 }]);
          if (!Array.isArray(nodes)) return;
          const machine = buildMachine(nodes);
          expect(runMachine(machine, text).steps).toBeLessThanOrEqual(3 * machine.length * (text.length + 1));
        },
      ),
    );
  });
});

function machineOf(pattern: string) {
  const nodes = parsePattern([{ text: pattern, literal: false, offset: 0 }]);
  if (!Array.isArray(nodes)) throw new Error(nodes.reason);
  return buildMachine(nodes);
}
