import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleReport, wrongRaster } from "../src/formats/example-report.js";
import { hostileReport } from "../src/formats/hostile-report.js";
import { formatHtml } from "../src/formats/html.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  nodes: { html: string }[];
}

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
});
afterAll(() => browser?.close());

/** The page as a reader opens it from disk. What it asks of any network, and what its policy refuses, is noted. */
async function open(report = exampleReport(), options: Parameters<Browser["newPage"]>[0] = {}) {
  const page = await browser.newPage(options);
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: formatHtml(report) }),
  );
  await page.goto("http://report.test/");
  return { page, asked, complaints };
}

/** What axe has against the page, in a few words. Its own script is let in past the page's policy by the debugger. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)`,
  )) as Violation[];
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const visible = (page: Page) => page.locator(".finding:visible").count();

describe("the HTML report in a browser", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    it(`has nothing that axe finds, in ${colorScheme}`, async () => {
      const { page } = await open(exampleReport(), { colorScheme });
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await violations(page)).toEqual([]);
    });
  }

  it("asks nothing of any network, and runs no script but its own", async () => {
    const { page, asked, complaints } = await open(hostileReport());
    await page.locator("#find").fill("script");
    expect(asked).toEqual(["http://report.test/"]);
    expect(complaints).toEqual([]);
    expect(await page.title()).toContain("<script>alert(1)</script>");
    expect(await page.locator("img, iframe, link").count()).toBe(0);
  });

  it("finds by any word, filters by kind and says how many are shown", async () => {
    const { page } = await open();
    const status = page.getByRole("status");
    await page.locator("#find").fill("RASTER 1440");
    expect([await visible(page), await status.textContent()]).toEqual([1, "1 of 5"]);
    await page.locator("#find").fill("");
    await page.getByLabel("waived").uncheck();
    await page.getByLabel("unchecked").uncheck();
    expect([await visible(page), await status.textContent()]).toEqual([3, "3 of 5"]);
    await page.locator("#find").fill("nothing has this word");
    expect([await visible(page), await page.locator(".group:visible").count()]).toEqual([0, 0]);
  });

  it("groups by owner and by rule, and stays filtered", async () => {
    const { page } = await open();
    const headings = () => page.locator(".group:visible h3").allTextContents();
    await page.getByLabel("Group by").selectOption("owner");
    expect(await headings()).toEqual(["Nobody named 1", "edit 3", "sound 1"]);
    await page.locator("#find").fill("raster");
    await page.getByLabel("Group by").selectOption("rule");
    expect(await headings()).toEqual(["media/raster 1"]);
    expect(await violations(page)).toEqual([]);
  });

  it("can be used by the keyboard alone", async () => {
    const { page } = await open();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.id")).toBe("findings");
    const reached: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(String(await page.evaluate("document.activeElement.id || document.activeElement.value || ''")));
    }
    expect(reached).toEqual(expect.arrayContaining(["find", "group", "error", "waived"]));
  });

  it("shows everything without script", async () => {
    const { page } = await open(exampleReport(), { javaScriptEnabled: false });
    expect(await visible(page)).toBe(5);
    expect(await page.locator("#find").isVisible()).toBe(false);
  });

  it("holds everything on paper, in light, without its tools", async () => {
    const { page } = await open(exampleReport(), { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await visible(page)).toBe(5);
    expect(await page.locator("#find").isVisible()).toBe(false);
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    expect(await page.getByText("Signature").first().isVisible()).toBe(true);
  });

  it("opens and filters 2,000 findings and 10,000 files", async () => {
    const findings = Array.from({ length: 2000 }, (_, index) => ({ ...wrongRaster, file: `LFD${index}.mxf` }));
    const files = Array.from({ length: 10_000 }, (_, index) => ({
      path: `LFD${index}.mxf`,
      size: index,
      deliverables: [],
    }));
    const { page } = await open(exampleReport({ findings, files }));
    await page.locator("#find").fill("lfd1234.mxf");
    expect(await page.getByRole("status").textContent()).toBe("1 of 2002");
  });
});
