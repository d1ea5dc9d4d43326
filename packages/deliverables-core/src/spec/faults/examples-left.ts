import { type ClientSchema, schemaOfClient } from "../client/client-schema.js";
import type { Spec } from "../spec.js";
import { findNode, type JsonText, pointerKeys, pointerStep } from "../text/json-text.js";
import { locate } from "../text/locate.js";
import { wordsForPlace } from "../words.js";
import { exampleDay, exampleNumber } from "../writing/usual-values.js";
import type { SpecFault } from "./spec-fault.js";

interface Node {
  properties?: Record<string, Node>;
  pattern?: string;
  examples?: unknown[];
  "x-names"?: string;
  "x-fields"?: unknown;
}

/**
 * The production number and the days with which a spec begins, where they still stand: files would be called by one, and late by
 * none. The same of a number that is only announced, as `TBC`.
 */
export function ownExamplesLeft(json: JsonText, { production, episodes = [] }: Spec): SpecFault[] {
  const { productionNumber, dates = {} } = production;
  const written = [
    ["/production/productionNumber", productionNumber],
    ...episodes.map((episode, index) => [`/episodes/${index}/productionNumber`, episode.productionNumber]),
    ...Object.entries(dates).map(([key, day]) => [`/production/dates/${key}`, day]),
  ];
  return written.flatMap(([pointer = "", value]) => {
    if (typeof value === "string" && /^(tb[acd]|x{3,}|\?+|todo)$/i.test(value)) {
      const message = `${wordsForPlace(pointerKeys(pointer))} is ${value}, which stands for one that is still to come; write your own`;
      return [advice(json, pointer, message, value)];
    }
    if (value !== exampleNumber && value !== exampleDay) return [];
    const message = `${wordsForPlace(pointerKeys(pointer))} is ${value}, which is still the example; write your own`;
    return [advice(json, pointer, message, value)];
  });
}

/**
 * What is still the example with which a spec begins: numbers, titles and names of the client's own form, nobody's clock number;
 * and in a client sheet of one's own the address of a document that nobody has.
 */
export function examplesLeft(json: JsonText, client: ClientSchema): SpecFault[] {
  const { production, variables, deliverables } = (schemaOfClient(client) as Node).properties ?? {};
  const places = [
    ...placesIn("/production", production),
    ...placesIn("/variables", variables),
    ...Object.entries(deliverables?.properties ?? {}).flatMap(([key, deliverable]) =>
      placesIn(`/deliverables${pointerStep(key)}`, { properties: { files: deliverable.properties?.files ?? {} } }),
    ),
  ];
  const left = places.flatMap(({ pointer, words, examples }): SpecFault[] => {
    const written = findNode(json.root, pointer)?.value.value;
    // A name made of tokens is the title's own as soon as they are.
    if (written === undefined || !examples.includes(written) || String(written).includes("<")) return [];
    const message = `${words} is ${written}, which is still the example of ${client.title}; write your own`;
    return [advice(json, pointer, message, String(written))];
  });
  const address = placeholderSource(client);
  if (address === undefined) return left;
  const message = `The client schema ${client.path} names ${address} as its source, which is still the example; write where the client's document is`;
  return [...left, advice(json, "/client", message, address)];
}

/** The address that `clients new` puts where that of the client's document has to stand, if it stands there still. */
export function placeholderSource({ own }: ClientSchema): string | undefined {
  return own && /https:\/\/[^"\s]*\/replace-me\.[a-z]+/.exec(JSON.stringify(own.schema))?.[0];
}

function placesIn(above: string, node: Node | undefined) {
  return Object.entries(node?.properties ?? {}).flatMap(([key, node]) => {
    const { pattern, examples = [], "x-names": names, "x-fields": fields } = node;
    const pointer = above + pointerStep(key);
    // Of a name that has to be a number's, the number's own line tells.
    return (pattern === undefined && fields === undefined) || names !== undefined
      ? []
      : [{ pointer, words: wordsForPlace(pointerKeys(pointer)), examples }];
  });
}

function advice(json: JsonText, pointer: string, message: string, actual: string): SpecFault {
  return { code: "spec/example-left", message, requirement: locate(json, pointer), actual };
}
