// The entry of a thread that looks into one office paper, or one XML, after another.
import { answerJobs } from "./paper/answer-jobs.js";
import { readDocx } from "./paper/read-docx.js";
import { readSheets } from "./paper/read-sheets.js";
import { readXml } from "./paper/read-xml.js";

answerJobs(async ({ kind, bytes }) => {
  switch (kind) {
    case "DOCX":
      return readDocx(bytes);
    case "XLSX":
    case "XLS":
      return readSheets(bytes);
    case "XML":
      return readXml(bytes);
    case "PDF":
      return { unread: "its reader is another" };
  }
});
