/** `report.html` in a real browser, where there is one. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium as browserType, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { joinReports, type Report } from "../../src/index.js";
import { renderPage } from "../../src/report/page/index.js";
import type { ReportTexts } from "../../src/report/texts.js";
import { findChromium } from "../agent-server/chat-browser.js";
import { hostileReport } from "./hostile.js";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const chromium = findChromium();
if (!chromium)
  console.log("report.html is not tried in a browser: there is no Chromium (CHROMIUM_PATH names one)");

describe.skipIf(!chromium)("the report's page in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-page-"));
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    context = await browserType.launchPersistentContext(join(folder, "profile"), {
      executablePath: chromium!,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-sync",
      ],
      viewport: { width: 1300, height: 900 },
      timeout: 180_000,
    });
    page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(120_000);
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => request.url().startsWith("file:") || complaints.push(request.url()));
  });
  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (
    { report, texts }: { report: Report; texts: ReportTexts },
    hash = "",
  ): Promise<void> => {
    const file = join(folder, `report-${Math.random()}.html`);
    writeFileSync(file, renderPage(report, texts));
    await page.goto(pathToFileURL(file).href + hash);
  };
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  const evaluate = <T>(code: string): Promise<T> => page.evaluate(code);
  const picture = async (name: string): Promise<void> => {
    const pictures = process.env["REPORT_PAGE_PICTURES"];
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  };
  const axeFaults = async (): Promise<string[]> => {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
    return evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
    );
  };

  it("shows all models, sorts and filters them", async () => {
    await open(hostileReport());
    expect(await page.locator("#overview tbody tr").count()).toBe(3);
    expect(await texts("#summary")).toEqual([
      expect.stringMatching(/^3 models, 3 statements: 66\.7 % translated .* 33\.3 % left/),
    ]);
    const names = (): Promise<string[]> => texts("#overview tbody tr a");
    await page.click("thead button:text('Effort')");
    expect((await names())[0]).toContain("window.pwned=2");
    expect(await page.getAttribute("th:last-child", "aria-sort")).toBe("descending");
    await page.fill("#search", "EVAL-exec langgraph");
    expect(await texts("#count")).toEqual(["1 of 3 models"]);
    await page.fill("#search", "");
    await page.selectOption("#state", "failed");
    expect(await names()).toEqual(["bad"]);
    await page.selectOption("#state", "");
    await page.selectOption("#effort", "none");
    expect(await names()).toEqual(["clean"]);
  });

  it("shows both texts with diagnostics at their places, and moves them together", async () => {
    await open(hostileReport(), "#m0");
    await page.locator("#m0[open] .pair").waitFor();
    const [left, right] = ["#m0 .pane:first-child", "#m0 .pane:last-child"];
    expect(await texts(`${left} .here`)).toEqual([
      expect.stringContaining("eval-exec"),
      expect.stringContaining("unknown-import"),
    ]);
    expect(await texts(`${right} .here`)).toEqual([expect.stringContaining("eval-exec")]);
    await page.click(`${left} .row[data-line="3"]`);
    expect(await page.getAttribute(`${right} .row.on`, "data-line")).toBe("3");
    await page.locator(`${left} .text`).press("ArrowUp");
    expect(await page.getAttribute(`${right} .row.on`, "data-line")).toBe("2");
    await picture("model-light");
  });

  it("is used with the keyboard alone", async () => {
    await open(hostileReport());
    await page.keyboard.press("n");
    expect(await evaluate("document.activeElement.textContent")).toMatch(/agent\.py, line 2/);
    expect(await page.locator(".here.on").count()).toBe(2);
    await page.keyboard.press("]");
    expect(await evaluate("document.activeElement.closest('details').id")).toBe("m1");
    await page.keyboard.press("/");
    await page.keyboard.type("n/");
    expect(await page.inputValue("#search")).toBe("n/");
    await page.keyboard.press("Escape");
    await page.evaluate("document.getElementById('shortcuts').checked = false");
    await page.keyboard.press("/");
    expect(await evaluate("document.activeElement.id")).not.toBe("search");
  });

  it("runs nothing and loads nothing of what the input holds", async () => {
    await open(hostileReport(), "#m0");
    await page.locator("#m0[open] .pair").waitFor();
    expect(await evaluate("window.pwned === undefined && document.images.length === 0")).toBe(true);
    expect(await texts("#m0 .pane:first-child .row[data-line='3']")).toEqual([
      expect.stringContaining('"</script><b>"'),
    ]);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("is accessible when it is %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(hostileReport(), "#m0");
    await page.locator("#m0[open] .pair").waitFor();
    await page.click("#keys summary");
    expect(await axeFaults()).toEqual([]);
    await picture(`all-${colorScheme}`);
    await page.emulateMedia({ colorScheme: "light" });
  });

  it("prints every model open, and nothing that only a screen needs", async () => {
    await open(hostileReport());
    await page.emulateMedia({ media: "print" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator("details.model[open]").count()).toBe(3);
    expect(await page.locator("form").isVisible()).toBe(false);
    await picture("print");
    await page.emulateMedia({ media: "screen" });
  });

  it("has two hundred models at once, because a model's texts are made when it is opened", async () => {
    const { report, texts: few } = hostileReport();
    const parts = Array.from({ length: 200 }, (_, at) => ({ name: `m${at}`, folder: `m${at}`, report }));
    const inputs = parts.map(({ name }) => ({
      ...report.inputs![0]!,
      name,
      files: report.inputs![0]!.files.map((file) => `${name}/${file}`),
    }));
    const many = <V>(map: ReadonlyMap<string, V>): Map<string, V> =>
      new Map(
        parts.flatMap(({ name }) => [...map].map(([path, value]): [string, V] => [`${name}/${path}`, value])),
      );
    const whole = { sources: many(few.sources), targets: many(few.targets), lines: many(few.lines) };
    await open({ report: joinReports(parts, "1.2.3", inputs), texts: whole });
    expect(await page.locator("#overview tbody tr").count()).toBe(200);
    expect(await page.locator(".row").count()).toBe(0);
    await page.click("#m150 summary");
    expect(await page.locator("#m150 .row").count()).toBe(6);
  });
});
