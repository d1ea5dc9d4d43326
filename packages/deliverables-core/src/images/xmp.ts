import { SaxesParser } from "saxes";
import { xmpPlace } from "./gps-place.js";
import { mergeTexts, type PictureTexts } from "./picture-tags.js";

/** Adobe's packets have 4 to 60 KB, most of it history. */
export const xmpBytes = 256 * 1024;
/** A parser that knows namespaces slows down with every level. */
const deepest = 40;

const dublinCore = "http://purl.org/dc/elements/1.1/";
const photoshop = "http://ns.adobe.com/photoshop/1.0/";
const exif = "http://ns.adobe.com/exif/1.0/";
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";

type Property = Exclude<keyof PictureTexts, "place"> | "latitude" | "longitude";

/** Properties of the XMP specification (ISO 16684-1) and of IPTC Photo Metadata. */
const properties: Record<string, Property> = {
  [`${dublinCore}description`]: "caption",
  [`${dublinCore}creator`]: "creator",
  [`${dublinCore}rights`]: "copyright",
  [`${photoshop}Credit`]: "credit",
  [`${photoshop}Source`]: "source",
  [`${photoshop}Headline`]: "headline",
  [`${photoshop}Instructions`]: "instructions",
  [`${exif}GPSLatitude`]: "latitude",
  [`${exif}GPSLongitude`]: "longitude",
};

/**
 * The texts in an XMP packet; undefined when it is no XML that can be read. Entities of its own are refused, nothing is fetched.
 */
export function xmpTexts(bytes: Uint8Array): PictureTexts | undefined {
  const texts: { [property in Property]?: string } = {};
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  let property: Property | undefined;
  let propertyDepth = 0;
  let depth = 0;
  let value = "";
  let isForAll = false;
  let fault = false;
  const keep = () => {
    const text = value.trim();
    if (property === "creator" && text !== "") texts.creator = texts.creator ? `${texts.creator}, ${text}` : text;
    // Of several languages the one that stands for all is meant.
    else if (property && text !== "" && (isForAll || texts[property] === undefined)) texts[property] = text;
    value = "";
  };
  parser.on("error", () => {
    fault = true;
  });
  parser.on("doctype", () => {
    fault = true;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > deepest) fault = true;
    value = "";
    const known = properties[uri + local];
    if (!property && known) [property, propertyDepth] = [known, depth];
    for (const attribute of Object.values(attributes)) {
      const stated = properties[attribute.uri + attribute.local];
      if (stated) texts[stated] ??= attribute.value;
      if (attribute.uri === xmlNamespace && attribute.local === "lang") isForAll = attribute.value === "x-default";
    }
  });
  parser.on("text", (text) => {
    if (property) value += text;
  });
  parser.on("closetag", () => {
    keep();
    isForAll = false;
    if (property && depth === propertyDepth) property = undefined;
    depth -= 1;
  });
  const text = new TextDecoder("utf-8").decode(bytes).replaceAll("\0", "");
  const pieces = 4096;
  for (let from = 0; from < text.length && !fault; from += pieces) parser.write(text.slice(from, from + pieces));
  if (!fault) parser.close();
  const { latitude, longitude, ...said } = texts;
  const place = xmpPlace(latitude, longitude);
  return fault ? undefined : mergeTexts({ ...said, ...(place !== undefined && { place }) });
}
