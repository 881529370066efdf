/** The server as editors see it: a process that is talked to over standard input and output. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CodeAction, CodeLens, Diagnostic, Hover, Location, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CommandResult } from "../../src/editor/server/commands.js";
import type { ConvertedDocument } from "../../src/editor/server/converted.js";
import type * as Library from "../../src/index.js";
import { Client, startServer } from "./client.js";
import { agentText, makeWorkspace, toolsText, type Workspace } from "./workspace.js";

let workspace: Workspace;
let client: Client;
let agent: string;
let tools: string;

const limit = 120_000;

beforeAll(async () => {
  workspace = makeWorkspace();
  client = await Client.start({
    folders: [workspace.folder],
    capabilities: { workspace: { configuration: true }, window: { workDoneProgress: true } },
  });
  [agent, tools] = [client.uriOf(workspace.path("agent.py")), client.uriOf(workspace.path("tools.py"))];
  await client.open(agent, agentText);
}, limit);

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  workspace.remove();
}, limit);

const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map((one) => one.code);

/** Where a text begins, in a document. */
function placeOf(text: string, what: string) {
  const document = TextDocument.create("", "python", 1, text);
  const start = text.indexOf(what);
  return { start: document.positionAt(start), end: document.positionAt(start + what.length) };
}

const request = <Result>(method: string, params: object): Promise<Result> =>
  client.connection.sendRequest<Result>(method, params);

/** Puts the agent's text back, and waits. */
async function restore(): Promise<Diagnostic[]> {
  const version = await client.change(agent, [{ text: agentText }]);
  return (await client.diagnosticsOf(agent, version)).diagnostics;
}

describe("initialize", () => {
  it("says what the server can do", () => {
    expect(client.initialized.serverInfo?.name).toBe("predict2invoke");
    expect(client.initialized.capabilities).toMatchObject({
      hoverProvider: true,
      textDocumentSync: { change: 2, openClose: true },
      executeCommandProvider: { commands: expect.arrayContaining(["predict2invoke.convertModel"]) },
      workspace: { textDocumentContent: { schemes: ["predict2invoke"] } },
    });
  });
});

describe("diagnostics", () => {
  it("are the report's, in UTF-16 positions, with a link and tags", async () => {
    const { diagnostics } = await client.diagnosticsOf(agent);
    const evaluated = diagnostics.find((one) => one.code === "eval-exec")!;
    expect(evaluated.range).toEqual(placeOf(agentText, "eval"));
    expect(evaluated.severity).toBe(1);
    expect(evaluated.codeDescription?.href).toMatch(/^file:.*docs\/diagnostics\.md#eval-exec$/);
    expect(codesOf(diagnostics)).toEqual(["eval-exec", "unknown-member"]);
  });

  it("are told of the modules that the agent imports, open or not", async () => {
    const found = await client.until(() => client.latest(tools));
    expect(codesOf(found.diagnostics)).toEqual(["eval-exec"]);
    expect(found.version).toBeUndefined();
  });

  it("follow unsaved edits, of the imported module too", async () => {
    await client.open(tools, toolsText);
    const version = await client.change(tools, [{ range: placeOf(toolsText, "exec(text) or "), text: "" }]);
    expect((await client.diagnosticsOf(tools, version)).diagnostics).toEqual([]);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: tools } });
    const again = await client.until(() => {
      const found = client.latest(tools);
      return found && found.diagnostics.length > 0 ? found : undefined;
    });
    expect(codesOf(again.diagnostics)).toEqual(["eval-exec"]);
  });

  it("of a comment that accepts one are gone, and a comment that accepts nothing has a tag", async () => {
    const at = { line: 0, character: 0 };
    const text = agentText.replace(
      "mlflow.models.set_modell",
      "# predict2invoke: ignore[unknown-member] reason\nmlflow.models.set_modell",
    );
    const version = await client.change(agent, [
      { text },
      { range: { start: at, end: at }, text: "# predict2invoke: ignore[eval-exec] reason\n" },
    ]);
    const { diagnostics } = await client.diagnosticsOf(agent, version);
    expect(codesOf(diagnostics)).toEqual(["unused-ignore", "eval-exec"]);
    expect(diagnostics[0]!.tags).toEqual([1]);
    await restore();
  });

  it("stand right after incremental edits with pairs of surrogates and CRLF", async () => {
    const at = { line: 3, character: 0 };
    const version = await client.change(agent, [
      { range: { start: at, end: at }, text: 'sign = "𝒳"; other = eval("2")\r\n' },
      { range: { start: { line: 3, character: 8 }, end: { line: 3, character: 10 } }, text: "😀😀" },
    ]);
    const { diagnostics } = await client.diagnosticsOf(agent, version);
    expect(diagnostics[0]!.range).toEqual({
      start: { line: 3, character: 23 },
      end: { line: 3, character: 27 },
    });
    await restore();
  });

  it("are none for a file that belongs to no agent", async () => {
    const other = client.uriOf(workspace.path("other.py"));
    await client.open(other, "eval('1')\n");
    await restore();
    expect(client.latest(other)).toBeUndefined();
    expect(
      await request("textDocument/hover", {
        textDocument: { uri: other },
        position: { line: 0, character: 1 },
      }),
    ).toBeNull();
    expect(await request("textDocument/codeLens", { textDocument: { uri: other } })).toEqual([]);
  });
});

describe("hovers, lenses and actions", () => {
  it("show the long help and the TypeScript", async () => {
    const position = placeOf(agentText, "eval").start;
    const hover = await request<Hover>("textDocument/hover", { textDocument: { uri: agent }, position });
    const { value } = hover.contents as { value: string };
    expect(value).toContain("**error**");
    expect(value).toContain("**What to do:**");
    expect(value).toContain('py.notMigrated("eval-exec", "eval")');
  });

  it("stand above the class and its handlers", async () => {
    const lenses = await request<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: agent } });
    expect(lenses.map((one) => [one.range.start.line, one.command!.title])).toEqual([
      [8, "81% converted (3 errors, 0 warnings)"],
      [8, "Convert to an app"],
      [9, "answers POST /invocations · Show TypeScript"],
    ]);
  });

  const actionsAt = async (code: string): Promise<CodeAction[]> => {
    const { diagnostics } = await client.diagnosticsOf(agent);
    const found = diagnostics.filter((one) => one.code === code);
    const context = { diagnostics: found };
    return request("textDocument/codeAction", {
      textDocument: { uri: agent },
      range: found[0]!.range,
      context,
    });
  };

  /** What the document is after an action. */
  const after = (action: CodeAction): string =>
    TextDocument.applyEdits(
      TextDocument.create(agent, "python", 1, agentText),
      action.edit!.changes![agent] as TextEdit[],
    );

  it("spell a member as it is supported", async () => {
    const [first, ...rest] = await actionsAt("unknown-member");
    expect(first!.title).toBe("Change to `set_model`");
    expect(after(first!)).toBe(agentText.replace("set_modell", "set_model"));
    expect(rest.map((one) => one.title)).toEqual([
      "Ignore `unknown-member` here",
      "Convert this file",
      "Convert this model to an app",
      "Show TypeScript beside",
    ]);
  });

  it.each(["unknown-member", "eval-exec"])("ignore %s where it stands, and nothing else", async (code) => {
    const action = (await actionsAt(code)).find((one) => one.title.startsWith("Ignore"))!;
    const text = after(action);
    expect(text).toContain(`# predict2invoke: ignore[${code}] reason`);
    const version = await client.change(agent, [{ text }]);
    const left = (await client.diagnosticsOf(agent, version)).diagnostics;
    expect(codesOf(left)).toEqual(["eval-exec", "unknown-member"].filter((one) => one !== code));
    await restore();
  });

  it("are only of the kind that the client wants", async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const only = (kinds: string[]) =>
      request<CodeAction[]>("textDocument/codeAction", {
        textDocument: { uri: agent },
        range,
        context: { diagnostics: [], only: kinds },
      });
    expect(await only(["quickfix"])).toEqual([]);
    expect((await only(["source"])).length).toBe(3);
  });
});

describe("the converted document", () => {
  it("is what convert writes, and leads both ways", async () => {
    const document = await request<ConvertedDocument>("predict2invoke/converted", {
      textDocument: { uri: agent },
    });
    const files = ["agent.py", "tools.py"].map((path) => ({
      path,
      content: readFileSync(workspace.path(path)),
    }));
    // As it is built: from its sources it would look through the whole runtime first.
    const { convertModel } = (await import(
      new URL("../../dist/index.js", import.meta.url).href
    )) as typeof Library;
    const { files: written, entryTarget } = await convertModel(files, { entry: "agent.py", name: "agent" });
    expect(document.text).toBe(written.find((one) => one.path === entryTarget)!.content);

    const { start } = placeOf(agentText, "item = self");
    const there = await request<Location>("predict2invoke/toTypeScript", {
      textDocument: { uri: agent },
      position: start,
    });
    expect(document.text.split("\n")[there.range.start.line]).toContain("const item = createTextOutputItem");
    const back = await request<Location>("predict2invoke/toPython", {
      textDocument: { uri: document.uri },
      position: there.range.start,
    });
    expect(back).toMatchObject({ uri: agent, range: { start } });
    expect(document.lines).toContainEqual([there.range.start.line, start.line]);
  });

  it("is there for clients of LSP 3.18 and for those with commands alone", async () => {
    const document = await request<ConvertedDocument>("predict2invoke/converted", {
      textDocument: { uri: agent },
    });
    expect(await request("workspace/textDocumentContent", { uri: document.uri })).toEqual({
      text: document.text,
    });
    const position = placeOf(agentText, "item = self").start;
    const shown = await request<ConvertedDocument & { range: object }>("workspace/executeCommand", {
      command: "predict2invoke.showTypeScript",
      arguments: [agent, { position }],
    });
    expect(shown).toMatchObject({ text: document.text, languageId: "typescript" });
    expect(shown.range).not.toBeNull();
  });

  it("follows edits where it is followed", async () => {
    await request("predict2invoke/converted", { textDocument: { uri: agent }, follow: true });
    const version = await client.change(agent, [{ text: `${agentText}LATE = 12345\n` }]);
    const changed = await client.until(() =>
      client.messages
        .filter((one) => one.method === "predict2invoke/convertedChanged")
        .map((one) => one.params as ConvertedDocument)
        .find((one) => one.source.version === version),
    );
    expect(changed.text).toContain("12345");
    await request("predict2invoke/converted", { textDocument: { uri: agent }, follow: false });
    await restore();
  });
});

describe("commands", () => {
  const execute = (command: string, ...args: unknown[]) =>
    request<CommandResult>("workspace/executeCommand", { command, arguments: args });

  it("write what they are asked to write, with the text that is not saved, and nothing else", async () => {
    const before = readdirSync(workspace.folder).sort();
    const version = await client.change(agent, [{ text: `${agentText}LATE = 12345\n` }]);
    await client.diagnosticsOf(agent, version);
    const result = await execute("predict2invoke.convertModel", agent, { out: "written" });
    expect(result).toMatchObject({
      status: "written",
      folder: workspace.path("written"),
      entry: "agent_server/agent.ts",
    });
    expect(readFileSync(workspace.path("written/agent_server/agent.ts"), "utf8")).toContain("12345");
    expect(readdirSync(workspace.folder).sort()).toEqual([...before, "written"].sort());
    const file = await execute("predict2invoke.convertFile", agent);
    expect(file).toMatchObject({
      status: "written",
      folder: workspace.path("agent-typescript"),
      entry: "agent.ts",
    });
    expect(existsSync(workspace.path("agent-typescript/tools.ts"))).toBe(true);
    await restore();
  });

  it("ask before they write into a folder that has something in it", async () => {
    let asked = "";
    let answer: { title: string } | null = null;
    client.connection.onRequest("window/showMessageRequest", ({ message }: { message: string }) => {
      asked = message;
      return answer;
    });
    expect(await execute("predict2invoke.convertFile", agent)).toEqual({ status: "cancelled" });
    expect(asked).toContain("agent-typescript exists and is not empty");
    answer = { title: "Write into it" };
    expect(await execute("predict2invoke.convertFile", agent)).toMatchObject({ status: "written" });
    asked = "";
    expect(await execute("predict2invoke.convertFile", agent, { force: true })).toMatchObject({
      status: "written",
    });
    expect(asked).toBe("");
  });

  it("are cancelled, and write nothing then", async () => {
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const params = { command: "predict2invoke.convertModel", arguments: [agent, { out: "never" }] };
    const result = client.connection.sendRequest<CommandResult>(
      "workspace/executeCommand",
      params,
      source.token,
    );
    source.cancel();
    expect(await result).toEqual({ status: "cancelled" });
    expect(existsSync(workspace.path("never"))).toBe(false);
  });

  it("refuse what is no agent, no command, no address", async () => {
    const other = client.uriOf(workspace.path("other.py"));
    expect(await execute("predict2invoke.convertModel", other)).toMatchObject({ status: "refused" });
    await expect(execute("predict2invoke.unknown", agent)).rejects.toThrow("there is no command");
    await expect(execute("predict2invoke.convertFile", 5)).rejects.toThrow("wants an address");
    await expect(execute("predict2invoke.convertFile", "untitled:1")).rejects.toThrow("is no file");
    expect(await execute("predict2invoke.explain", "eval-exec")).toMatchObject({ severity: "error" });
  });
});

describe("the workspace's configuration", () => {
  it("is that of the configuration file, with the baseline that it names", async () => {
    workspace.write("predict2invoke.config.json", JSON.stringify({ exclude: ["agent.py"] }));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    await client.until(() => (client.latest(agent)?.diagnostics.length === 0 ? true : undefined));
    workspace.write("predict2invoke.config.json", "{");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    const told = await client.until(() =>
      client.messages.find(
        (one) => one.method === "window/showMessage" && JSON.stringify(one.params).includes("it is no JSON"),
      ),
    );
    expect(told.params).toMatchObject({ type: 2 });
    workspace.write("predict2invoke.config.json", "{}");
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    await restore();
  });
});

describe("what no client should send", () => {
  it("does not end the server", async () => {
    const { connection } = client;
    await expect(request("textDocument/unknown", {})).rejects.toThrow("Unhandled method");
    await expect(request("textDocument/hover", {})).rejects.toThrow();
    await connection.sendNotification("unknown/notification", {});
    await connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: "file:///nowhere.py", version: 2 },
      contentChanges: [{ text: "" }],
    });
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri: agent, version: 2 } });
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: "file:///%zz", languageId: "python", version: 1, text: "" },
    });
    await connection.sendNotification("textDocument/didOpen", {});
    for (const text of ["\0", "(".repeat(5_000), "\ud800 = 1\n", "\uFEFF# coding: latin-1\nx = 'é'\n", ""]) {
      const version = await client.change(agent, [{ text }]);
      await client.change(agent, [{ text: `${text}\n# ${version}\n` }]);
      await request("textDocument/codeLens", { textDocument: { uri: agent } });
    }
    const [first] = await restore();
    expect(first!.code).toBe("eval-exec");
  });
});

describe("the base protocol", () => {
  const message = (value: unknown): string => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  };
  const hover = { textDocument: { uri: "file:///a.py" }, position: { line: 0, character: 0 } };
  const initialize = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: { capabilities: {}, processId: null },
  };

  /** Writes bytes to a server, each chunk when there is an answer to the last request of the one before; gives what it answers and its exit code. */
  async function talk(...chunks: string[]): Promise<{ answers: string; code: number | null }> {
    const server = startServer();
    let answers = "";
    let heard = (): void => undefined;
    server.stdout.on("data", (chunk) => {
      answers += String(chunk);
      heard();
    });
    const code = new Promise<number | null>((resolve) => server.once("exit", resolve));
    for (const chunk of chunks) {
      const id = /"id":(\d+)(?![\s\S]*"id":)/.exec(chunk)?.[1];
      const answered = new Promise<void>((resolve) => {
        heard = () => void (answers.includes(`"id":${id}`) && resolve());
      });
      server.stdin.write(chunk);
      if (id !== undefined) await answered;
    }
    return { code: await code, answers };
  }

  it("goes on after messages that are none", { timeout: limit }, async () => {
    const { answers, code } = await talk(
      "Content-Length: x\r\n\r\n" +
        message("{ no json") +
        "Nothing: 1\r\n\r\n" +
        message("[1]") +
        message(initialize),
      message({ jsonrpc: "2.0", id: 2, method: "shutdown" }),
      message({ jsonrpc: "2.0", id: 3, method: "textDocument/hover", params: hover }),
      message({ jsonrpc: "2.0", method: "exit" }),
    );
    expect(answers).toContain('"id":1,"result":{"serverInfo"');
    expect(answers).toContain('"id":2,"result":null');
    expect(answers).toMatch(/"id":3,"error":\{"code":-32600/);
    expect(code).toBe(0);
  });

  it(
    "answers nothing before initialize, and exits with 1 where nobody said shutdown",
    { timeout: limit },
    async () => {
      const { answers, code } = await talk(
        message({ jsonrpc: "2.0", id: 7, method: "textDocument/hover", params: hover }),
        message({ jsonrpc: "2.0", method: "exit" }),
      );
      expect(answers).toMatch(/"id":7,"error":\{"code":-32002/);
      expect(code).toBe(1);
    },
  );

  it("ends with the client's stream", { timeout: limit }, async () => {
    const server = startServer();
    const code = new Promise((resolve) => server.once("exit", resolve));
    server.stdin.end(message(initialize));
    expect(await code).toBe(1);
  });
});
