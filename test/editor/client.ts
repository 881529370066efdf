/** A client of the protocol, for tests: the server is a process of its own, as for an editor. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

export interface ClientOptions {
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  readonly settings?: unknown;
}

/** Starts the built server. */
export const startServer = (): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [main, "lsp", "--stdio"], { stdio: "pipe" });

export class Client {
  readonly messages: { readonly method: string; readonly params: unknown }[] = [];
  private readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  private readonly registrations = new Map<string, unknown>();
  private readonly waiting = new Set<() => void>();
  private readonly versions = new Map<string, number>();

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
    readonly uriOf: (path: string) => string,
  ) {
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.diagnostics.set(params.uri, params);
      this.wake();
    });
    connection.onUnhandledNotification(({ method, params }) => {
      this.messages.push({ method, params });
      this.wake();
    });
  }

  initialized!: InitializeResult;

  static async start({ folders = [], capabilities = {}, settings }: ClientOptions = {}): Promise<Client> {
    const { pathToFileURL } = await import("node:url");
    const child = startServer();
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new Client(child, connection, (path) => pathToFileURL(path).href);
    connection.onRequest("workspace/configuration", () => [settings ?? null]);
    connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      for (const { method, registerOptions } of registrations)
        client.registrations.set(method, registerOptions);
      client.wake();
      return null;
    });
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.listen();
    client.initialized = await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((path) => ({ uri: client.uriOf(path), name: path })),
      initializationOptions: settings ?? null,
    });
    await connection.sendNotification("initialized", {});
    return client;
  }

  private wake(): void {
    for (const look of [...this.waiting]) look();
  }

  /** Waits until a value is there; it is looked for at each message. */
  until<Value>(find: () => Value | undefined): Promise<Value> {
    return new Promise((resolve) => {
      const look = (): void => {
        const value = find();
        if (value === undefined) return;
        this.waiting.delete(look);
        resolve(value);
      };
      this.waiting.add(look);
      look();
    });
  }

  async open(uri: string, text: string, languageId = "python"): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Returns the new version. */
  async change(uri: string, contentChanges: readonly unknown[]): Promise<number> {
    const version = (this.versions.get(uri) ?? 1) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  /** The diagnostics of a version, or the latest; waits for them. */
  diagnosticsOf(uri: string, version = this.versions.get(uri)): Promise<PublishDiagnosticsParams> {
    return this.until(() => {
      const found = this.diagnostics.get(uri);
      return found && (version === undefined || found.version === version) ? found : undefined;
    });
  }

  /** What the server has registered for a method, if it has. */
  registered(method: string): unknown {
    return this.registrations.get(method);
  }

  /** What was told last. */
  latest(uri: string): PublishDiagnosticsParams | undefined {
    return this.diagnostics.get(uri);
  }

  /** Ends as an editor does. Returns the exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
