/** The language server: what clients ask, and what answers. */
import {
  CodeLensRefreshRequest,
  type Connection,
  ConnectionError,
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  StreamMessageWriter,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver/node";
import { configurationNames } from "../../files/configuration.js";
import { catalogueEntry, InputError, isDiagnosticCode, version } from "../../index.js";
import { actionKinds, codeActions } from "./actions.js";
import { commandTitles, isCommand } from "./command-table.js";
import { type CommandOptions, convertCommand } from "./commands.js";
import {
  convertedDocument,
  nothingConverted,
  scheme,
  sourceOfConverted,
  toPython,
  toTypeScript,
} from "./converted.js";
import { hoverAt } from "./hovers.js";
import { codeLenses } from "./lenses.js";
import { OpenFiles } from "./open-files.js";
import { pathOf, uriOf } from "./places.js";
import { ResilientReader } from "./reader.js";
import { errorText, type Options, optionsOf, readSettings } from "./settings.js";
import { type Share, shareOf } from "./share.js";
import { ToldDiagnostics } from "./told-diagnostics.js";
import { type Analysis, filesOf, Workbench } from "./workbench.js";

/** Serves a client over two streams, until it says `exit` or its stream ends; the process ends then, with 0 after a `shutdown` and 1 without. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): void {
  const connection = createConnection(new ResilientReader(input), new StreamMessageWriter(output));
  const server = new Server(connection);
  // A client that is gone sends no `exit`.
  for (const event of ["end", "close"]) input.on(event, () => process.exit(server.isDown ? 0 : 1));
  server.listen();
}

/** What `predict2invoke/status` tells of a file; `agent` is null where it belongs to none any more. */
type StatusParams =
  { readonly uri: string; readonly agent: null } | ({ readonly uri: string; readonly agent: string } & Share);

const name = "predict2invoke";

type State = "new" | "running" | "down";

class Server {
  private state: State = "new";
  private client: InitializeParams["capabilities"] = {};
  /** Folders of the workspace, the deepest first. */
  private roots: readonly string[] = [];
  private settings: Options = {};
  private readonly files = new OpenFiles();
  private readonly workbench: Workbench;
  private readonly options = new Map<
    string | undefined,
    { readonly at: number; readonly options: Options }
  >();
  private readonly told = new Set<string>();
  private readonly diagnostics: ToldDiagnostics;
  /** Python files whose TypeScript the client follows. */
  private readonly followed = new Set<string>();
  private readonly shares = new Map<string, string>();

  constructor(private readonly connection: Connection) {
    this.diagnostics = new ToldDiagnostics(connection, this.files);
    this.workbench = new Workbench(this.files, {
      rootOf: (path) => this.rootOf(path),
      optionsFor: (path) => this.optionsFor(path),
      analysed: (analyses) => this.analysed(analyses),
      log: (message) => connection.console.warn(message),
    });
  }

  get isDown(): boolean {
    return this.state === "down";
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => void this.initialized().catch((error: unknown) => this.log(error)));
    connection.onShutdown(() => {
      this.state = "down";
      this.workbench.dispose();
    });
    this.listenToDocuments();
    this.listenToSettings();
    this.answerRequests();
    connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    if (this.state !== "new")
      throw new ResponseError(ErrorCodes.InvalidRequest, "the server is initialized already");
    this.state = "running";
    this.client = params.capabilities ?? {};
    this.diagnostics.initialize(this.client);
    const folders =
      params.workspaceFolders?.map((one) => one.uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.setRoots(folders);
    if (this.client.workspace?.workspaceFolders)
      this.connection.workspace.onDidChangeWorkspaceFolders((event) => this.changeFolders(event));
    this.setSettings(params.initializationOptions as unknown);
    return {
      serverInfo: { name, version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        notebookDocumentSync: {
          notebookSelector: [{ notebook: "*", cells: [{ language: "python" }] }],
        },
        ...(this.diagnostics.isAsked && {
          diagnosticProvider: { identifier: name, interFileDependencies: true, workspaceDiagnostics: true },
        }),
        hoverProvider: true,
        codeLensProvider: { resolveProvider: false },
        codeActionProvider: { codeActionKinds: actionKinds, resolveProvider: false },
        executeCommandProvider: { commands: Object.keys(commandTitles), workDoneProgress: true },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          textDocumentContent: { schemes: [scheme] },
        },
      },
    };
  }

  private async initialized(): Promise<void> {
    const { workspace } = this.client;
    if (workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const names = [
        "**/*.{py,ipynb}",
        "**/MLmodel",
        "**/*baseline*.json",
        `**/{${[...configurationNames, "package.json"].join(",")}}`,
      ];
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: names.map((globPattern) => ({ globPattern })),
      });
    }
    if (workspace?.didChangeConfiguration?.dynamicRegistration)
      await this.connection.client.register(DidChangeConfigurationNotification.type, {
        section: "predict2invoke",
      });
    await this.askSettings();
  }

  // ---- what the client tells ------------------------------------------------------------------------------------------

  private listenToDocuments(): void {
    const { connection, files } = this;
    /** What a client tells that cannot be is passed over. */
    const heard =
      <Params>(take: (params: Params) => boolean) =>
      (params: Params): void => {
        try {
          if (this.state === "running" && take(params)) this.workbench.changed();
        } catch (error) {
          this.log(error);
        }
      };
    connection.onDidOpenTextDocument(heard(({ textDocument }) => files.open(textDocument)));
    connection.onDidChangeTextDocument(
      heard(({ textDocument: { uri, version: number }, contentChanges }) =>
        files.change(uri, number, contentChanges),
      ),
    );
    connection.onDidCloseTextDocument(heard(({ textDocument }) => this.close(textDocument.uri)));
    connection.onDidSaveTextDocument(heard(() => true));
    const { synchronization } = connection.notebooks;
    synchronization.onDidOpenNotebookDocument(
      heard(({ notebookDocument, cellTextDocuments }) =>
        files.openNotebook(notebookDocument, cellTextDocuments),
      ),
    );
    synchronization.onDidChangeNotebookDocument(
      heard(({ notebookDocument: { uri, version: number }, change }) =>
        files.changeNotebook(uri, number, change),
      ),
    );
    synchronization.onDidSaveNotebookDocument(heard(() => true));
    synchronization.onDidCloseNotebookDocument(
      heard(({ notebookDocument }) => this.close(notebookDocument.uri)),
    );
    connection.onDidChangeWatchedFiles(
      heard(() => {
        this.options.clear();
        return true;
      }),
    );
  }

  private close(uri: string): boolean {
    const path = pathOf(uri);
    if (path !== undefined) this.followed.delete(path);
    return this.files.close(uri);
  }

  private listenToSettings(): void {
    this.connection.onDidChangeConfiguration(({ settings }) => {
      if (this.client.workspace?.configuration)
        void this.askSettings().catch((error: unknown) => this.log(error));
      else this.setSettings((settings as { predict2invoke?: unknown } | null)?.predict2invoke);
    });
  }

  private changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map((one) => pathOf(one.uri)));
    const kept = this.roots.filter((root) => !gone.has(root)).map(uriOf);
    this.setRoots([...kept, ...added.map((one) => one.uri)]);
    this.workbench.changed();
  }

  private async askSettings(): Promise<void> {
    if (!this.client.workspace?.configuration) return;
    this.setSettings(await this.connection.workspace.getConfiguration("predict2invoke"));
  }

  private setSettings(given: unknown): void {
    const { options, problems } = readSettings(given);
    this.settings = options;
    this.options.clear();
    problems.forEach((one) => this.warnOnce(one));
    this.workbench.changed();
  }

  private setRoots(uris: readonly string[]): void {
    const paths = uris.flatMap((uri) => pathOf(uri)?.replace(/(?<=.)[/\\]$/, "") ?? []);
    this.roots = [...new Set(paths)].sort((a, b) => b.length - a.length);
    this.options.clear();
  }

  private rootOf(path: string): string | undefined {
    return this.roots.find(
      (root) => path === root || (/^[/\\]$/.test(path.charAt(root.length)) && path.startsWith(root)),
    );
  }

  /** A configuration file is looked at again after a second at the latest, for clients that watch no files. */
  private optionsFor(path: string): Options {
    const root = this.rootOf(path);
    const known = this.options.get(root);
    if (known && performance.now() - known.at < 1_000) return known.options;
    const { options, problem } = optionsOf(root, this.settings);
    if (problem !== undefined) this.warnOnce(problem);
    this.options.set(root, { at: performance.now(), options });
    return options;
  }

  private warnOnce(message: string): void {
    if (this.told.has(message)) return;
    this.told.add(message);
    this.show(MessageType.Warning, message);
  }

  /** The library asks for an answer even where there is nothing to choose. */
  private show(type: MessageType, message: string): void {
    void this.connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  // ---- what the client is told ------------------------------------------------------------------------------------------

  private analysed(analyses: readonly Analysis[]): void {
    this.diagnostics.update(analyses);
    this.tellShares(analyses);
    if (this.client.workspace?.codeLens?.refreshSupport)
      this.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    for (const path of this.followed)
      void this.tellConverted(path).catch((error: unknown) => this.log(error));
  }

  private tellShares(analyses: readonly Analysis[]): void {
    const told = new Set<string>();
    for (const analysis of analyses)
      for (const path of filesOf(analysis)) {
        if (told.has(path)) continue;
        told.add(path);
        const uri = this.files.at(path)?.uri ?? uriOf(path);
        this.tellShare(uri, {
          uri,
          agent: analysis.agent.className ?? analysis.agent.kind,
          ...shareOf(analysis),
        });
      }
    for (const uri of [...this.shares.keys()])
      if (!told.has(pathOf(uri) ?? "")) {
        this.tellShare(uri, { uri, agent: null });
        this.shares.delete(uri);
      }
  }

  private tellShare(uri: string, share: StatusParams): void {
    const text = JSON.stringify(share);
    if (this.shares.get(uri) === text) return;
    this.shares.set(uri, text);
    void this.connection.sendNotification("predict2invoke/status", share);
  }

  private async tellConverted(path: string): Promise<void> {
    const document =
      (await convertedDocument(path, this.workbench, this.files)) ?? nothingConverted(path, this.files);
    if (this.followed.has(path))
      await this.connection.sendNotification("predict2invoke/convertedChanged", document);
  }

  // ---- what the client asks ---------------------------------------------------------------------------------------------

  private answerRequests(): void {
    const { connection, workbench, files } = this;
    /** Between `initialize` and `shutdown` only; what fails is an error of this request and nothing else. */
    const answer =
      <Params extends unknown[], Result>(give: (...params: Params) => Promise<Result>) =>
      async (...params: Params): Promise<Result | ResponseError<never>> => {
        if (this.state === "new")
          return new ResponseError(ErrorCodes.ServerNotInitialized, "initialize first");
        if (this.state === "down")
          return new ResponseError(ErrorCodes.InvalidRequest, "the server is shut down");
        try {
          return await give(...params);
        } catch (error) {
          if (error instanceof ConnectionError || error instanceof ResponseError) throw error;
          if (!(error instanceof InputError)) this.log(error);
          return new ResponseError(LSPErrorCodes.RequestFailed, errorText(error));
        }
      };
    connection.onHover(
      answer(({ textDocument, position }) => hoverAt(textDocument.uri, position, workbench, files)),
    );
    connection.languages.diagnostics.on(
      answer(({ textDocument, previousResultId }) =>
        this.diagnostics.ofDocument(textDocument.uri, previousResultId, workbench),
      ),
    );
    connection.languages.diagnostics.onWorkspace(
      answer(({ previousResultIds }) =>
        this.diagnostics.ofWorkspace(
          new Map(previousResultIds.map(({ uri, value }) => [uri, value])),
          workbench,
        ),
      ),
    );
    connection.onCodeAction(answer((params) => codeActions(params, workbench, files)));
    connection.onCodeLens(answer(({ textDocument }) => codeLenses(textDocument.uri, workbench, files)));
    connection.onExecuteCommand(
      answer(async ({ command, arguments: args = [] }, token, progress) =>
        this.execute(command, args, token, progress),
      ),
    );
    connection.workspace.textDocumentContent.on(
      answer(async ({ uri }) => {
        const path = sourceOfConverted(uri);
        const document = path === undefined ? null : await convertedDocument(path, workbench, files);
        return document && { text: document.text };
      }),
    );
    connection.onRequest(
      "predict2invoke/converted",
      answer(async (params: { textDocument: { uri: string }; follow?: boolean }) => {
        const path = this.pythonOf(params.textDocument.uri);
        if (params.follow === true) this.followed.add(path);
        if (params.follow === false) this.followed.delete(path);
        return convertedDocument(path, workbench, files);
      }),
    );
    connection.onRequest(
      "predict2invoke/toTypeScript",
      answer(
        async (params: { textDocument: { uri: string }; position: { line: number; character: number } }) => {
          const { uri } = params.textDocument;
          return toTypeScript(this.pythonOf(uri), uri, params.position, workbench, files);
        },
      ),
    );
    connection.onRequest(
      "predict2invoke/toPython",
      answer(
        async (params: { textDocument: { uri: string }; position: { line: number; character: number } }) => {
          const path = sourceOfConverted(params.textDocument.uri);
          if (path === undefined)
            throw new InputError(`${params.textDocument.uri} is no converted document`, "");
          return toPython(path, params.position, workbench, files);
        },
      ),
    );
  }

  /** The path of a file, of a cell's notebook, or of what a converted document comes from. */
  private pythonOf(uri: string): string {
    const path = this.files.of(uri)?.path ?? sourceOfConverted(uri) ?? pathOf(uri);
    if (path === undefined) throw new InputError(`${uri} is no file`, "Save it first.");
    return path;
  }

  private async execute(
    command: string,
    args: readonly unknown[],
    token: Parameters<Parameters<Connection["onExecuteCommand"]>[0]>[1],
    given: Parameters<Parameters<Connection["onExecuteCommand"]>[0]>[2],
  ): Promise<unknown> {
    if (!isCommand(command))
      return new ResponseError(ErrorCodes.InvalidParams, `there is no command ${command}`);
    const [first, second] = args;
    if (typeof first !== "string")
      return new ResponseError(ErrorCodes.InvalidParams, `${command} wants an address, or a code, first`);
    if (command === "predict2invoke.explain")
      return isDiagnosticCode(first)
        ? catalogueEntry(first)
        : new ResponseError(ErrorCodes.InvalidParams, `there is no diagnostic ${first}`);
    const path = this.pythonOf(first);
    const options = (typeof second === "object" && second !== null ? second : {}) as CommandOptions;
    if (command === "predict2invoke.showTypeScript") {
      const document = await convertedDocument(path, this.workbench, this.files);
      const location = options.position
        ? await toTypeScript(path, first, options.position, this.workbench, this.files)
        : null;
      return document && { ...document, range: location?.range ?? null };
    }
    const canShow = this.client.window?.workDoneProgress === true;
    const created = canShow ? await this.connection.window.createWorkDoneProgress() : undefined;
    const progress = created ?? given;
    progress.begin(commandTitles[command], 0, undefined, true);
    try {
      return await convertCommand(command.endsWith("Model") ? "model" : "file", path, options, {
        files: this.files,
        workbench: this.workbench,
        window: {
          ask: async (message, answers) =>
            (await this.connection.window.showWarningMessage(message, ...answers.map((title) => ({ title }))))
              ?.title,
          info: (message) => this.show(MessageType.Info, message),
          error: (message) => this.show(MessageType.Error, message),
        },
        options: this.optionsFor(path),
        root: this.rootOf(path),
        progress,
        tokens: [token, ...(created ? [created.token] : [])],
      });
    } finally {
      progress.done();
    }
  }

  private log(error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.connection.console.error(text);
  }
}
