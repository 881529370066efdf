/** The connection to the server: its process, the documents that it is told of, and what it tells on its own. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import * as vscode from "vscode";
import {
  CancellationTokenSource,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { DocumentSync } from "./document-sync.js";
import { Progress } from "./progress.js";
import { toDiagnostic } from "./translate.js";

/** How often a server that ends by itself is started again. */
const mostRestarts = 3;

export class ServerClient implements vscode.Disposable {
  private connection: ProtocolConnection | undefined;
  private process: ChildProcessWithoutNullStreams | undefined;
  private readonly diagnostics = vscode.languages.createDiagnosticCollection("predict2invoke");
  private readonly listeners = new Map<string, ((params: never) => void)[]>();
  private readonly subscriptions: vscode.Disposable[] = [this.diagnostics];
  private restarts = 0;
  private isEnding = false;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly output: vscode.OutputChannel,
  ) {
    this.subscriptions.push(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("predict2invoke"))
          this.notify("workspace/didChangeConfiguration", { settings: null });
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const folders = (all: readonly vscode.WorkspaceFolder[]) =>
          all.map(({ uri, name }) => ({ uri: uri.toString(), name }));
        this.notify("workspace/didChangeWorkspaceFolders", {
          event: { added: folders(added), removed: folders(removed) },
        });
      }),
      new DocumentSync((method, params) => this.notify(method, params)),
    );
    const watcher = vscode.workspace.createFileSystemWatcher(
      "**/{*.py,*.ipynb,MLmodel,predict2invoke.config.*,package.json,*baseline*.json}",
    );
    const changed = (uri: vscode.Uri): void =>
      this.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri.toString(), type: 2 }] });
    watcher.onDidChange(changed);
    watcher.onDidCreate(changed);
    watcher.onDidDelete(changed);
    this.subscriptions.push(watcher);
  }

  /** Starts the server, and tells it of what is open. */
  async start(): Promise<void> {
    const path =
      vscode.workspace.getConfiguration("predict2invoke").get<string | null>("serverPath") ||
      this.context.asAbsolutePath("server/dist/editor/main.js");
    // VS Code is its own Node.
    const child = spawn(process.execPath, [path, "lsp", "--stdio"], {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" },
    });
    child.on("error", (error) => this.output.appendLine(`the server cannot be started: ${error.message}`));
    child.on("exit", (code) => this.ended(code));
    child.stderr.on("data", (text) => this.output.append(String(text)));
    // A pipe that breaks is told of by `exit`.
    child.stdin.on("error", () => undefined);
    this.process = child;
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.onError(([error]) => this.output.appendLine(error.message));
    this.listen(connection);
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: (vscode.workspace.workspaceFolders ?? []).map(({ uri, name }) => ({
        uri: uri.toString(),
        name,
      })),
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true, codeLens: { refreshSupport: true } },
        window: { workDoneProgress: true, showMessage: {} },
        textDocument: { publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } } },
        notebookDocument: { synchronization: {} },
      },
    });
    await connection.sendNotification("initialized", {});
    this.connection = connection;
    DocumentSync.openAll((method, params) => this.notify(method, params));
    this.tell("started", undefined);
  }

  private listen(connection: ProtocolConnection): void {
    const progress = new Progress(connection);
    connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section }) => vscode.workspace.getConfiguration(section)),
    );
    connection.onRequest("window/workDoneProgress/create", ({ token }: { token: string | number }) => {
      progress.create(token);
      return null;
    });
    connection.onRequest("workspace/codeLens/refresh", () => {
      this.tell("lenses", undefined);
      return null;
    });
    connection.onRequest(
      "window/showMessageRequest",
      async ({
        type,
        message,
        actions = [],
      }: {
        type: number;
        message: string;
        actions?: { title: string }[];
      }) => {
        const title = await showMessage(
          type,
          message,
          actions.map((one) => one.title),
        );
        return title === undefined ? null : { title };
      },
    );
    connection.onNotification(
      "window/showMessage",
      ({ type, message }: { type: number; message: string }) => {
        void showMessage(type, message, []);
      },
    );
    connection.onNotification("window/logMessage", ({ message }: { message: string }) =>
      this.output.appendLine(message),
    );
    connection.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) =>
        this.diagnostics.set(vscode.Uri.parse(uri), diagnostics.map(toDiagnostic)),
    );
    connection.onUnhandledNotification(({ method, params }) => this.tell(method, params));
  }

  private ended(code: number | null): void {
    this.connection?.dispose();
    this.connection = undefined;
    this.diagnostics.clear();
    if (this.isEnding) return;
    this.output.appendLine(`the server has ended with ${code}`);
    if (++this.restarts > mostRestarts)
      return void vscode.window.showErrorMessage(
        "predict2invoke: the language server ends again and again; see its output.",
      );
    this.start().catch((error: unknown) => this.output.appendLine(String(error)));
  }

  /** Calls a function for each notification of a method; `started` and `lenses` are events of this client. */
  on<Params>(method: string, listener: (params: Params) => void): void {
    this.listeners.set(method, [...(this.listeners.get(method) ?? []), listener as (params: never) => void]);
  }

  private tell(method: string, params: unknown): void {
    for (const listener of this.listeners.get(method) ?? []) listener(params as never);
  }

  /** Asks the server. Undefined where there is none, or the editor has lost interest; throws what the server refuses. */
  async request<Result>(
    method: string,
    params: object,
    token?: vscode.CancellationToken,
  ): Promise<Result | undefined> {
    const source = new CancellationTokenSource();
    if (token?.isCancellationRequested) return undefined;
    token?.onCancellationRequested(() => source.cancel());
    return this.connection?.sendRequest<Result>(method, params, source.token);
  }

  private notify(method: string, params: object): void {
    this.connection?.sendNotification(method, params).catch(() => undefined);
  }

  /** Ends the server as the protocol wants it. */
  async stop(): Promise<void> {
    this.isEnding = true;
    const { connection } = this;
    if (!connection) return;
    const ended = new Promise((resolve) => this.process?.once("exit", resolve));
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    await ended;
  }

  dispose(): void {
    this.isEnding = true;
    for (const one of this.subscriptions) one.dispose();
    this.process?.stdin.end();
  }
}

function showMessage(
  type: number,
  message: string,
  actions: readonly string[],
): Thenable<string | undefined> {
  const { showErrorMessage, showWarningMessage, showInformationMessage } = vscode.window;
  const show = [showErrorMessage, showWarningMessage][type - 1] ?? showInformationMessage;
  return show(message, ...actions);
}
