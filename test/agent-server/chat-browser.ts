/** The chat page in a real browser. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { releaseStreams, requests } from "./chat-handlers.js";
import { Listening } from "./client.js";

/** The Chromium of `CHROMIUM_PATH`, or one on the path. */
export function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser with one page, and the server that it shows. */
export class ChatBrowser {
  private server: Listening | undefined;
  private url = "none";
  private readonly found: string[] = [];
  /** Whether requests may fail: the server is gone. */
  private alone = false;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly profile: string,
  ) {
    page.setDefaultTimeout(240_000);
    page.on("console", (message) => {
      if (message.type() !== "log" && !this.alone && !/status of 500/.test(message.text()))
        this.found.push(message.text());
    });
    page.on("pageerror", (error) => this.found.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith(this.url)) this.found.push(request.url());
    });
  }

  static async start(executablePath: string): Promise<ChatBrowser> {
    const profile = mkdtempSync(join(tmpdir(), "predict2invoke-browser-"));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: flags,
      timeout: 240_000,
    });
    return new ChatBrowser(context, context.pages()[0] ?? (await context.newPage()), profile);
  }

  async stop(): Promise<void> {
    await this.context.close();
    await this.server?.close();
    rmSync(this.profile, { recursive: true, force: true });
  }

  /** Shows the page of a new server for the agent that is registered. */
  async open(agentType: string | null): Promise<void> {
    await this.server?.close();
    this.server = await Listening.start(agentType);
    this.url = this.server.url;
    this.alone = false;
    await this.page.emulateMedia({ colorScheme: "light" });
    await this.page.goto(this.url);
    await this.page.locator("h1", { hasText: "mlflow_agent_server" }).waitFor();
  }

  async closeServer(): Promise<void> {
    this.alone = true;
    await this.server?.close();
    this.server = undefined;
  }

  async type(text: string, key: string): Promise<void> {
    const input = this.page.locator("#input");
    if (text.startsWith("{") || text === "not JSON") await input.fill("");
    await input.pressSequentially(text);
    await input.press(key);
  }

  press = (key: string): Promise<void> => this.page.keyboard.press(key);

  click = (selector: string): Promise<void> => this.page.click(selector);

  release = releaseStreams;

  /** Waits until no answer is under way. */
  async idle(): Promise<void> {
    await this.page.locator("#log[aria-busy=false]").waitFor();
  }

  async expectText(text: string): Promise<void> {
    await this.page.locator(".agent .text", { hasText: text }).last().waitFor();
  }

  all = (selector: string): Promise<string[]> => this.page.locator(selector).allTextContents();

  texts = (): Promise<string[]> => this.all("article > .text");

  elements = (selector: string): Promise<number> => this.page.locator(selector).count();

  /** Title, arguments and result of the first tool call. */
  async tool(): Promise<string[] | undefined> {
    const details = this.page.locator("details.tool").first();
    if ((await details.count()) === 0) return undefined;
    return details.locator("summary, pre").allTextContents();
  }

  /** Every text of the last request. */
  lastTexts(): string[] {
    const texts: string[] = [];
    JSON.stringify(requests.at(-1), (_, value: unknown) => {
      if (typeof value === "string") texts.push(value);
      return value;
    });
    return texts;
  }

  focused = (): Promise<string> => this.page.evaluate("document.activeElement.id");

  /** Changes what the system prefers, and waits until the page has heard of it. */
  async setScheme(colorScheme: "light" | "dark"): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.locator(`html[data-theme=${colorScheme}]`).waitFor();
  }

  background = (): Promise<string> => this.page.evaluate("getComputedStyle(document.body).backgroundColor");

  /** Takes a picture, where `CHAT_PAGE_PICTURES` names a folder. */
  async picture(name: string): Promise<void> {
    const folder = process.env["CHAT_PAGE_PICTURES"];
    if (folder) await this.page.screenshot({ path: join(folder, `${name}.png`) });
  }

  /** What axe finds, by the names of its rules. */
  async accessibilityFaults(): Promise<string[]> {
    const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
    await this.page.evaluate(readFileSync(axe, "utf8"));
    const run =
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))";
    return this.page.evaluate(run);
  }

  /** Errors on the console, and requests to anybody else. */
  complaints = (): readonly string[] => this.found;
}
