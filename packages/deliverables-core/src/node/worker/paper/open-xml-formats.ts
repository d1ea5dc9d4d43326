import type { SaxesTagNS } from "saxes";
import { type Look, unseenBecause } from "./cell-looks.js";
import { areAlike, black, type Colour, colourOfHex, colourOfPalette, white } from "./colours.js";
import { walkXml } from "./xml-events.js";

interface Font {
  struck: boolean;
  colour: Colour | undefined;
}

/** The looks of the cell formats of an XLSX by their number (ECMA-376-1, 18.8.10, 18.8.20 and 18.8.22); those without a mark are left out. */
export function openXmlFormats(styles: string): ReadonlyMap<string, Look> {
  const fonts: Font[] = [];
  // Undefined for a pattern, of which nobody knows what it looks like.
  const fills: { colour: Colour | undefined }[] = [];
  const formats = new Map<string, Look>();
  let count = 0;
  let list = "";
  let isSolid = false;
  walkXml(styles, {
    open(tag) {
      const { local, attributes } = tag;
      if (/^(fonts|fills|cellXfs|cellStyleXfs|dxfs|borders)$/.test(local)) list = local;
      const [font, fill] = [fonts.at(-1), fills.at(-1)];
      if (list === "fonts" && local === "font") fonts.push({ struck: false, colour: black });
      else if (list === "fonts" && font && local === "strike") font.struck = isOn(attributes.val?.value);
      else if (list === "fonts" && font && local === "color") font.colour = colourOf(tag);
      else if (list === "fills" && local === "fill") fills.push({ colour: white });
      else if (list === "fills" && fill && local === "gradientFill") fill.colour = undefined;
      else if (list === "fills" && fill && local === "patternFill" && attributes.patternType?.value !== "none")
        fill.colour = attributes.patternType === undefined ? white : undefined;
      else if (list === "fills" && fill && local === "fgColor" && isSolid) fill.colour = colourOf(tag);
      else if (list === "cellXfs" && local === "xf") {
        const own = fonts[Number(attributes.fontId?.value ?? 0)];
        const behind = fills[Number(attributes.fillId?.value ?? 0)];
        const isUnseen = areAlike(own?.colour, behind ? behind.colour : white);
        if (own?.struck || isUnseen)
          formats.set(String(count), {
            ...(own?.struck && { struck: true as const }),
            ...(isUnseen && { unseen: unseenBecause.colour }),
          });
        count += 1;
      }
      if (local === "patternFill") isSolid = attributes.patternType?.value === "solid";
    },
    close() {},
    text() {},
  });
  return formats;
}

/** `<strike/>` is on, `<strike val="0"/>` off. */
export function isOn(value: string | undefined): boolean {
  return !/^(0|false|off|none)$/.test(value ?? "");
}

/** Undefined where it is one of a theme's own colours, which this does not read. */
export function colourOf({ attributes }: SaxesTagNS): Colour | undefined {
  const { rgb, theme, indexed, tint, auto } = attributes;
  if (rgb) return colourOfHex(rgb.value);
  if (indexed) return colourOfPalette(Number(indexed.value));
  if (auto) return black;
  // The first two of a theme stand for paper and ink, in this order.
  if (theme?.value !== "0" && theme?.value !== "1") return undefined;
  const shift = Math.min(1, Math.max(-1, Number(tint?.value ?? 0) || 0));
  const grey = Math.round(255 * (theme.value === "0" ? 1 + Math.min(0, shift) : Math.max(0, shift)));
  return [grey, grey, grey];
}
