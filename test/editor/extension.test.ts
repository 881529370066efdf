/** The extension as it is packaged, in a fake of VS Code, with its real server behind it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandTitles } from "../../src/editor/server/command-table.js";
import { bundleFolder } from "../../src/editor/vscode/bundle.build.js";
import { iconPng } from "../../src/editor/vscode/icon.build.js";
import { manifest } from "../../src/editor/vscode/manifest.js";
import { type CodeAction, type CodeLens, FakeVSCode, Range, Uri } from "./fake-vscode.js";
import { agentText, makeWorkspace, toolsText, type Workspace } from "./workspace.js";

interface Extension {
  activate(context: object): Promise<void>;
  deactivate(): Promise<void>;
}

const limit = 120_000;

let workspace: Workspace;
let packed: string;
let vscode: FakeVSCode;
let extension: Extension;
let agent: ReturnType<FakeVSCode["open"]>;

/** Waits for what a test is about; the test's own time is the only limit. */
async function until<Value>(find: () => Value | undefined | false): Promise<Value> {
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

beforeAll(async () => {
  workspace = makeWorkspace();
  vscode = new FakeVSCode(workspace.folder);
  // What is packaged, with its own server.
  packed = mkdtempSync(join(tmpdir(), "predict2invoke-vscode-"));
  await bundleFolder(packed);
  const bundle = join(packed, "extension.js");
  const require = createRequire(import.meta.url);
  const module = { exports: {} as Extension };
  new Function("require", "module", "exports", readFileSync(bundle, "utf8"))(
    (name: string) => (name === "vscode" ? vscode.api : require(name)),
    module,
    module.exports,
  );
  extension = module.exports;
  agent = vscode.open(Uri.file(workspace.path("agent.py")), agentText);
  const asAbsolutePath = (path: string) => join(packed, path);
  await extension.activate({ subscriptions: [], asAbsolutePath, extension: { id: "test" } });
}, limit);

afterAll(async () => {
  await extension.deactivate();
  workspace.remove();
  rmSync(packed, { recursive: true, force: true });
}, limit);

const diagnosticsOf = (name: string) => vscode.diagnostics.get(Uri.file(workspace.path(name)).toString());
const codesOf = (name: string) =>
  diagnosticsOf(name)?.map((one) => (one.code as { value?: string }).value ?? one.code);

describe("the extension", () => {
  it("shows diagnostics of documents that were open before it, and of what they import", async () => {
    await until(() => codesOf("agent.py")?.length === 2 && codesOf("tools.py") !== undefined);
    expect(codesOf("agent.py")).toEqual(["eval-exec", "unknown-member"]);
    expect(codesOf("tools.py")).toEqual(["eval-exec"]);
    expect(diagnosticsOf("agent.py")![0]!.severity).toBe(0);
  });

  it("shows the share in the status bar, for files of an agent only", async () => {
    await until(() => vscode.status?.visible);
    expect(vscode.status!.text).toBe("$(arrow-swap) 81% TypeScript");
    const other = vscode.open(Uri.file(workspace.path("other.py")), "x = 1\n");
    expect(vscode.status!.visible).toBe(false);
    vscode.close(other);
    vscode.select(agent, 0);
  });

  it("asks the server for hovers, lenses and actions", async () => {
    const [first, second] = diagnosticsOf("agent.py")!;
    const hover = (await vscode.providers["hover"]!["provideHover"]!(
      ...([agent.document, first!.range.start] as never[]),
    )) as { contents: { value: string } };
    expect(hover.contents.value).toContain("eval-exec");
    const lenses = (await vscode.providers["lens"]!["provideCodeLenses"]!(
      ...([agent.document] as never[]),
    )) as CodeLens[];
    expect(lenses.map((one) => one.command.title)).toContain("Convert to an app");
    const context = { diagnostics: [second!], only: undefined };
    const actions = (await vscode.providers["action"]!["provideCodeActions"]!(
      ...([agent.document, second!.range, context] as never[]),
    )) as CodeAction[];
    expect(actions[0]).toMatchObject({
      title: "Change to `set_model`",
      isPreferred: true,
      diagnostics: [second],
    });
    expect(actions[0]!.edit!.edits[0]!.newText).toBe("set_model");
  });

  it("shows the TypeScript beside, which follows edits and selections", async () => {
    await vscode.commands.get("predict2invoke.showTypeScript")!();
    const beside = await until(() =>
      vscode.editors.find((one) => one.document.uri.scheme === "predict2invoke"),
    );
    expect(beside.document.languageId).toBe("typescript");
    expect(beside.document.getText()).toContain("class Echo");
    expect(vscode.active).toBe(agent);

    const line = (text: string, what: string) => text.slice(0, text.indexOf(what)).split("\n").length - 1;
    beside.revealed = undefined;
    vscode.select(agent, line(agentText, "item = self"));
    const there = await until(() => beside.revealed);
    expect(there.start.line).toBe(line(beside.document.getText(), "const item"));
    agent.revealed = undefined;
    vscode.select(beside, there.start.line);
    const back = await until(() => agent.revealed);
    expect(back.start.line).toBe(line(agentText, "item = self"));

    vscode.type(agent.document, new Range(0, 0, 0, 0), "EARLY = 424242\n");
    await until(() => beside.document.getText().includes("424242"));
    vscode.type(agent.document, new Range(0, 0, 1, 0), "");
    await until(() => !beside.document.getText().includes("424242"));
    vscode.close(beside);
    vscode.select(agent, 0);
  });

  it("converts from the explorer's menu, with progress, and shows the result", async () => {
    const before = readdirSync(workspace.folder);
    const result = await vscode.commands.get("predict2invoke.convertModel")!(
      Uri.file(workspace.path("agent.py")),
    );
    expect(result).toMatchObject({ status: "written", folder: workspace.path("agent-app") });
    expect(readdirSync(workspace.folder).filter((one) => !before.includes(one))).toEqual(["agent-app"]);
    expect(existsSync(workspace.path("agent-app/MIGRATION.md"))).toBe(true);
    expect(vscode.progress).toEqual(["Convert this model to an app"]);
    expect(vscode.active!.document.uri.fsPath).toBe(workspace.path("agent-app/agent_server/agent.ts"));
    expect(vscode.messages.at(-1)!.message).toContain("13 of 16 statements are converted");
    vscode.answer = "Cancel";
    expect(
      await vscode.commands.get("predict2invoke.convertModel")!(Uri.file(workspace.path("agent.py"))),
    ).toEqual({ status: "cancelled" });
  });

  it("says so where a file belongs to no agent", async () => {
    await vscode.commands.get("predict2invoke.showTypeScript")!(Uri.file(workspace.path("other.py")));
    expect(vscode.messages.at(-1)!.message).toContain("belongs to no agent");
  });

  it("goes on with what is open when the server has ended by itself", async () => {
    vscode.open(Uri.file(workspace.path("tools.py")), toolsText);
    await until(() => codesOf("tools.py")?.length === 1);
    const ended = vscode.output.length;
    extensionServer().kill();
    await until(() => vscode.output.slice(ended).some((one) => one.includes("the server has ended")));
    await until(() => codesOf("agent.py")?.length === 2);
  });
});

/** The only child process of this test. */
function extensionServer(): { kill(): void } {
  const handles = (
    process as unknown as {
      _getActiveHandles(): { spawnfile?: string; spawnargs?: string[]; kill(): void }[];
    }
  )._getActiveHandles();
  return handles.find((one) => one.spawnargs?.includes("--stdio") === true)!;
}

describe("the manifest", () => {
  const made = manifest("1.2.3") as {
    contributes: {
      commands: { command: string }[];
      menus: Record<string, { command: string }[]>;
      configuration: { properties: Record<string, object> };
      walkthroughs: { steps: { media: { markdown: string } }[] }[];
    };
  };
  const commands = made.contributes.commands.map((one) => one.command);

  it("has the commands that the extension registers, and no others in its menus", () => {
    expect([...vscode.commands.keys()].sort()).toEqual([...commands].sort());
    for (const { command } of Object.values(made.contributes.menus).flat())
      expect(commands).toContain(command);
    expect(Object.keys(commandTitles)).toEqual(expect.arrayContaining(["predict2invoke.convertFile"]));
  });

  it("has a setting for each option that the server uses", () => {
    expect(Object.keys(made.contributes.configuration.properties)).toEqual(
      ["out", "emit", "include", "exclude", "baseline", "serverPath"].map((one) => `predict2invoke.${one}`),
    );
  });

  it("names files that are there", () => {
    const folder = fileURLToPath(new URL("../../src/editor/vscode/", import.meta.url));
    for (const { media } of made.contributes.walkthroughs[0]!.steps)
      expect(existsSync(join(folder, media.markdown))).toBe(true);
    expect(iconPng().subarray(1, 4).toString()).toBe("PNG");
  });
});
