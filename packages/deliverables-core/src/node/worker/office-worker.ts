// The entry of a thread that looks into one office paper, or one XML, after another.
import { answerJobs } from "./paper/answer-jobs.js";
import { readDocx } from "./paper/read-docx.js";
import { readDocxTables } from "./paper/read-docx-tables.js";
import { readOpenDocument } from "./paper/read-open-document.js";
import { readPptx } from "./paper/read-pptx.js";
import { readSheets } from "./paper/read-sheets.js";
import { readXml } from "./paper/read-xml.js";
import { readWorkbookCells } from "./paper/workbook-cells.js";

answerJobs(async ({ kind, bytes, wants }) => {
  switch (kind) {
    case "DOCX":
      return wants === "tables" ? readDocxTables(bytes) : readDocx(bytes);
    case "XLSX":
    case "XLS":
    case "ODS":
      return wants === "tables" ? readWorkbookCells(bytes) : readSheets(bytes);
    case "PPTX":
      return readPptx(bytes);
    case "ODT":
    case "ODP":
      return readOpenDocument(bytes);
    case "XML":
      return readXml(bytes);
    case "PDF":
      return { unread: "its reader is another" };
  }
});
