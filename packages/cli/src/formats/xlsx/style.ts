/** How a cell looks. Cells share a few of these: each is one entry of the workbook's styles. */
export interface Style {
  bold?: true;
  /** Points; 10 where nothing is said. */
  size?: number;
  /** `#b3261e` */
  color?: string;
  background?: string;
  /** A thin line below. */
  underlined?: true;
  /** Thousands in groups. */
  grouped?: true;
  /** A text on one line, whatever its length. */
  unwrapped?: true;
}

export const plain: Style = {};
export const bold: Style = { bold: true };
export const grey: Style = { color: "#5b5e66" };
export const title: Style = { bold: true, size: 16, unwrapped: true };
export const heading: Style = { bold: true, background: "#e8e8e4", underlined: true };
/** Where somebody writes by hand: a line, with room above it. */
export const toBeSigned: Style = { size: 16, underlined: true };
export const amount: Style = { grouped: true };

const red: Style = { bold: true, color: "#b3261e", background: "#fdecea" };
const amber: Style = { bold: true, color: "#8a5300", background: "#fdf1dc" };
const violet: Style = { bold: true, color: "#6b3fa0", background: "#f3ecfb" };
const green: Style = { bold: true, color: "#1a6b33", background: "#e4f5e9" };
const teal: Style = { bold: true, color: "#00696b", background: "#e0f4f4" };

/** A state or a severity in its colour, as the page has it; the word alone tells as well. */
export const stateStyles: Readonly<Record<string, Style>> = {
  error: red,
  wrong: red,
  missing: red,
  failed: red,
  REJECTED: red,
  warning: amber,
  warned: amber,
  "to be read": amber,
  "set aside": amber,
  unchecked: violet,
  INCOMPLETE: violet,
  accepted: green,
  passed: green,
  ACCEPTED: green,
  waived: teal,
};
