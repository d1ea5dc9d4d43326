import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { profileName } from "./icc-profile.js";
import { iptcTexts } from "./iptc.js";
import { photoshopResources } from "./photoshop-resources.js";
import { imageReader } from "./read-image.js";
import { xmpTexts } from "./xmp.js";

const read = imageReader(async () => ({ json: "{}", partial: false }));
const tagsOf = async (bytes: Uint8Array) => {
  const facts = await read(await memoryFolder({ picture: bytes }).open("picture"));
  return "unread" in facts ? facts.unread : facts.tags;
};
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/images/${name}`, import.meta.url)));
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
/** A JPEG with one more segment right behind its first two bytes. */
const withSegment = (marker: string, data: string) => {
  const picture = fixture("yuv420.jpg");
  const length = data.length + 2;
  const segment = bytesOf(`\xff${marker}${String.fromCharCode(length >> 8, length & 255)}${data}`);
  return Uint8Array.from([...picture.subarray(0, 2), ...segment, ...picture.subarray(2)]);
};
const byXmp = {
  caption: "The hedge at dawn",
  creator: "Zoë Müller, Jo Quickthorn",
  credit: "Hedgerow Pictures / Zoë Müller",
  copyright: "© 2026 Hedgerow Pictures",
};
const byIptc = {
  caption: "Diggers at work, München",
  creator: "Ann Holly",
  credit: "Hedgerow Pictures",
  copyright: "© 2026 Hedgerow Pictures",
};

describe("the tags of a picture", () => {
  it("are read from XMP, of several languages the one that stands for all", async () => {
    expect(await tagsOf(fixture("progressive-xmp.jpg"))).toEqual({ ...byXmp, orientation: 1, progressive: true });
    expect(await tagsOf(fixture("xmp.tif"))).toEqual({ ...byXmp, orientation: 1, progressive: false });
  });

  it("are read from IPTC, in the letters that it is written in", async () => {
    expect(await tagsOf(fixture("iptc.jpg"))).toEqual({ ...byIptc, orientation: 1, progressive: false });
    expect(iptcTexts(bytesOf("\x1c\x02\x78\0\x03Dig\x1c\x02\x50\0\x09Ann"))).toEqual({ caption: "Dig" });
  });

  it("that are not there are not there, and compressed ones may be", async () => {
    expect(await tagsOf(fixture("rgb8.png"))).toEqual({ orientation: 1, progressive: false });
    expect(await tagsOf(fixture("interlaced-xmp.png"))).toEqual({ orientation: 1, progressive: true, partial: true });
    expect(await tagsOf(fixture("rgb10.dpx"))).toBeUndefined();
  });

  it("tell how a viewer has to turn it, and what stands in Exif", async () => {
    const entry = (tag: number, type: number, count: number, value: string) =>
      `${String.fromCharCode(tag & 255, tag >> 8, type, 0, count, 0, 0, 0)}${value}`;
    const exif = `Exif\0\0II*\0\x08\0\0\0\x02\0${entry(274, 3, 1, "\x06\0\0\0")}${entry(270, 2, 4, "Dig\0")}\0\0\0\0`;
    expect(await tagsOf(withSegment("\xe1", exif))).toMatchObject({ orientation: 6, caption: "Dig" });
  });

  it("tell where it was taken, to a whole degree and no nearer", async () => {
    const entry = (tag: number, type: number, count: number, value: string) =>
      `${String.fromCharCode(tag & 255, tag >> 8, type, 0, count, 0, 0, 0)}${value}`;
    const gps = (latitude: string, longitude: string) =>
      `Exif\0\0II*\0\x08\0\0\0\x01\0${entry(34853, 4, 1, "\x1a\0\0\0")}\0\0\0\0\x04\0${entry(1, 2, 2, "N\0\0\0")}${entry(2, 5, 3, "\x50\0\0\0")}${entry(3, 2, 2, "W\0\0\0")}${entry(4, 5, 3, "\x68\0\0\0")}\0\0\0\0${latitude}${longitude}`;
    const degrees = (...parts: number[]) =>
      parts.map((part) => `${String.fromCharCode(part)}\0\0\0\x01\0\0\0`).join("");
    expect(await tagsOf(withSegment("\xe1", gps(degrees(52, 42, 7), degrees(2, 42, 9))))).toMatchObject({
      place: "52° N, 2° W",
    });
    expect(await tagsOf(withSegment("\xe1", gps(degrees(0, 0, 0), degrees(0, 0, 0))))).not.toHaveProperty("place");
    const xmp = (place: string) =>
      bytesOf(
        `<x xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:Description xmlns:e="http://ns.adobe.com/exif/1.0/" ${place}/></x>`,
      );
    expect(xmpTexts(xmp('e:GPSLatitude="52,42.1N" e:GPSLongitude="2,42.5W"'))).toEqual({ place: "52° N, 2° W" });
    expect(xmpTexts(xmp('e:GPSLatitude="somewhere" e:GPSLongitude="2,42.5W"'))).toEqual({});
  });

  it("tell the colour profile by its name, old and new", async () => {
    const icc = `ICC_PROFILE\0\x01\x01${profile("desc", "\0\0\0\x05sRGB\0")}`;
    expect(await tagsOf(withSegment("\xe2", icc))).toMatchObject({ profile: "sRGB" });
    const wide = "\0D\0i\0s\0p\0l\0a\0y\0 \0P\x003";
    const record = `\0\0\0\x01\0\0\0\x0cenUS\0\0\0${String.fromCharCode(wide.length)}\0\0\0\x1c${wide}`;
    expect(profileName(bytesOf(profile("mluc", record)))).toBe("Display P3");
    expect(profileName(bytesOf("no profile at all"))).toBeUndefined();
    expect(await tagsOf(withSegment("\xe2", `ICC_PROFILE\0\x01\x01${"garbage".repeat(20)}`))).not.toHaveProperty(
      "profile",
    );
  });

  it("give Photoshop's resolution where nothing else does", () => {
    const resolution = "8BIM\x03\xed\0\0\0\0\0\x10\x01\x2c\0\0\0\x01\0\x01\x01\x2c\0\0\0\x01\0\x01";
    expect(photoshopResources(bytesOf(resolution)).resolution).toEqual({ ppiX: 300, ppiY: 300 });
  });
});

describe("hostile tags", () => {
  it("with entities, or nested beyond all reason, are none", () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>';
    expect(xmpTexts(bytesOf(bomb))).toBeUndefined();
    expect(xmpTexts(bytesOf("<a>".repeat(20_000)))).toBeUndefined();
    expect(xmpTexts(bytesOf("<a><b></a>"))).toBeUndefined();
  });

  it("of any bytes are read without a crash", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 500 }),
        fc.constantFrom("", "8BIM\x04\x04\0\0", "\x1c\x02\x78\0", "<x:xmpmeta>"),
        (bytes, start) => {
          const all = Uint8Array.from([...bytesOf(start), ...bytes]);
          iptcTexts(all);
          photoshopResources(all);
          xmpTexts(all);
          profileName(Uint8Array.from([...bytesOf(profile("desc", "").slice(0, 144)), ...bytes]));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** A colour profile with nothing but its name. */
function profile(type: string, name: string): string {
  const header = `${"\0".repeat(36)}acsp${"\0".repeat(88)}`;
  return `${header}\0\0\0\x01desc\0\0\0\x90\0\0\0\x40${type}\0\0\0\0${name}`;
}
