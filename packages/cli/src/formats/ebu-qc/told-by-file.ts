import { type Finding, type Report, tellApart, type Unchecked, type WaivedFinding } from "deliverables-core";

/** What a report says about one file. */
export interface ToldOfFile {
  findings: Finding[];
  unchecked: Unchecked[];
  waived: WaivedFinding[];
  /** Of its bytes, where it was taken. */
  sha256?: string;
}

/** Looks a file up in a report that may tell of thousands. */
export function toldByFile({ findings, unchecked, waived, files }: Report): (path: string) => ToldOfFile {
  const told = new Map<string, ToldOfFile>();
  const of = (path: string): ToldOfFile => {
    const known = told.get(path) ?? { findings: [], unchecked: [], waived: [] };
    told.set(path, known);
    return known;
  };
  for (const { path, sha256 } of files) if (sha256 !== undefined) of(path).sha256 = sha256;
  for (const entry of tellApart(findings)) if (entry.file !== undefined) of(entry.file).findings.push(entry);
  for (const entry of tellApart(unchecked)) if (entry.file !== undefined) of(entry.file).unchecked.push(entry);
  for (const entry of tellApart(waived)) if (entry.file !== undefined) of(entry.file).waived.push(entry);
  return of;
}
