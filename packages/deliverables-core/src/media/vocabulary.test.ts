import { describe, expect, it } from "vitest";
import { schemas } from "../spec/schemas.js";
import * as vocabulary from "./vocabulary.js";

interface Branch {
  enum?: unknown[];
}
interface Schema {
  properties?: Record<string, Schema>;
  anyOf?: Branch[];
}
const { definitions } = schemas["common/media.schema.json"] as { definitions: Record<string, Schema> };

function offered(definition: string, ...keys: string[]): unknown[] {
  let schema: Schema | undefined = definitions[definition];
  for (const key of keys) schema = schema?.properties?.[key];
  return (schema?.anyOf?.[0]?.enum ?? []).filter((word) => word !== "present" && word !== null);
}

describe("the media vocabulary", () => {
  it.each([
    ["wrappers", offered("container", "format"), vocabulary.containerFormats],
    ["header partitions", offered("container", "headerPartition"), vocabulary.headerPartitions],
    ["picture codecs", offered("video", "codec"), vocabulary.videoCodecs],
    ["scan types", offered("video", "scan"), vocabulary.scanTypes],
    ["field orders", offered("video", "fieldOrder"), vocabulary.fieldOrders],
    ["chroma subsamplings", offered("video", "chroma"), vocabulary.chromaSubsamplings],
    ["primaries", offered("video", "color", "primaries"), vocabulary.colorPrimaries],
    ["transfer characteristics", offered("video", "color", "transfer"), vocabulary.transferCharacteristics],
    ["matrices", offered("video", "color", "matrix"), vocabulary.matrixCoefficients],
    ["HDR formats", offered("video", "hdr", "format"), vocabulary.hdrFormats],
    ["sound codecs", offered("audio", "codec"), vocabulary.audioCodecs],
    ["colour models", offered("video", "colorModel"), vocabulary.colorModels],
    ["sample formats", offered("audio", "sampleFormat"), vocabulary.sampleFormats],
    ["caption formats", offered("captions", "format"), vocabulary.captionFormats],
    ["channel layouts", offered("audioTrack", "layout"), vocabulary.channelLayouts],
  ])("is the same in the spec and in the facts: %s", (_, asked, known) => {
    expect([...asked].sort()).toEqual([...known].sort());
  });
});
