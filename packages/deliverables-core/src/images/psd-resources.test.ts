import { expect, it } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { imageReader } from "./read-image.js";

const read = imageReader(async () => ({ json: '{"media":{"track":[{"@type":"General"}]}}', partial: false }));
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const long = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
const resource = (id: number, data: number[], name = "") => [
  ...ascii("8BIM"),
  id >> 8,
  id & 255,
  name.length,
  ...ascii(name),
  ...(name.length % 2 === 0 ? [0] : []),
  ...long(data.length),
  ...data,
  ...(data.length % 2 === 0 ? [] : [0]),
];
const iptc = (set: number, text: string) => [0x1c, 2, set, 0, text.length, ...ascii(text)];
const resolution = [...long(300 * 65_536), 0, 1, 0, 1, ...long(300 * 65_536), 0, 1, 0, 1];

/** Two by two pixels in RGB, with a colour table of three bytes. */
function psd(...resources: number[][]): Uint8Array {
  const all = resources.flat();
  const head = [...ascii("8BPS"), 0, 1, 0, 0, 0, 0, 0, 0, 0, 3, ...long(2), ...long(2), 0, 8, 0, 3];
  return Uint8Array.from([
    ...head,
    ...long(3),
    1,
    2,
    3,
    ...long(all.length),
    ...all,
    ...long(0),
    0,
    0,
    ...Array(12).fill(7),
  ]);
}

async function factsOf(bytes: Uint8Array) {
  const folder = memoryFolder({ "poster.psd": bytes });
  const file = await folder.open("poster.psd");
  return read(file, undefined);
}

it("says its resolution, its words and that it has no profile", async () => {
  const bytes = psd(
    resource(0x03e8, [1, 2, 3], "odd name"),
    resource(0x03ed, resolution),
    resource(0x0404, [...iptc(120, "A lane in the Wolds"), ...iptc(80, "Jo Quickthorn"), ...iptc(116, "Hedge Films")]),
  );
  expect(await factsOf(bytes)).toEqual({
    format: "PSD",
    ppiX: 300,
    ppiY: 300,
    tags: {
      caption: "A lane in the Wolds",
      creator: "Jo Quickthorn",
      copyright: "Hedge Films",
      orientation: 1,
      progressive: false,
    },
  });
});

it("says nothing where its resources are none, and is read all the same", async () => {
  expect(await factsOf(psd(ascii("no resource at all")))).toEqual({
    format: "PSD",
    tags: { orientation: 1, progressive: false },
  });
});

it("says so where it has more resources than are looked at", async () => {
  const many = Array.from({ length: 250 }, () => resource(0x03e8, [1]));
  expect(await factsOf(psd(...many, resource(0x03ed, resolution)))).toMatchObject({ tags: { partial: true } });
});
