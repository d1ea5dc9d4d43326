import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { faultsOfSpec } from "../../faults-of-spec.js";
import { findNode, pointerStep, readJsonText } from "../text/json-text.js";
import { readYamlSpec } from "../text/yaml-spec.js";
import { readYaml } from "./read-yaml.js";

const faultIn = (text: string) => {
  const { syntaxFault } = readYaml(text);
  return syntaxFault && `${syntaxFault.range.start.line}:${syntaxFault.range.start.column} ${syntaxFault.message}`;
};

describe("a spec in YAML", () => {
  it("says what the same says in JSON, each value at its place", () => {
    const styles = fc.record({
      indent: fc.constantFrom(2, 3, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 20, 80),
      defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
      defaultKeyType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const),
      collectionStyle: fc.constantFrom("any" as const, "flow" as const),
      version: fc.constant("1.2" as const),
      aliasDuplicateObjects: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), styles, (some, style) => {
        // Without -0, which JSON does not write.
        const object = JSON.parse(JSON.stringify(some));
        const text = stringify(object, style);
        const { root, value, syntaxFault, text: read } = readYaml(text);
        expect(syntaxFault).toBeUndefined();
        expect(value).toEqual(object);
        for (const [pointer, word] of wordsIn(object)) {
          const node = findNode(root, pointer)?.value;
          expect(read.slice(node?.offset, (node?.offset ?? 0) + (node?.length ?? 0))).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("may be JSON, which is YAML, too, with the same tree at the same places", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 200 }), fc.jsonValue({ maxDepth: 4 })),
        fc.constantFrom(undefined, 2, "\t"),
        (object, indent) => {
          const text = JSON.stringify(object, null, indent);
          expect(placesIn(readYaml(text).root)).toEqual(placesIn(readJsonText(text).root));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("is judged as the same in JSON is", async () => {
    const spec = {
      client: "dpp-as11-hd@1.1",
      production: {
        title: "The Long Field",
        productionNumber: "LFD1001A",
        language: "en-UK",
        dates: { delivery: "2026-02-30" },
      },
      deliverables: {
        programme: {
          type: "media",
          files: "<productionNumer>.mxf",
          video: { width: 1440, heigth: 1080, frameRate: "25" },
          sameDurationAs: "mix",
        },
        stems: { type: "media", files: ["a.wav", "a.wav"], audio: { sampleRate: 44100 } },
      },
      rules: { "media/rastr": "off" },
    };
    const rightKeys = {
      ...spec,
      deliverables: {
        ...spec.deliverables,
        programme: { type: "media", files: "<productionNumer>.mxf", sameDurationAs: "mix", video: { width: 1440 } },
      },
    };
    for (const one of [spec, rightKeys]) {
      const text = stringify(one);
      const inYaml = faultsOfSpec(text, { yaml: await readYamlSpec(text) });
      const inJson = faultsOfSpec(JSON.stringify(one, null, 2));
      expect(inYaml.length).toBeGreaterThan(0);
      expect(inYaml.map(({ code, message, requirement }) => [code, message, requirement.pointer])).toEqual(
        inJson.map(({ code, message, requirement }) => [code, message, requirement.pointer]),
      );
    }
  });

  it("keeps what somebody wrote: only what JSON takes for a number is one, and only true, false and null are words", () => {
    const text = `timecode: 10:00:00:00
day: 2026-12-04
language: no
rate: 25.00
level: -23.0
production: 0123
hex: 0x1F
plus: +5
on: yes
infinite: .inf
absent: null
also: ~
there: true
quoted: "25"
`;
    expect(readYaml(text).value).toEqual({
      timecode: "10:00:00:00",
      day: "2026-12-04",
      language: "no",
      rate: 25,
      level: -23,
      production: "0123",
      hex: "0x1F",
      plus: "+5",
      on: "yes",
      infinite: ".inf",
      absent: null,
      also: null,
      there: true,
      quoted: "25",
    });
  });

  it("is told to write a number in quotes where a text is taken, as it was written", async () => {
    const text =
      "production: { title: X }\nvariables: { version: 1.10 }\ndeliverables: { a: { type: other, files: a } }\n";
    const [fault] = faultsOfSpec(text, { yaml: await readYamlSpec(text) });
    expect(fault).toMatchObject({
      message: 'Variables version is 1.1; it takes a text: write "1.10" in quotes',
      fix: { kind: "replace", text: '"1.10"', range: { start: { line: 2, column: 23 }, end: { line: 2, column: 27 } } },
    });
  });

  it("is no other version of YAML because it calls itself so", () => {
    expect(readYaml("%YAML 1.1\n---\na: yes\nb: 12:30:45\n").value).toEqual({ a: "yes", b: "12:30:45" });
  });

  it.each([
    ["an alias", "a: 1\nb: *a\n", "2:4 Here *a repeats"],
    [
      "a name that starts with a star",
      "files: *.wav\n",
      '1:8 Here *.wav repeats what stands elsewhere; write it out, or put it into quotes if it is a text: "*.wav"',
    ],
    ["an anchor", "a: &a 1\n", "1:4 Here &a gives a name"],
    ["a merge key", "a: 1\nb:\n  <<: *a\n", "3:7 Here *a repeats"],
    ["a tag", "a: !!python/object 1\n", "1:4 Here !!python/object gives a type"],
    [
      "a value that is missing",
      "a: 1\nvideo:\nb: 2\n",
      "2:1 Here the value of video is missing; what is to be absent is null",
    ],
    ["an entry that is missing", "a:\n  -\n  - 1\n", "2:3 Here an entry of the list is missing"],
    ["a key that is a list", "[a]: 1\n", "1:1 Here a key is missing"],
    ["a second document", "a: 1\n---\nb: 1\n", "2:1 Here a second document begins"],
    ["a tab", "a:\n\tb: 1\n", "2:1 Here a tab indents the line"],
    ["a colon in a text", "title: The Long Field: Seed\n", "1:8 Here two keys stand in one"],
    ["a quote that does not end", 'a: "b\n', "2:1 Here a quote, a bracket"],
    ["a merge conflict", "a: 1\n<<<<<<< HEAD\nb: 2\n", "2:1 Here stands a merge conflict"],
    ["a curly quote at the start of a text", "a: [“b” c, {]\n", "1:13 Here"],
  ])("says where and what is wrong with %s", (_, text, told) => {
    expect(faultIn(text)?.slice(0, told.length)).toBe(told);
  });

  it("tells a key that stands twice, as in JSON", () => {
    const { duplicateKeys } = readYaml("a:\n  b: 1\n  b: 2\n");
    expect(duplicateKeys.map(({ key, pointer, range }) => [key, pointer, range.start.line])).toEqual([
      ["b", "/a/b", 3],
    ]);
  });

  it("may have a star, an ampersand and an exclamation mark within texts", () => {
    expect(readYaml("a: x *b &c !d\nb: |\n  *e\nc: '*f'\nd: >-\n  !g\n  &h\n").value).toEqual({
      a: "x *b &c !d",
      b: "*e\n",
      c: "*f",
      d: "!g &h",
    });
    expect(readYaml("--- |\n*a\n").syntaxFault).toBeUndefined();
  });

  it("ends a value with its last character, and not before the next key", () => {
    const text = "a:\n  b: 1 # one\n\n  c: |\n    x\n\n# two\nd: 2\n";
    const { root } = readYaml(text);
    const written = (pointer: string) => {
      const { offset = 0, length = 0 } = findNode(root, pointer)?.value ?? {};
      return text.slice(offset, offset + length);
    };
    expect(written("/a/b")).toBe("1");
    expect(written("/a/c")).toBe("|\n    x");
    expect(written("/a")).toBe("b: 1 # one\n\n  c: |\n    x");
  });
});

/** Texts of one word and their places: other texts may be written in several ways. */
function* wordsIn(value: unknown, pointer = ""): Iterable<[pointer: string, word: string]> {
  if (typeof value === "string" && /^[A-Za-z]+$/.test(value)) yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* wordsIn(inner, pointer + pointerStep(key));
}

function placesIn(node: ReturnType<typeof readYaml>["root"]): unknown {
  return node && [node.type, node.offset, node.length, node.value, ...(node.children ?? []).map(placesIn)];
}
