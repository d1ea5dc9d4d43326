/** What `--format` takes, and what a file of each is mostly called; of EBU QC, the folder that its files go to. */
export const formats = {
  text: "report.txt",
  json: "report.json",
  html: "report.html",
  xlsx: "report.xlsx",
  csv: "report.csv",
  markdown: "report.md",
  email: "chase.txt",
  junit: "junit.xml",
  "ebu-qc": "ebu-qc-reports",
  sarif: "report.sarif",
  github: "annotations.txt",
  gitlab: "gl-code-quality-report.json",
} as const;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** A report that was asked for, as `html=report.html`; without a path it is printed. */
export interface FormatRequest {
  format: FormatName;
  path?: string;
}

/** What a house's configuration asks for, whose reader has made sure that there is such a format. */
export function formatRequest(text: string): FormatRequest {
  const [name, ...file] = text.split("=");
  const format = formatNames.find((one) => one === name);
  if (!format) throw new Error(`there is no format ${name}`);
  return { format, ...(file.length > 0 && { path: file.join("=") }) };
}
