import type { SaxesTagNS } from "saxes";
import { walkXml } from "./xml-events.js";

/** How text looks, as far as a style or a run says so (ECMA-376-1, 17.3.2). */
export interface Look {
  /** Six hexadecimal digits, or `auto`. */
  colour?: string;
  /** What it stands on: six hexadecimal digits; `unknown` for a pattern or a style that may colour it. */
  ground?: string;
  /** In half points. */
  size?: number;
  isHidden?: boolean;
  /** Struck through, once and twice. */
  once?: boolean;
  twice?: boolean;
}

/** No larger than a point: nobody reads it. In half points. */
const unreadable = 2;
/** Of 255 in each colour: what differs by less is one colour to the eye. */
const sameColour = 12;

/** Whether nobody sees text that looks like this. */
export function isUnseen({ colour = "auto", ground = "unknown", size, isHidden }: Look): boolean {
  if (isHidden || (size !== undefined && size <= unreadable)) return true;
  const [ink, under] = [channels(colour), channels(ground)];
  if (!ink || !under) return false;
  return ink.every((channel, index) => Math.abs(channel - (under[index] ?? 0)) <= sameColour);
}

export function isStruck({ once, twice }: Look): boolean {
  return once === true || twice === true;
}

function channels(colour: string): number[] | undefined {
  if (!/^[\da-f]{6}$/i.test(colour)) return undefined;
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** What a property says of the text's look; nothing when it is about something else. */
export function lookOf({ local, attributes }: SaxesTagNS): Look | undefined {
  const value = attributes["w:val"]?.value ?? "";
  const isOn = !/^(0|false|off)$/.test(value);
  switch (local) {
    case "vanish":
      return { isHidden: isOn };
    case "strike":
      return { once: isOn };
    case "dstrike":
      return { twice: isOn };
    case "color":
      return { colour: value };
    case "sz":
      return { size: Number(value) };
    case "shd":
      return groundOf(value, attributes["w:fill"]?.value ?? "auto", attributes["w:color"]?.value ?? "auto");
    case "highlight":
      return value === "none" ? undefined : { ground: value === "white" ? "FFFFFF" : "unknown" };
    default:
      return undefined;
  }
}

/** A shading without a colour of its own shows what is under it (17.3.5). */
function groundOf(pattern: string, fill: string, colour: string): Look | undefined {
  if (pattern === "clear" || pattern === "nil" || pattern === "") return fill === "auto" ? undefined : { ground: fill };
  return { ground: pattern === "solid" && colour !== "auto" ? colour : "unknown" };
}

/** The looks of the styles of a document, by their ids. A style for tables has a ground where any of its cells may have one. */
export type Styles = (id: string | undefined) => Look;

/** Deeper than styles are based on each other. */
const deepestStyle = 20;

export function stylesIn(xml: string | undefined): Styles {
  const own = new Map<string, Style>();
  let open: Style | undefined;
  walkXml(xml ?? "<none/>", {
    open(tag) {
      const { local, attributes } = tag;
      if (local === "style") {
        open = { look: {}, isTable: attributes["w:type"]?.value === "table" };
        own.set(attributes["w:styleId"]?.value ?? "", open);
      } else if (local === "basedOn" && open) open.basedOn = attributes["w:val"]?.value ?? "";
      else if (open) Object.assign(open.look, open.isTable ? groundAlone(lookOf(tag)) : lookOf(tag));
    },
    close({ local }) {
      if (local === "style") open = undefined;
    },
    text() {},
  });
  return (id) => {
    const chain: Look[] = [];
    for (let at = id, depth = 0; at !== undefined && depth < deepestStyle; depth++) {
      const style = own.get(at);
      chain.unshift(style?.look ?? {});
      at = style?.basedOn;
    }
    return Object.assign({}, ...chain);
  };
}

interface Style {
  look: Look;
  basedOn?: string;
  isTable: boolean;
}

/** Which of its cells a style for tables colours, it says in ways of its own. */
function groundAlone(look: Look | undefined): Look | undefined {
  return look?.ground === undefined || /^ffffff$/i.test(look.ground) ? undefined : { ground: "unknown" };
}
