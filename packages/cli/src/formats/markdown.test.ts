import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { exampleReport, wrongRaster } from "./example-report.js";
import { hostileReport } from "./hostile-report.js";
import { formatMarkdown } from "./markdown.js";

const asHtml = (markdown: string) => String(marked.parse(markdown, { gfm: true, async: false }));

describe("formatMarkdown", () => {
  it("reads as plain text: the verdict, the deliverables, and under each what to do", () => {
    expect(formatMarkdown(exampleReport())).toMatchInlineSnapshot(`
      "## The Long Field for DPP AS-11 HD 1.1

      **REJECTED**: 2 errors, 1 warning, 1 unchecked, 1 waived. 14 files, 5.2 MB.
      Compared: 4 of 5 requirements (80 %): 1 passed, 2 failed, 1 waived.

      | Deliverable | Files | Owner | State |
      | --- | ---: | --- | --- |
      | programme | 2 | edit | wrong |
      | stems | 0 | sound | missing |
      | stills (optional) | 2 | – | accepted |

      ### programme

      - **error** Raster is 1440×1080, expected 1920×1080
        LFD1001A · \`LFD1001A.mxf\` · \`delivery.json:14:7 (/deliverables/programme/video/width)\`
        Source: AMWA AS-11 UK DPP HD 1.1, §2.1
        → Export again at the raster that is asked for, from a timeline of that raster, and never by scaling the file that is there.
      - **unchecked** Bit depth is not known: the file does not say
        LFD1001A · \`LFD1001A.mxf\` · \`delivery.json:15:7 (/deliverables/programme/video/bitDepth)\`
        → Look at it by eye, or ask the vendor for a file that states it.
      - **waived** Bit rate is 50 Mb/s, expected at least 100 Mb/s
        LFD1002A · \`LFD1002A.mxf\` · \`delivery.json:16:7 (/deliverables/programme/video/bitRate)\`
        Accepted by Client delivery desk on 2026-11-20, until 2026-12-31: Client accepted the long-GOP source by e-mail

      ### stems

      - **error** Stems/LFD1001A\\_mix.wav is missing
        \`delivery.json:31:5 (/deliverables/stems/files)\`
        → Ask sound for the file.
        \`rename Stems/LFD1001a_mix.wav to Stems/LFD1001A_mix.wav\`

      ### Folder

      - **warning** Stills/.DS\\_Store is left by macOS and belongs to no delivery
        \`Stills/.DS_Store\`
        → Delete it.

      DPP AS-11 HD: Wrapper, picture and audio tracks. Unofficial, not affiliated with the DPP or AMWA.
      "
    `);
  });

  it("renders as headings, one table and lists", () => {
    const html = asHtml(formatMarkdown(exampleReport()));
    expect(html).toContain("<h2>The Long Field for DPP AS-11 HD 1.1</h2>");
    expect(html.match(/<tr>/g)).toHaveLength(4);
    expect(html).toContain("<td>wrong</td>");
    expect(html.match(/<li>/g)).toHaveLength(5);
  });

  it("lets no text become markup, a link or a mention", () => {
    const html = asHtml(formatMarkdown(hostileReport()));
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
    const ours = ["h2", "h3", "p", "strong", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "code", "br"];
    expect([...tags].filter((tag) => !ours.includes(tag ?? ""))).toEqual([]);
    // Where it is shown as text, and not as code, a comment stands between the sign and the name.
    expect(html.replaceAll(/<code>.*?<\/code>/gs, "")).not.toMatch(/@(everyone|SUM)/);
  });

  it("stays within what a pull request takes, and says what it left out", () => {
    const findings = Array.from({ length: 2000 }, (_, index) => ({ ...wrongRaster, file: `file ${index}.mxf` }));
    const markdown = formatMarkdown(exampleReport({ findings }));
    expect(markdown.length).toBeLessThan(65_536);
    expect(markdown).toMatch(/…and \d+ more, which the other reports list\./);
  });
});
