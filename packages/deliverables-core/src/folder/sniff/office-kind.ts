const officeFolders = [
  ["word/", "DOCX"],
  ["xl/", "XLSX"],
  ["ppt/", "PPTX"],
] as const;

/** Which office document of ISO/IEC 29500 an archive with these entries is: it has a folder for its application. */
export function officeKind(names: readonly string[]) {
  return officeFolders.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1];
}
