/**
 * npx tsx test/editor/vscode-host.main.ts <code-server's folder>: the extension in VS Code itself, of which code-server is a build that npm has.
 *
 * docs/editor.md says how it is installed; it is no dependency, as it compiles modules that few need. Chromium opens a workspace with an agent; each step is
 * checked and leaves a picture in out/vscode-host/. Ends with 1 when a step fails.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium as browserType, type Page } from "playwright-core";
import { bundleFolder } from "../../src/editor/vscode/bundle.build.js";
import { findChromium } from "../agent-server/chat-browser.js";
import { agentText, makeWorkspace, type Workspace } from "./workspace.js";

const [codeServer] = process.argv.slice(2);
if (codeServer === undefined || !existsSync(join(codeServer, "out/node/entry.js")))
  throw new Error("name the folder of code-server: …/node_modules/code-server");

/** A loaded machine takes its time; a step that is stuck ends. */
const limit = 60_000;
const out = fileURLToPath(new URL("../../out/", import.meta.url));
const pictures = join(out, "vscode-host");

/** Starts code-server on a free port. Returns its address. */
async function start(
  workspace: Workspace,
): Promise<{ readonly address: string; readonly host: ChildProcess }> {
  const home = join(workspace.folder, "..", `${workspace.folder.split("/").at(-1)!}-home`);
  const extensions = join(home, "extensions");
  mkdirSync(extensions, { recursive: true });
  await bundleFolder(join(out, "vscode"));
  cpSync(join(out, "vscode"), join(extensions, "predict2invoke.predict2invoke-0.1.0"), { recursive: true });
  mkdirSync(join(home, "User"), { recursive: true });
  // In a browser VS Code saves after each edit, if nobody says otherwise.
  writeFileSync(join(home, "User/settings.json"), JSON.stringify({ "files.autoSave": "off" }));
  const host = spawn(
    process.execPath,
    [codeServer!, "--auth", "none", "--bind-addr", "127.0.0.1:0", "--user-data-dir", home]
      .concat(["--extensions-dir", extensions, "--config", join(home, "config.yaml")])
      .concat([
        "--disable-telemetry",
        "--disable-update-check",
        "--disable-workspace-trust",
        workspace.folder,
      ]),
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    host.stdout.on("data", (chunk) => {
      said += String(chunk);
      const found = /listening on (http:\S+?)\/?\s/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    host.once("exit", () => reject(new Error(said)));
  });
  return { address, host };
}

let picture = 0;

async function step(page: Page, what: string, run: () => Promise<unknown>): Promise<void> {
  let fault: unknown;
  try {
    if ((await run()) === false) fault = "is not so";
  } catch (error) {
    fault = error;
  }
  await page.screenshot({ path: join(pictures, `${++picture}-${what.replaceAll(/\W+/g, "-")}.png`) });
  console.log(`${fault === undefined ? "ok" : "FAILED"}  ${what}`);
  // The steps go on from each other.
  if (fault !== undefined) throw fault instanceof Error ? fault : new Error(String(fault));
}

/** A command of the palette. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input.input").fill(`>predict2invoke: ${title}`);
  await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
}

/** The text of an editor as far as it is drawn, with plain spaces. */
const drawn = async (page: Page, group: number): Promise<string> =>
  (await page.locator(".editor-group-container").nth(group).locator(".view-line").allInnerTexts())
    .join("\n")
    .replaceAll("\u00a0", " ");

async function until(what: string, find: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + limit; Date.now() < end;) {
    if (await find()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`there is no ${what}`);
}

async function check(page: Page, address: string, workspace: Workspace): Promise<void> {
  const visible = (selector: string, hasText?: string) =>
    page
      .locator(selector, hasText === undefined ? {} : { hasText })
      .first()
      .waitFor({ timeout: limit });
  await page.goto(`${address}/?folder=${workspace.folder}`, { timeout: limit });
  const file = page.locator(".explorer-folders-view .monaco-list-row", { hasText: "agent.py" }).first();
  await step(page, "opens the workspace", () => file.waitFor({ timeout: limit }));
  await file.dblclick();
  await step(page, "underlines what does not carry over", () => visible(".squiggly-error"));
  await step(page, "shows the share in the status bar", () => visible(".statusbar-item", "81% TypeScript"));
  await step(page, "shows lenses above the class", () =>
    visible(".codelens-decoration", "Convert to an app"),
  );
  await step(page, "shows the help of a diagnostic", async () => {
    await page
      .locator(".view-line span", { hasText: /^eval$/ })
      .first()
      .hover();
    await visible(".monaco-hover", "What to do:");
    await page.keyboard.press("Escape");
  });
  await step(page, "shows the TypeScript beside", async () => {
    await command(page, "Show TypeScript beside");
    await until("TypeScript", async () => (await drawn(page, 1)).includes("class Echo"));
  });
  const python = page.locator(".editor-group-container").first();
  await step(page, "shows the line of the other side", async () => {
    await python.locator(".view-line", { hasText: "AGENT = Echo()" }).click();
    const beside = page.locator(".editor-group-container").nth(1);
    const selected = async () => (await beside.locator(".view-overlays .selected-text").count()) > 0;
    await until("selection beside", selected);
  });
  await step(page, "follows what is typed", async () => {
    await python.locator(".view-line").first().click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("EARLY = 424242\n");
    await until("new text", async () => (await drawn(page, 1)).includes("424242"));
  });
  await step(page, "keeps its place after edits", async () => {
    await page.keyboard.type("eval('2')\n");
    await until("third error", async () => (await page.locator(".squiggly-error").count()) >= 3);
    for (const _ of "twice") {
      if ((await drawn(page, 0)).startsWith('"""')) break;
      await page.keyboard.press("Control+z");
    }
    await until("two errors", async () => (await page.locator(".squiggly-error").count()) === 2);
  });
  await step(page, "offers a quick fix", async () => {
    await python.locator(".view-line", { hasText: "set_modell" }).locator("span span").last().click();
    await page.keyboard.press("Control+.");
    await visible(".action-widget .monaco-list-row", "Change to");
    await page.keyboard.press("Enter");
    await until("fix", async () => !(await drawn(page, 0)).includes("set_modell"));
  });
  await step(page, "converts the file", async () => {
    await python.locator(".view-line").first().click();
    await command(page, "Convert this file");
    await visible(".notification-toast", "statements are converted");
    return existsSync(workspace.path("agent-typescript/agent.ts"));
  });
  await step(page, "writes what the editor has", async () => {
    const text = readFileSync(workspace.path("agent-typescript/agent.ts"), "utf8");
    return text.includes("class Echo") && readFileSync(workspace.path("agent.py"), "utf8") === agentText;
  });
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const workspace = makeWorkspace();
const { address, host } = await start(workspace);
let browser: Browser | undefined;
try {
  browser = await browserType.launch({ executablePath: findChromium()!, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1500, height: 950 } });
  page.setDefaultTimeout(limit);
  page.on("console", (message) => {
    if (/predict2invoke/.test(message.text())) console.log(`console: ${message.text().slice(0, 300)}`);
  });
  await check(page, address, workspace);
} finally {
  await browser?.close();
  host.kill();
  workspace.remove();
  rmSync(`${workspace.folder}-home`, { recursive: true, force: true });
}
