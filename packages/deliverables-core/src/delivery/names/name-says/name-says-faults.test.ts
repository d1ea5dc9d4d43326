import { expect, it } from "vitest";
import { readSpec } from "../../../spec/read-spec.js";
import { planItems } from "../../plan-items.js";

const faultsOf = (files: string | string[], nameSays: string) =>
  planItems(
    readSpec(
      JSON.stringify({
        production: { title: "The Long Field", productionNumber: "LFD_1001A" },
        deliverables: { programme: { type: "media", files, nameSays } },
      }),
    ),
  ).faults.map(({ code, message }) => `${code} ${message}`);

it("a name that is asked for and cannot say what it should is told", () => {
  expect(faultsOf("LFD1001A.mxf", "*_<raster>_*")).toEqual([
    'spec/contradiction "*_<raster>_*" under "nameSays" does not fit LFD1001A.mxf, the name that "files" asks for: no file could be right; write in "files" what the name says, or take "nameSays" out',
  ]);
  expect(faultsOf(["LFD_HD_1.mxf", "LFD1001A.mxf"], "*_<raster>_*")).toHaveLength(1);
});

it("one that may say it is not: with the word in it, with a token that brings it, with wildcards", () => {
  for (const files of [
    "LFD_1080p_v1.mxf",
    "<productionNumber>_HD_v1.mxf",
    "LFD*.mxf",
    "LFD<version:digits>.mxf",
    "{a,b}.mxf",
  ])
    expect(faultsOf(files, "*_<raster>_*")).toEqual([]);
});
