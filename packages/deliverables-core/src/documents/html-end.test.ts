import { describe, expect, it } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { readDocument } from "./read-document.js";

const page = "<!doctype html><html><head><title>QC</title></head><body><p>Result: PASS</p></body></html>\n";
const damageOf = async (html: string) => {
  const facts = await readDocument(await memoryFolder({ "qc.html": html }).open("qc.html"));
  return "unread" in facts ? facts.unread : facts.damage;
};

describe("an HTML page", () => {
  it.each([
    page,
    "<!doctype html><title>QC</title><p>Result: PASS",
    "<html><body><p>a < b</p></body></html><!-- made by -->",
  ])("is whole: %s", async (html) => expect(await damageOf(html)).toBeUndefined());

  it("ends early wherever it is cut behind its head", async () => {
    for (let end = page.indexOf("</head>") + 7; end < page.indexOf("</body>") + 6; end++)
      expect(await damageOf(page.slice(0, end)), page.slice(0, end)).toMatch(/^ends early/);
  });
});
