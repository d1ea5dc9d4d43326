import type { getDocument } from "unpdf/pdfjs";
import { isLinkToFile } from "../../../papers/link-to-file.js";
import type { PageAround } from "../../pdf-messages.js";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>["promise"]>["getPage"]>>;

/** What pdf.js tells of an annotation, as far as it is looked at; the file decides what stands in it. */
interface Annotation {
  subtype?: string;
  fieldType?: string;
  fieldName?: string;
  fieldValue?: unknown;
  required?: boolean;
  readOnly?: boolean;
  pushButton?: boolean;
  contentsObj?: { str?: string };
  annotationFlags?: number;
  url?: string;
  /** What pdf.js follows nowhere: a file. */
  unsafeUrl?: string;
}

/** What stands on a page beside its own text. */
export async function readPdfPage(page: Page, number: number): Promise<PageAround> {
  const annotations = (await page.getAnnotations()) as Annotation[];
  const widgets = annotations.filter(({ subtype }) => subtype === "Widget");
  const [shown, unseen] = [annotations.filter(isShown), annotations.filter((annotation) => !isShown(annotation))];
  return {
    seen: [...valuesOf(shown), ...typedOnto(shown)],
    hidden: [...valuesOf(unseen), ...typedOnto(unseen)],
    isBare: annotations.length === 0,
    size: sizeOf(page),
    formFields: widgets.filter(isForFilling).map((field) => ({
      name: String(field.fieldName ?? ""),
      filled: isFilled(field.fieldValue),
      required: field.required === true,
      page: number,
    })),
    signatureFields: widgets
      .filter(({ fieldType }) => fieldType === "Sig")
      .map(({ fieldName }) => ({ name: String(fieldName ?? ""), page: number })),
    links: annotations
      .flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? [])
      .filter(isLinkToFile)
      .slice(0, mostLinks),
    comments: annotations
      .filter(({ subtype = "" }) => remarks.has(subtype))
      .map(({ contentsObj, subtype = "" }) => ({ text: contentsObj?.str?.trim() || subtype, page: number })),
  };
}

const mostLinks = 200;

/** What people leave behind when they read. A link, a stamp or a field is meant to be there, and so is what was typed or drawn onto a form. */
const remarks = new Set(["Text", "Highlight", "Underline", "Squiggly", "StrikeOut", "Caret"]);

/** The flags "Hidden" and "NoView" (ISO 32000-1, 12.5.3). */
function isShown({ annotationFlags = 0 }: Annotation): boolean {
  return (annotationFlags & (2 | 32)) === 0;
}

function isForFilling({ fieldType, pushButton, readOnly }: Annotation): boolean {
  return (fieldType === "Tx" || fieldType === "Ch" || fieldType === "Btn") && !pushButton && !readOnly;
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isFilled);
  return typeof value === "string" ? value.trim() !== "" && value !== "Off" : value !== undefined && value !== null;
}

/** What was typed into a form is not part of the page's own text. */
function valuesOf(annotations: Annotation[]): string[] {
  return annotations.flatMap(({ fieldType, fieldName, fieldValue }) =>
    (fieldType === "Tx" || fieldType === "Ch") && typeof fieldValue === "string" && fieldValue.trim() !== ""
      ? fieldValue.split(/[\r\n]+/).map((line) => `${fieldName ?? ""}: ${line}`)
      : [],
  );
}

/** Many fill in a form that has no fields by typing over it. */
function typedOnto(annotations: Annotation[]): string[] {
  return annotations
    .filter(({ subtype }) => subtype === "FreeText")
    .flatMap(({ contentsObj }) => (contentsObj?.str ?? "").split(/[\r\n]+/))
    .filter((line) => line.trim() !== "");
}

const known: [name: string, width: number, height: number][] = [
  ["A4", 210, 297],
  ["A3", 297, 420],
  ["A5", 148, 210],
  ["Letter", 215.9, 279.4],
  ["Legal", 215.9, 355.6],
];

/** In either orientation, within two millimetres. */
function sizeOf({ view, userUnit }: Page): string {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const millimetres = (points: number) => (Math.abs(points) * (userUnit || 1) * 25.4) / 72;
  const [short = 0, long = 0] = [millimetres(right - left), millimetres(top - bottom)].sort((a, b) => a - b);
  const name = known.find(([, width, height]) => Math.abs(width - short) <= 2 && Math.abs(height - long) <= 2)?.[0];
  return name ?? `${Math.round(millimetres(right - left))} × ${Math.round(millimetres(top - bottom))} mm`;
}
