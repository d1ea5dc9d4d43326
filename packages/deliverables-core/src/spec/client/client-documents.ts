import type { Source } from "../../report/finding.js";
import { citeSource, saySection } from "./cite-source.js";
import type { ClientRequirement } from "./client-requirements.js";

/** A document that a client's figures come from, and the sections in which they stand. */
export interface ClientDocument {
  /** As one cites it, as `AMWA AS-11 UK DPP HD 1.1, high confidence, read 2026-11`. */
  cited: string;
  address?: string;
  /** Each with the mark that stands beside its figures, as `2b` and `"AFD 9 10 14"`. */
  sections: { mark: string; said: string }[];
  /** Said where the section of a figure is not known: whoever looks for it has to search the document. */
  unnoted?: string;
}

/** The documents behind requirements, each once, in the order in which they come up. */
export function documentsBehind(requirements: readonly ClientRequirement[]): ClientDocument[] {
  return sourcesBehind(requirements).map((document, index) => {
    const figures = requirements.filter(({ source }) => source && isSameDocument(source, document));
    const isUnnoted = figures.some(({ source }) => source?.section === undefined);
    const sections = sectionsOf(document, requirements);
    return {
      cited: citationOf(document),
      ...(document.address !== undefined && { address: document.address }),
      sections: sections.map((section, at) => ({ mark: markOf(index, at), said: saySection(section) })),
      // What nobody can open nobody can search either.
      ...(document.address !== undefined && isUnnoted && { unnoted: sayUnnoted(sections.length === 0, index) }),
    };
  });
}

/** The mark of the place where a requirement is written: `2` for the second document, `2b` for the second section of it. */
export function placeMark(
  { source }: ClientRequirement,
  requirements: readonly ClientRequirement[],
): string | undefined {
  if (!source) return undefined;
  const index = sourcesBehind(requirements).findIndex((one) => isSameDocument(one, source));
  const { section } = source;
  return markOf(index, section === undefined ? undefined : sectionsOf(source, requirements).indexOf(section));
}

/** Letters for as many sections as there are letters; no document has come near. */
function markOf(document: number, section?: number): string {
  if (section === undefined) return `${document + 1}`;
  return section < 26 ? `${document + 1}${String.fromCharCode(97 + section)}` : `${document + 1}.${section + 1}`;
}

function sectionsOf(document: Source, requirements: readonly ClientRequirement[]): string[] {
  const own = requirements.flatMap(({ source }) =>
    source?.section !== undefined && isSameDocument(source, document) ? [source.section] : [],
  );
  return [...new Set(own)];
}

function sourcesBehind(requirements: readonly ClientRequirement[]): Source[] {
  const found: Source[] = [];
  for (const { source } of requirements) {
    if (source && !found.some((one) => isSameDocument(one, source))) found.push(source);
  }
  return found;
}

function isSameDocument({ section: _, ...left }: Source, { section: __, ...right }: Source): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function citationOf({ document, version, retrieved, confidence }: Source): string {
  return [
    citeSource({ document, ...(version !== undefined && { version }) }),
    ...(confidence ? [`${confidence} confidence`] : []),
    ...(retrieved ? [`read ${retrieved}`] : []),
  ].join(", ");
}

function sayUnnoted(isNowhere: boolean, index: number): string {
  return isNowhere
    ? "In which section of it a figure stands we have not noted."
    : `Where ${markOf(index)} stands alone, we have not noted the section.`;
}
