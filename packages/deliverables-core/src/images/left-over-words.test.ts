import { describe, expect, it } from "vitest";
import { leftOverIn } from "./left-over-words.js";

const inCaption = (text: string, path = "Stills/SMF7301D_04.jpg") => leftOverIn("caption", text, path);

describe("words inside a picture", () => {
  it.each([
    "OLYMPUS DIGITAL CAMERA         ",
    "SONY DSC",
    "Default Caption",
    "DCIM\\100MEDIA\\DJI_0007.JPG",
    "Exif_JPEG_PICTURE",
    "Screenshot 2026-11-02 at 10.11.12",
  ])("are told where a camera or a program wrote them: %s", (text) =>
    expect(inCaption(text)).toBe("a camera or a program wrote"),
  );

  it.each(["TBC", "to be confirmed", "???", "XXX", "unbekannt", "à compléter"])(
    "are told where they hold a place: %s",
    (text) => expect(inCaption(text)).toBe("only holds its place"),
  );

  it.each([
    ["Si?n O?Neill at Whitby", "lost letters"],
    ["Ann &amp; Bo at Whitby<br>", "holds marks of a web page"],
    ["4", "is only a number"],
    ["Who is it? Ann Holley", undefined],
    ["Ann & Bo at Whitby", undefined],
    ["1954", "is only a number"],
    ["Whitby, 1954", undefined],
    ["From https://hedgerow.example/?id", undefined],
  ])("are no words of a caption: %s", (text, expected) => expect(inCaption(text)).toBe(expected));

  it.each(["DSC_0412.NEF", "IMG_1234", "SMF7301D_04", "SMF7301D 04.jpg"])(
    "are told where they name a file: %s",
    (text) => expect(inCaption(text)).toBe("is only the name of a file"),
  );

  it.each([
    "Ann Holley at the water",
    "Storm",
    "The digital camera of Ann Holley",
    "Photo: the harbour",
    "Agent 007",
    "Jo",
  ])("are left alone where they say something: %s", (text) => expect(inCaption(text)).toBeUndefined());

  it("may be the name of a file that is a caption itself, and creators are no captions", () => {
    expect(inCaption("Ann Holley at the water", "Stills/Ann_Holley_at_the_water.jpg")).toBeUndefined();
    expect(leftOverIn("creator", "Image", "a.jpg")).toBeUndefined();
    expect(leftOverIn("copyright", "TBC", "a.jpg")).toBe("only holds its place");
  });

  it.each([
    ["copyright", "© 2026", "names nobody"],
    ["copyright", "All rights reserved.", "names nobody"],
    ["credit", "Photo:", "names nobody"],
    ["credit", "Photo: TBC", "only holds its place"],
    ["copyright", "© Photographer name", "only holds its place"],
    ["copyright", "© 2026 Hedgerow Pictures. All rights reserved.", undefined],
    ["credit", "Photo by Jo Fern", undefined],
    ["credit", "Photographic Society", undefined],
    ["creator", "Fern", undefined],
  ] as const)("in the place of a name need one: %s %s", (key, text, expected) => {
    expect(leftOverIn(key, text, "a.jpg")).toBe(expected);
  });
});
