import type { PathStep, PathTest } from "../spec/parse-path.js";
import type { Spot, XmlElement } from "./contents.js";

/** What stands at the end of a path. */
export interface Reached extends Spot {
  value: string;
}

type Node = { element: XmlElement } | { value: string; place: XmlElement["place"] };

/** Every value that a path leads to, in the order of the document. */
export function followPath(root: XmlElement, steps: readonly PathStep[]): Reached[] {
  // The document itself, of which the root is the only child.
  let nodes: Node[] = [{ element: { name: "", place: root.place, attributes: [], text: "", children: [root] } }];
  for (const step of steps) nodes = take(nodes, step);
  return nodes.map((node) => ("element" in node ? { value: textOf(node.element), place: node.element.place } : node));
}

function take(nodes: Node[], { deep, kind, name, tests }: PathStep): Node[] {
  const seen = new Set<XmlElement>();
  const found: Node[] = [];
  for (const node of nodes) {
    if (!("element" in node)) continue;
    const from = deep ? [node.element, ...below(node.element, seen)] : [node.element];
    for (const element of from) found.push(...filter(childrenOf(element, kind, name), tests));
  }
  return withoutTwins(found);
}

function childrenOf(element: XmlElement, kind: PathStep["kind"], name: string): Node[] {
  switch (kind) {
    case "element":
      return element.children
        .filter((child) => name === "*" || child.name === name)
        .map((child) => ({ element: child }));
    case "attribute":
      return element.attributes.filter((one) => name === "*" || one.name === name);
    case "text":
      return element.text === "" ? [] : [{ value: element.text, place: element.place }];
    case "self":
      return [{ element }];
  }
}

/** All elements below one, each once however often it is asked for. */
function below(top: XmlElement, seen: Set<XmlElement>): XmlElement[] {
  const all: XmlElement[] = [];
  const waiting = [...top.children].reverse();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (seen.has(element)) continue;
    seen.add(element);
    all.push(element);
    for (let index = element.children.length - 1; index >= 0; index--)
      waiting.push(element.children[index] as XmlElement);
  }
  return all;
}

function filter(nodes: Node[], tests: readonly PathTest[]): Node[] {
  let left = nodes;
  for (const test of tests) {
    left = left.filter((node, index) =>
      test.kind === "place"
        ? index === (test.place === "last" ? left.length - 1 : test.place - 1)
        : "element" in node && fits(node.element, test),
    );
  }
  return left;
}

function fits({ attributes, children }: XmlElement, test: Exclude<PathTest, { kind: "place" }>): boolean {
  const values =
    test.kind === "attribute"
      ? attributes.filter(({ name }) => name === test.name).map(({ value }) => value)
      : children.filter(({ name }) => name === test.name).map(textOf);
  return test.value === undefined ? values.length > 0 : values.includes(test.value);
}

function withoutTwins(nodes: Node[]): Node[] {
  const seen = new Set<unknown>();
  return nodes.filter((node) => {
    const key = "element" in node ? node.element : node;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The text of an element with that of all below it. */
function textOf({ text, children }: XmlElement): string {
  return [text, ...children.map(textOf)].filter((part) => part !== "").join(" ");
}
