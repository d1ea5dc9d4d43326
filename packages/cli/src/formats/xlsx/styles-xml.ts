import { xmlText } from "../xml-element.js";
import type { Style } from "./style.js";

/** The styles of a workbook, each with its number, in the order in which they are met. */
export interface StyleList {
  numberOf(style: Style): number;
  xml(): string;
}

const font = "Arial";
const usualSize = 10;

/** Number 0 is what a cell has that names no style. */
export function createStyles(): StyleList {
  const numbers = new Map<Style, number>();
  return {
    numberOf(style) {
      const known = numbers.get(style);
      if (known !== undefined) return known;
      numbers.set(style, numbers.size + 1);
      return numbers.size;
    },
    xml: () => stylesXml([...numbers.keys()]),
  };
}

/** ECMA-376-1, 18.8: the parts in the order that the schema wants; fills 0 and 1 are the two that every program expects. */
function stylesXml(styles: readonly Style[]): string {
  const fonts = styles.map(
    ({ bold, size = usualSize, color }) =>
      `<font>${bold ? "<b/>" : ""}<sz val="${size}"/>${color ? `<color rgb="${argb(color)}"/>` : ""}<name val="${font}"/></font>`,
  );
  const fills = styles.map(({ background }) =>
    background
      ? `<fill><patternFill patternType="solid"><fgColor rgb="${argb(background)}"/></patternFill></fill>`
      : `<fill><patternFill patternType="none"/></fill>`,
  );
  const none = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const formats = styles.map(({ grouped, underlined, unwrapped }, index) => {
    // 3 is the built-in #,##0.
    const ids = `numFmtId="${grouped ? 3 : 0}" fontId="${index + 1}" fillId="${index + 2}" borderId="${underlined ? 1 : 0}" xfId="0"`;
    return `<xf ${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"${unwrapped ? "" : ' wrapText="1"'}/></xf>`;
  });
  const line = "<left/><right/><top/><bottom/><diagonal/>";
  const thin = '<left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/>';
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list("fonts", [`<font><sz val="${usualSize}"/><name val="${font}"/></font>`, ...fonts]),
    list("fills", [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      ...fills,
    ]),
    list("borders", [`<border>${line}</border>`, `<border>${thin}</border>`]),
    list("cellStyleXfs", [none]),
    list("cellXfs", [none.replace("/>", ' xfId="0"/>'), ...formats]),
    list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    "</styleSheet>",
  ].join("");
}

function list(name: string, entries: string[]): string {
  return `<${name} count="${entries.length}">${entries.join("")}</${name}>`;
}

function argb(color: string): string {
  return xmlText(`FF${color.slice(1).toUpperCase()}`);
}
