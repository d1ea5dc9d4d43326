import type { Contents, Line, Spot } from "./contents.js";

/** A paper that counts its own pages, of which some are not there. */
export interface LackingPages {
  /** `Page 2 of 3` */
  written: string;
  at: Spot;
  /** How many pages it says that there are, and how many of them there are. */
  total: number;
  there: number;
}

interface Claim {
  page: number;
  number: number;
  total: number;
  written: string;
  line: Line;
}

const count =
  /^[\s(–—-]*((?:page|pg\.?|p\.|seite|blatt|s\.|pagina|página|side|sida)\s*(\d{1,4})\s*(?:of|von|sur|de|di|van|av|af|\/)\s*(\d{1,4}))[\s)–—-]*$/iu;
/** A number of a page stands in so many lines at the head or the foot of it; in the midst of it, it is about another paper. */
const atEdge = 3;

/** By what stands at the head or the foot of the pages; `pages` is how many the file has. */
export function lackingPages({ lines }: Contents, pages: number): LackingPages[] {
  const claims = claimsIn(lines);
  return [...new Set(claims.map(({ total }) => total))].flatMap((total) =>
    partsOf(claims.filter((claim) => claim.total === total)).flatMap((part, index, parts): LackingPages[] => {
      const [first] = part;
      const last = part.at(-1);
      if (!first || !last) return [];
      // Pages before the first that has a number, and behind the last, may be of the same paper.
      const end = (parts[index + 1]?.[0]?.page ?? pages + 1) - 1;
      const before = parts[index - 1]?.at(-1)?.page ?? 0;
      const start = Math.max(before + 1, first.page - first.number + 1);
      const onOnePage = Math.max(...part.map(({ page }) => part.filter((one) => one.page === page).length));
      const there = (end - start + 1) * onOnePage;
      if (there >= total) return [];
      return [{ written: last.written, at: { page: last.page }, total, there }];
    }),
  );
}

/** Of a text, whose pages are only told by what is printed on them: those behind the last that is counted. */
export function lackingInText({ lines }: Contents): LackingPages[] {
  const claims = lines.flatMap((line) => claimOf(line) ?? []);
  const last = claims.at(-1);
  if (!last || claims.some(({ number, total }) => total !== last.total || number > last.number)) return [];
  if (last.number >= last.total) return [];
  const { place } = last.line;
  return [{ written: last.written, at: place ? { place } : {}, total: last.total, there: last.number }];
}

function claimsIn(lines: readonly Line[]): Claim[] {
  return lines.flatMap((line, index): Claim[] => {
    const isEdge =
      lines[index - atEdge]?.page !== line.page || lines[index + atEdge]?.page !== line.page || line.page === undefined;
    const claim = isEdge ? claimOf(line) : undefined;
    return claim ? [claim] : [];
  });
}

function claimOf(line: Line): Claim | undefined {
  if (line.text.length > 300 || !/\d/.test(line.text)) return undefined;
  for (const part of line.text.split(/\t|\s[|·•–—-]\s/)) {
    const [, written = "", number, total] = count.exec(part) ?? [];
    const claim = { page: line.page ?? 1, number: Number(number), total: Number(total), written, line };
    if (claim.number >= 1 && claim.total >= 2 && claim.number <= claim.total) return claim;
  }
  return undefined;
}

/** Papers that were put into one file each begin to count anew. */
function partsOf(claims: Claim[]): Claim[][] {
  const parts: Claim[][] = [];
  for (const claim of claims) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (
      !part ||
      !before ||
      claim.number < before.number ||
      (claim.number === before.number && claim.page !== before.page)
    )
      parts.push([claim]);
    else if (claim.number !== before.number) part.push(claim);
  }
  return parts;
}
