import { foldedName } from "../portable-names.js";
import type { PatternNode } from "./pattern-node.js";
import { fitsBlank, isCalendarDate, type TypedBlank } from "./typed-blank.js";

/**
 * A pattern as a machine that is in many states at once, so that it never goes back: each character of a text is looked at
 * once for each state (Thompson, 1968). No pattern and no name can make it slow.
 */
export type StateMachine = State[];

type State =
  /** Goes on to the next state with a character that fits; `end` is the index behind the character. */
  | { kind: "take"; fits: (character: string, text: string, end: number) => boolean }
  | { kind: "split"; to: number[] }
  | { kind: "accept" };

/** Builds the machine of a pattern; a folding one is for names that `foldedName` has folded. */
export function buildMachine(nodes: PatternNode[], folding = false): StateMachine {
  const machine: StateMachine = [];
  addSequence(machine, nodes, folding);
  machine.push({ kind: "accept" });
  return machine;
}

/** Whether the machine takes the whole text, and in how many steps: at most 3 × states × (characters + 1). */
export function runMachine(machine: StateMachine, text: string): { accepted: boolean; steps: number } {
  const seenAt = new Uint32Array(machine.length);
  let steps = 0;
  let position = 1;
  let active = enter([0]);
  let end = 0;
  for (const character of text) {
    end += character.length;
    position += 1;
    const next: number[] = [];
    for (const index of active) {
      steps += 1;
      const state = machine[index];
      if (state?.kind === "take" && state.fits(character, text, end)) next.push(index + 1);
    }
    if (next.length === 0) return { accepted: false, steps };
    active = enter(next);
  }
  return { accepted: active.some((index) => machine[index]?.kind === "accept"), steps };

  /** The states that are reached without a character, each once. */
  function enter(states: number[]): number[] {
    const reached: number[] = [];
    for (let index = states.pop(); index !== undefined; index = states.pop()) {
      steps += 1;
      if (seenAt[index] === position) continue;
      seenAt[index] = position;
      const state = machine[index];
      if (state?.kind === "split") states.push(...state.to);
      else reached.push(index);
    }
    return reached;
  }
}

function addSequence(machine: StateMachine, nodes: PatternNode[], folding: boolean): void {
  for (const node of nodes) addNode(machine, node, folding);
}

function addNode(machine: StateMachine, node: PatternNode, folding: boolean): void {
  switch (node.kind) {
    case "text":
      for (const character of folding ? foldedName(node.text) : node.text) machine.push(takes(character));
      return;
    case "one":
      machine.push(insideName);
      return;
    case "run":
      addLoop(machine, () => machine.push(insideName));
      return;
    case "folders":
      addLoop(machine, () => {
        addOneOrMore(machine, insideName);
        machine.push(takes("/"));
      });
      return;
    case "rest":
      addOneOrMore(machine, anything);
      return;
    case "choice":
      addChoice(machine, node.alternatives, folding);
      return;
    case "blank":
      addBlank(machine, node.blank);
  }
}

const insideName: State = { kind: "take", fits: (character) => character !== "/" };
const anything: State = { kind: "take", fits: () => true };

function takes(wanted: string): State {
  return { kind: "take", fits: (character) => character === wanted };
}

/** None or more of what `add` adds. */
function addLoop(machine: StateMachine, add: () => void): void {
  const start = machine.length;
  const to = [start + 1];
  machine.push({ kind: "split", to });
  add();
  machine.push({ kind: "split", to: [start] });
  to.push(machine.length);
}

function addOneOrMore(machine: StateMachine, state: State): void {
  machine.push(state, { kind: "split", to: [machine.length, machine.length + 2] });
}

function addChoice(machine: StateMachine, alternatives: PatternNode[][], folding: boolean): void {
  const [starts, end]: [number[], number[]] = [[], []];
  machine.push({ kind: "split", to: starts });
  for (const alternative of alternatives) {
    starts.push(machine.length);
    addSequence(machine, alternative, folding);
    machine.push({ kind: "split", to: end });
  }
  end.push(machine.length);
}

function addBlank(machine: StateMachine, blank: TypedBlank): void {
  if (blank.kind === "date") {
    addDate(machine, blank.format);
    return;
  }
  const state: State = { kind: "take", fits: fitsBlank[blank.kind] };
  if (blank.length === undefined) addOneOrMore(machine, state);
  else for (let count = 0; count < blank.length; count += 1) machine.push(state);
}

/** Its characters one by one; at the last of them the whole, which lies just behind, has to be a day of the calendar. */
function addDate(machine: StateMachine, format: string): void {
  for (const [index, letter] of [...format].entries()) {
    const fits = /[YMD]/.test(letter) ? fitsBlank.digits : (character: string) => character === letter;
    if (index < format.length - 1) machine.push({ kind: "take", fits });
    else {
      machine.push({
        kind: "take",
        fits: (character, text, end) => fits(character) && isCalendarDate(text.slice(end - format.length, end), format),
      });
    }
  }
}
