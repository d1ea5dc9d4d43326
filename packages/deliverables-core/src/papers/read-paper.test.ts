import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryFolder } from "../folder/memory-folder.js";
import { isUnread } from "../folder/reader.js";
import { readField } from "./read-field.js";
import { paperReader } from "./read-paper.js";
import { templateMarks } from "./template-marks.js";

const readPaper = paperReader();
const read = async (content: string | Uint8Array, name = "paper.txt") => {
  const paper = await readPaper(await memoryFolder({ [name]: content }).open(name));
  if (isUnread(paper)) throw new Error(paper.unread);
  return paper;
};
const linesOf = async (content: string | Uint8Array) => (await read(content)).contents?.lines.map(({ text }) => text);

describe("a text", () => {
  it("is read line by line, in whatever encoding", async () => {
    expect(await linesOf("One\r\n\r\n two\rthree")).toEqual(["One", " two", "three"]);
    const latin = Uint8Array.from("Fa\xe7ade, caf\xe9 and na\xefve, in the letters of Windows", (one) =>
      one.charCodeAt(0),
    );
    expect(await linesOf(latin)).toEqual(["Façade, café and naïve, in the letters of Windows"]);
  });

  it("may be short and in the letters of Windows", async () => {
    expect(await linesOf(Uint8Array.from("M\xfcller PASS", (one) => one.charCodeAt(0)))).toEqual(["Müller PASS"]);
    expect(await read(Uint8Array.from([0xe1, 0x20, 0xf7, 0xc3, 0x41, 0x9f, 0xb2]))).not.toHaveProperty("format");
  });

  it("as a website's editor gives it is a page of the web", async () => {
    const paper = await read("<h1>Tidewatch</h1>\n<p>The sea draws back &amp; Ann walks.</p>", "epg.html");
    expect(paper.format).toBe("HTML");
    expect(paper.contents?.lines.map(({ text }) => text)).toEqual(["Tidewatch", "The sea draws back & Ann walks."]);
  });

  it("of more lines than any paper has is not looked into, and says why", async () => {
    expect(await read("a\n".repeat(400_001))).toEqual({ format: "text", unopened: "it has more lines than a paper" });
  });

  it("of one line of 100 MB is not read, and says why", async () => {
    const open = await memoryFolder({ "a.txt": "x" }).open("a.txt");
    const huge = {
      ...open,
      size: 100_000_000,
      read: async (_: number, length: number) => new Uint8Array(length).fill(97),
    };
    expect(await readPaper(huge)).toEqual({
      format: "text",
      unopened: "it has 100.0 MB, and such a paper is read up to 8.0 MB",
    });
  });
});

it("an RTF shows its text, and neither its fonts nor its pictures", async () => {
  const rtf =
    "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}{\\pict 0102}Caf\\'e9 \\u233?t\\'e9\\par \\b Result:\\b0\\tab PASS\\{x\\}\\par}";
  expect(await linesOf(rtf)).toEqual(["Café été", "Result:\tPASS{x}"]);
});

it("a page shows its text, and neither its scripts nor its styles", async () => {
  const html =
    '<!DOCTYPE html><title>Report</title><style>p { }</style><script>if (a < b) "x"</script><p>Result:&nbsp;<b>PASS</b> &amp; &#233;<tr><td>A<td>B</tr><!-- TBC -->';
  expect(await linesOf(html)).toEqual(["Result: PASS & é", "A\tB"]);
});

it("what nobody sees in an RTF or on a page is kept apart", async () => {
  const told = async (text: string) => {
    const { lines = [], hidden = [] } = (await read(text)).contents ?? {};
    return [lines.map((one) => one.text), hidden.map((one) => one.text)];
  };
  expect(await told("{\\rtf1 Seen{\\deleted  gone} \\v hidden\\v0 again\\par}")).toEqual([
    ["Seen again"],
    ["gonehidden"],
  ]);
  const page =
    '<!DOCTYPE html><title>Report</title><div style="display: none">PASS<div>ED</div> twice</div><p hidden>no</p><p class="hidden">Seen</p>';
  expect(await told(page)).toEqual([["Seen"], ["Report", "PASS", "ED", "twice", "no"]]);
});

describe("made to keep a reader busy", () => {
  it.each([
    ["groups without end", `{\\rtf1 ${"{".repeat(1_000_000)}}`],
    ["scripts without end", `<!DOCTYPE html>${"<script>".repeat(200_000)}`],
    ["tags without end", `<!DOCTYPE html>${"<p".repeat(500_000)}`],
    ["headings without end", `${"Production number:".repeat(50_000)}\n${"Result\t".repeat(50_000)}`],
    ["marks without end", "[insert ".repeat(100_000)],
    ["blanks without end", `${" ".repeat(1_000_000)}x`],
  ])("a paper of %s is answered", async (_, text) => {
    const { contents, damage } = await read(text);
    // A page that ends in the middle of a tag is not looked into.
    if (!contents) return void expect(damage).toBeDefined();
    templateMarks(contents);
    readField(contents, { heading: "Production number" });
  });
});

it("any text behind a true beginning is answered", async () => {
  const unit = fc.constantFrom("{", "}", "\\", "'", "u", "<", ">", "&", "#", ";", "-", "!", "a", "9", "\n", "\0");
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("{\\rtf1 ", "<!DOCTYPE html>", "A letter. ", "{ "),
      fc.string({ unit, maxLength: 400 }),
      async (start, rest) => {
        expect(await read(`${start}${rest}}`)).not.toHaveProperty("unopened");
      },
    ),
    { numRuns: 500 },
  );
});
