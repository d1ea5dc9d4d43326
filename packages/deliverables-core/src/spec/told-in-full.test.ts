import { describe, expect, it } from "vitest";
import { faultsOfSpec } from "../faults-of-spec.js";

const told = (film: object, more: object = {}) =>
  faultsOfSpec(
    JSON.stringify({
      production: { title: "Ebbe" },
      episodes: [{ number: 1 }],
      deliverables: { film: { type: "media", files: "a.mxf", ...film } },
      ...more,
    }),
  ).map(({ message }) => message);

describe("a client without its version", () => {
  it("is told with the version to write", () => {
    expect(told({}, { client: "zdf-s01" })).toEqual([
      'There is no client schema "zdf-s01": its version is missing, write "zdf-s01@3.0"',
    ]);
  });

  it.each(["zdf-so1", "zdf-s01@"])("is told as the one that is shipped: %s", (client) => {
    expect(told({}, { client })).toEqual([`There is no client schema "${client}"; did you mean "zdf-s01@3.0"?`]);
  });

  it("that is like none is not answered with a list of all", () => {
    expect(told({}, { client: "nobody" })).toEqual([
      'There is no client schema "nobody"; deliverables clients lists those that there are',
    ]);
  });
});

describe("a token with another fault than its value", () => {
  it.each([
    ["<title:uper>.mxf", "did you mean <title:upper>?"],
    ["<episode:2>.mxf", "did you mean <episode:02>?"],
    ["<date>.mxf", "write <date:YYYYMMDD> or <date:YYYY-MM-DD>"],
  ])("is told as that: %s", (files, advice) => {
    expect(told({ files, per: ["episode"] })).toEqual([expect.stringContaining(advice)]);
  });
});

describe("a figure that is nearly one", () => {
  it.each([
    [{ video: { width: { minimum: 3000 } } }, 'Film video width is {"minimum":3000}; write "min" for "minimum"'],
    [{ video: { width: { min: "3000" } } }, 'Film video width is {"min":"3000"}; write 3000 without quotes'],
    [{ video: { width: -5 } }, "Film video width is -5; it cannot be below 0"],
    [
      { loudness: { integrated: { target: -23 } } },
      'Film loudness integrated is {"target":-23}; a "target" needs a "tolerance" beside it',
    ],
    [{ video: { frameRate: "25p" } }, 'Film video frame rate is "25p"; write "25"'],
    [
      { audio: { layout: [{ layout: "5.1 surround" }] } },
      'Film audio layout 1 layout is "5.1 surround"; did you mean "5.1"?',
    ],
  ])("is told with what to write: %j", (film, sentence) => {
    expect(told(film)).toEqual([sentence]);
  });
});
