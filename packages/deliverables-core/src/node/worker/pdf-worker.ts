// The entry of a thread that looks into one PDF after another.
import { answerJobs } from "./paper/answer-jobs.js";
import { readPdf } from "./paper/read-pdf.js";

answerJobs(readPdf);
