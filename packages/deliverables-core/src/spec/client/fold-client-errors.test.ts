import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { foldClientErrors } from "./fold-client-errors.js";

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false });
const told = (schema: object, value: unknown) => {
  ajv.validate(schema, value);
  return foldClientErrors(ajv.errors ?? []).map(
    ({ error, alternative }) => `${error.instancePath} ${error.keyword}${alternative ? ` (${alternative.title})` : ""}`,
  );
};
const bundle = (title: string, codec: string, bitDepth: number) => ({
  title,
  required: ["codec"],
  properties: { codec: { const: codec }, bitDepth: { const: bitDepth } },
});
const two = { anyOf: [bundle("XDCAM", "XDCAM HD422", 8), bundle("ProRes", "ProRes 422 HQ", 10)] };

describe("alternatives that a client takes", () => {
  it("are told by the nearest one, at the place that keeps it from fitting", () => {
    expect(told(two, { codec: "DNxHD", bitDepth: 8 })).toEqual(["/codec const (XDCAM)"]);
    expect(told(two, { codec: "ProRes 422 HQ", bitDepth: 12 })).toEqual(["/bitDepth const (ProRes)"]);
    expect(told(two, { codec: "ProRes 422 HQ", bitDepth: 10 })).toEqual([]);
  });

  it("do not hide a fault beside them", () => {
    const whole = { required: ["owner"], properties: { video: two } };
    expect(told(whole, { video: { codec: "ProRes 422 HQ", bitDepth: 12 } }).sort()).toEqual([
      " required",
      "/video/bitDepth const (ProRes)",
    ]);
  });

  it("are counted by figures, not by what a figure is made of", () => {
    const figure = { "x-takes": "24 or 25", anyOf: [{ enum: [24, 25] }, { type: "array", items: { enum: [24, 25] } }] };
    const choice = {
      anyOf: [
        { title: "film", properties: { rate: figure } },
        { title: "video", properties: { rate: { const: 50 }, scan: { const: "progressive" } } },
      ],
    };
    expect(told(choice, { rate: 30, scan: "interlaced" })).toEqual(["/rate anyOf (film)"]);
  });
});
