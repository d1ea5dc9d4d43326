/** The names of the formats that `check` writes. The command line knows how; a configuration of a house names them. */
export const reportFormats = [
  "text",
  "json",
  "html",
  "xlsx",
  "csv",
  "markdown",
  "email",
  "junit",
  "ebu-qc",
  "sarif",
  "github",
  "gitlab",
] as const;
