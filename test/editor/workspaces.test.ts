/** What the server takes from the workspace: folders, configurations, baselines, notebooks; and diagnostics for clients that ask for them. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type {
  Diagnostic,
  FullDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { Client, type ClientOptions } from "./client.js";
import { agentText, makeWorkspace, toolsText, type Workspace } from "./workspace.js";

const limit = 120_000;
const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

const clients: Client[] = [];
const workspaces: Workspace[] = [];

function workspaceOf(files?: Readonly<Record<string, string>>): Workspace {
  workspaces.push(makeWorkspace(files));
  return workspaces.at(-1)!;
}

async function started(options: ClientOptions): Promise<Client> {
  clients.push(await Client.start(options));
  return clients.at(-1)!;
}

afterEach(async () => {
  for (const one of clients.splice(0)) expect(await one.stop()).toBe(0);
  for (const one of workspaces.splice(0)) one.remove();
}, limit);

const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map((one) => one.code);

/** Waits until a document has diagnostics with these codes. */
const told = (client: Client, uri: string, codes: readonly string[]): Promise<boolean> =>
  client.until(() => {
    const found = client.latest(uri);
    return found && codesOf(found.diagnostics).join() === codes.join() ? true : undefined;
  });

const watched = (client: Client): Promise<void> =>
  client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });

describe("clients that ask for diagnostics", { timeout: limit }, () => {
  it("are answered, for a document and for the workspace, and not told of their own accord", async () => {
    const workspace = workspaceOf();
    let refreshed = 0;
    const client = await started({
      folders: [workspace.folder],
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    client.connection.onRequest("workspace/diagnostic/refresh", () => {
      refreshed++;
      return null;
    });
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
    const [agent, tools] = ["agent.py", "tools.py"].map((one) => client.uriOf(workspace.path(one)));
    await client.open(agent!, agentText);
    const ask = (previousResultId?: string) =>
      client.connection.sendRequest<FullDocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument: { uri: agent },
        previousResultId,
      });
    const first = await ask();
    expect(codesOf(first.items)).toEqual(["eval-exec", "unknown-member"]);
    expect(await ask(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(agent!, [{ text: agentText.replace("set_modell", "set_model") }]);
    const second = await ask(first.resultId);
    expect(codesOf(second.items)).toEqual(["eval-exec"]);
    expect(refreshed).toBeGreaterThan(0);

    const all = await client.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds: [{ uri: agent!, value: second.resultId! }],
    });
    const reports = new Map(all.items.map((one) => [one.uri, one]));
    expect(reports.get(agent!)).toMatchObject({ kind: "unchanged", version: 2 });
    expect(codesOf((reports.get(tools!) as FullDocumentDiagnosticReport).items)).toEqual(["eval-exec"]);
    expect(client.latest(agent!)).toBeUndefined();
  });
});

describe("a workspace of several folders", { timeout: limit }, () => {
  it("has a configuration for each, and folders come and go", async () => {
    const [one, two] = [workspaceOf(), workspaceOf()];
    two.write("predict2invoke.config.json", JSON.stringify({ exclude: ["agent.py"] }));
    const client = await started({
      folders: [one.folder, two.folder],
      capabilities: { workspace: { workspaceFolders: true } },
    });
    const [first, second] = [one, two].map((each) => client.uriOf(each.path("agent.py")));
    await client.open(second!, agentText);
    await client.open(first!, agentText);
    await told(client, first!, ["eval-exec", "unknown-member"]);
    expect(client.latest(second!)).toBeUndefined();
    const change = (added: object[], removed: object[]) =>
      client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added, removed },
      });
    const folder = { uri: client.uriOf(two.folder), name: "two" };
    // Outside of all folders there is no configuration.
    await change([], [folder]);
    await told(client, second!, ["eval-exec", "unknown-member"]);
    await change([folder], []);
    await told(client, second!, []);
    expect(codesOf(client.latest(first!)!.diagnostics)).toEqual(["eval-exec", "unknown-member"]);
  });
});

describe("a baseline", { timeout: limit }, () => {
  const write = (workspace: Workspace, ...inputs: string[]): void => {
    const words = [main, "baseline", ...inputs, "--baseline", "accepted.json", "--quiet"];
    const { status, stderr } = spawnSync(process.execPath, words, {
      cwd: workspace.folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  };

  it.each([
    { what: "of the agent alone", inputs: ["agent.py"] },
    { what: "of several inputs", inputs: ["agent.py", "other.py"] },
  ])("$what hides what it accepts, and nothing that is new", async ({ inputs }) => {
    const workspace = workspaceOf();
    workspace.write("predict2invoke.config.json", JSON.stringify({ baseline: "accepted.json" }));
    const client = await started({ folders: [workspace.folder] });
    const agent = client.uriOf(workspace.path("agent.py"));
    await client.open(agent, agentText);
    await told(client, agent, ["eval-exec", "unknown-member"]);
    write(workspace, ...inputs);
    await watched(client);
    await told(client, agent, []);
    await told(client, client.uriOf(workspace.path("tools.py")), []);
    await client.change(agent, [{ text: `${agentText}LATE = eval("3")\n` }]);
    await told(client, agent, ["eval-exec"]);
    rmSync(workspace.path("accepted.json"));
    await watched(client);
    await told(client, agent, ["eval-exec", "unknown-member", "eval-exec"]);
  });
});

describe("the configuration on the disk", { timeout: limit }, () => {
  it("is watched, and read again when it changes", async () => {
    const workspace = workspaceOf();
    const client = await started({
      folders: [workspace.folder],
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    });
    const patterns = await client.until(() => client.registered("workspace/didChangeWatchedFiles"));
    expect(JSON.stringify(patterns)).toContain("predict2invoke.config.json");
    const agent = client.uriOf(workspace.path("agent.py"));
    await client.open(agent, agentText);
    await told(client, agent, ["eval-exec", "unknown-member"]);
    for (const exclude of [["*.py"], [], ["**/agent.py"], ["tools.py"]]) {
      workspace.write("predict2invoke.config.json", JSON.stringify({ exclude }));
      await watched(client);
      await told(client, agent, /agent|\*\.py/.test(exclude.join()) ? [] : ["eval-exec", "unknown-member"]);
    }
  });

  it("does not count where it is a program", async () => {
    const workspace = workspaceOf();
    workspace.write("predict2invoke.config.js", `throw new Error("it was run");\n`);
    const client = await started({ folders: [workspace.folder] });
    const agent = client.uriOf(workspace.path("agent.py"));
    await client.open(agent, agentText);
    await told(client, agent, ["eval-exec", "unknown-member"]);
  });
});

describe("notebooks", { timeout: limit }, () => {
  const cells = [
    "%pip install mlflow",
    agentText.slice(agentText.indexOf("import mlflow"), agentText.indexOf("AGENT =")).trimEnd(),
    "AGENT = Echo()\nmlflow.models.set_model(AGENT)",
  ];

  it("have diagnostics in their cells, as they are edited, added and removed", async () => {
    const workspace = workspaceOf();
    const client = await started({ folders: [workspace.folder] });
    const uri = client.uriOf(workspace.path("desk.ipynb"));
    const cellUri = (id: string) => `${uri.replace("file:", "vscode-notebook-cell:")}#${id}`;
    const item = (text: string, id: string) => ({
      uri: cellUri(id),
      languageId: "python",
      version: 1,
      text,
    });
    const ids = ["a", "b", "c"];
    await client.connection.sendNotification("notebookDocument/didOpen", {
      notebookDocument: {
        uri,
        notebookType: "jupyter-notebook",
        version: 1,
        cells: ids.map((id) => ({ kind: 2, document: cellUri(id) })),
      },
      cellTextDocuments: cells.map((text, i) => item(text, ids[i]!)),
    });
    await told(client, cellUri("b"), ["eval-exec"]);
    const { range } = client.latest(cellUri("b"))!.diagnostics[0]!;
    const line = cells[1]!.split("\n")[range.start.line]!;
    expect(line.slice(range.start.character, range.end.character)).toBe("eval");

    const change = (version: number, found: object) =>
      client.connection.sendNotification("notebookDocument/didChange", {
        notebookDocument: { uri, version },
        change: { cells: found },
      });
    const start = { line: 0, character: 0 };
    const edit = { range: { start, end: start }, text: "X = eval('2')\n" };
    await change(2, {
      textContent: [{ document: { uri: cellUri("c"), version: 2 }, changes: [edit] }],
    });
    await told(client, cellUri("c"), ["eval-exec"]);
    expect(client.latest(cellUri("c"))!.version).toBe(2);
    const added = {
      start: 2,
      deleteCount: 0,
      cells: [{ kind: 2, document: cellUri("d") }],
    };
    await change(3, { structure: { array: added, didOpen: [item("Y = exec('3')", "d")] } });
    await told(client, cellUri("d"), ["eval-exec"]);
    expect(codesOf(client.latest(cellUri("c"))!.diagnostics)).toEqual(["eval-exec"]);
    const removed = { start: 2, deleteCount: 1 };
    await change(4, { structure: { array: removed, didClose: [{ uri: cellUri("d") }] } });
    await told(client, cellUri("d"), []);
    await told(client, cellUri("b"), ["eval-exec"]);
  });

  it("of Databricks, as the Python that they are, have diagnostics on their lines", async () => {
    const workspace = workspaceOf();
    const client = await started({ folders: [workspace.folder] });
    const text = [
      "# Databricks notebook source",
      "# MAGIC %pip install mlflow",
      "# COMMAND ----------",
      cells[1]!,
      "# COMMAND ----------",
      cells[2]!,
      "",
    ].join("\n");
    const uri = client.uriOf(workspace.path("desk.py"));
    await client.open(uri, text);
    await told(client, uri, ["eval-exec", "notebook-requirement"]);
    const { range } = client.latest(uri)!.diagnostics[0]!;
    expect(text.split("\n")[range.start.line]!.slice(range.start.character)).toMatch(/^eval\("1"\)/);
    const line = text.split("\n").indexOf("AGENT = Echo()");
    const at = { line, character: 0 };
    await client.change(uri, [{ range: { start: at, end: at }, text: "X = eval('2')\n" }]);
    await told(client, uri, ["eval-exec", "eval-exec", "notebook-requirement"]);
    expect(client.latest(uri)!.diagnostics[1]!.range.start).toEqual({ line, character: 4 });
  });
});

describe("texts that no person writes", { timeout: limit }, () => {
  it("of 100 MB, binary, and beside the agent, do not end the server", async () => {
    const workspace = workspaceOf();
    const client = await started({ folders: [workspace.folder] });
    const [agent, tools] = ["agent.py", "tools.py"].map((one) => client.uriOf(workspace.path(one)));
    await client.open(agent!, agentText);
    await told(client, agent!, ["eval-exec", "unknown-member"]);
    const line = "mlflow.models.set_model(ResponsesAgent)  # more and more and more\n";
    await client.open(tools!, line.repeat(Math.ceil(100_000_000 / line.length)));
    await told(client, agent!, ["local-import-missing", "eval-exec", "unknown-member"]);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: tools } });
    await told(client, agent!, ["eval-exec", "unknown-member"]);
    const binary = client.uriOf(workspace.path("binary.py"));
    await client.open(binary, `set_model\0\u0001\u0002${String.fromCharCode(0xdc00, 0xd800)}`.repeat(1000));
    mkdirSync(workspace.path("folder.py"));
    await client.open(client.uriOf(workspace.path("folder.py")), toolsText);
    await client.change(agent!, [{ text: agentText.replace("set_modell", "set_model") }]);
    await told(client, agent!, ["eval-exec"]);
  });
});
