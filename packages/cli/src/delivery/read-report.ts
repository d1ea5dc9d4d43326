import { open } from "node:fs/promises";
import { Ajv } from "ajv";
import { type Report, sizeInWords } from "deliverables-core";
import schema from "../../../../schemas/report.schema.json" with { type: "json" };
import { CannotRun } from "../cannot-run.js";
import { reasonOf, systemCode } from "../reason-of.js";

/** A report on 10,000 files has 5 MB. */
const largestReportBytes = 256 * 2 ** 20;

/** Reads a report that `check --format json` has written. What is none, or is one of another version, is said in a sentence. */
export async function readReport(path: string): Promise<Report> {
  const text = await readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CannotRun(`${path} is no report: it is not JSON. Give a report that --format json has written.`);
  }
  const version = versionOf(value);
  if (version === undefined)
    throw new CannotRun(`${path} is no report of deliverables. Give a report that --format json has written.`);
  if (version !== 1)
    throw new CannotRun(
      `${path} is a report of version ${version}, and this program reads version 1: check the delivery again with this program, or use the one that wrote the report.`,
    );
  const validate = new Ajv().compile<Report>(schema);
  if (validate(value)) return value;
  const place = validate.errors?.[0]?.instancePath || "its top level";
  throw new CannotRun(`${path} is not as check wrote it: something is wrong at ${place}. Check the delivery again.`);
}

/** Some shells of Windows write what is printed as UTF-16, or put a byte order mark before it. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  return new TextDecoder(first === 0xff && second === 0xfe ? "utf-16le" : "utf-8").decode(bytes);
}

/** To its end, but no further than a report goes: a device has no size, and may have no end. */
async function readText(path: string): Promise<string> {
  try {
    const file = await open(path);
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of file.createReadStream({ highWaterMark: 2 ** 20 })) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > largestReportBytes)
        throw new CannotRun(`${path} has more than ${sizeInWords(largestReportBytes)}, and no report is as large.`);
    }
    return decode(Buffer.concat(chunks));
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    throw new CannotRun(`The report ${path} could not be opened: ${reasonOf(error)}.`);
  }
}

function versionOf(value: unknown): number | undefined {
  const header = typeof value === "object" && value !== null && "header" in value ? value.header : undefined;
  const version =
    typeof header === "object" && header !== null && "reportVersion" in header ? header.reportVersion : undefined;
  return typeof version === "number" ? version : undefined;
}
