/**
 * As much of VS Code's API as the extension uses, with the behaviour that its documentation states: documents with versions,
 * editors with selections, providers that are asked, collections of diagnostics. A real host is a desktop application, which
 * tests cannot have from the npm registry.
 */
import { TextDocument } from "vscode-languageserver-textdocument";
import { pathToFileURL } from "node:url";

type Listener<Value> = (value: Value) => unknown;

export class EventEmitter<Value> {
  private readonly listeners = new Set<Listener<Value>>();
  readonly event = (listener: Listener<Value>): { dispose(): void } => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };
  fire(value: Value): void {
    for (const listener of [...this.listeners]) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(
    startLine: number | Position,
    startCharacter: number | Position,
    endLine = 0,
    endCharacter = 0,
  ) {
    this.start =
      typeof startLine === "number" ? new Position(startLine, startCharacter as number) : startLine;
    this.end = typeof startCharacter === "number" ? new Position(endLine, endCharacter) : startCharacter;
  }

  /** As VS Code's own: no range of the protocol. */
  toJSON(): unknown {
    return [this.start, this.end];
  }
}

export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}

/** VS Code writes addresses anew, with more of them encoded than others do. */
export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
    readonly fsPath: string,
  ) {}
  static parse(text: string): Uri {
    const found = /^([\w.+-]+):(?:\/\/)?(.*?)(?:#.*)?$/.exec(text)!;
    const path = decodeURIComponent(found[2]!);
    return new Uri(found[1]!, path, path);
  }
  static file(path: string): Uri {
    return new Uri("file", decodeURIComponent(pathToFileURL(path).pathname), path);
  }
  static joinPath(base: Uri, name: string): Uri {
    return Uri.file(`${base.fsPath}/${name}`);
  }
  toString(): string {
    const encoded = this.path.split("/").map((one) => encodeURIComponent(one)).join("/"); // prettier-ignore
    return this.scheme === "file"
      ? `file://${encoded}`
      : `${this.scheme}:${encoded.replace(/^(?!\/\/)/, "")}`;
  }
}

class FakeDocument {
  text: TextDocument;
  constructor(
    readonly uri: Uri,
    public languageId: string,
    text: string,
  ) {
    this.text = TextDocument.create(uri.toString(), languageId, 1, text);
  }
  get version(): number {
    return this.text.version;
  }
  getText(): string {
    return this.text.getText();
  }
}

export class FakeEditor {
  revealed: Range | undefined;
  selection = new Selection(0, 0, 0, 0);
  constructor(readonly document: FakeDocument) {}
  revealRange(range: Range): void {
    this.revealed = range;
  }
}

class CodeActionKind {
  static readonly Empty = new CodeActionKind("");
  static readonly QuickFix = new CodeActionKind("quickfix");
  static readonly Source = new CodeActionKind("source");
  constructor(readonly value: string) {}
  append(part: string): CodeActionKind {
    return new CodeActionKind(this.value === "" ? part : `${this.value}.${part}`);
  }
}

export class WorkspaceEdit {
  readonly edits: { readonly uri: Uri; readonly range: Range; readonly newText: string }[] = [];
  replace(uri: Uri, range: Range, newText: string): void {
    this.edits.push({ uri, range, newText });
  }
}

/** One window of VS Code. `api` is what `require("vscode")` gives. */
export class FakeVSCode {
  readonly settings = new Map<string, unknown>();
  readonly documents: FakeDocument[] = [];
  readonly editors: FakeEditor[] = [];
  readonly commands = new Map<string, (...args: unknown[]) => unknown>();
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly messages: { readonly severity: string; readonly message: string }[] = [];
  readonly progress: string[] = [];
  readonly output: string[] = [];
  /** What the user chooses when a message has actions. */
  answer: string | undefined;
  active: FakeEditor | undefined;
  status: { text: string; tooltip: string; visible: boolean } | undefined;
  readonly providers: Record<string, Record<string, (...args: never[]) => unknown>> = {};
  private readonly content = new Map<string, { provideTextDocumentContent(uri: Uri): string }>();
  private readonly opened = new EventEmitter<FakeDocument>();
  private readonly changed = new EventEmitter<unknown>();
  private readonly closed = new EventEmitter<FakeDocument>();
  private readonly selected = new EventEmitter<unknown>();
  private readonly activated = new EventEmitter<unknown>();

  constructor(readonly folder: string) {}

  // ---- what a user does ------------------------------------------------------------------------------------------------

  open(uri: Uri, text: string, languageId = "python"): FakeEditor {
    const document = new FakeDocument(uri, languageId, text);
    this.documents.push(document);
    this.opened.fire(document);
    return this.show(document);
  }

  private show(document: FakeDocument, takesFocus = true): FakeEditor {
    const editor = this.editors.find((one) => one.document === document) ?? new FakeEditor(document);
    if (!this.editors.includes(editor)) this.editors.push(editor);
    if (takesFocus) {
      this.active = editor;
      this.activated.fire(editor);
    }
    return editor;
  }

  type(document: FakeDocument, range: Range, text: string): void {
    document.text = TextDocument.update(document.text, [{ range, text }], document.version + 1);
    this.changed.fire({ document, contentChanges: [{ range, text }] });
  }

  select(editor: FakeEditor, line: number): void {
    this.active = editor;
    editor.selection = new Selection(line, 0, line, 0);
    this.selected.fire({ textEditor: editor, selections: [editor.selection] });
  }

  close(editor: FakeEditor): void {
    this.editors.splice(this.editors.indexOf(editor), 1);
    this.documents.splice(this.documents.indexOf(editor.document), 1);
    this.closed.fire(editor.document);
  }

  // ---- the API ------------------------------------------------------------------------------------------------------------

  private made: ReturnType<FakeVSCode["makeApi"]> | undefined;
  get api(): ReturnType<FakeVSCode["makeApi"]> {
    return (this.made ??= this.makeApi());
  }

  private makeApi() {
    const say =
      (severity: string) =>
      (message: string, ...actions: string[]): Promise<string | undefined> => {
        this.messages.push({ severity, message });
        return Promise.resolve(actions.find((one) => one === this.answer));
      };
    const never = new EventEmitter<never>();
    const provide =
      (name: string) => (_: unknown, provider: Record<string, (...args: never[]) => unknown>) => {
        this.providers[name] = provider;
        return { dispose: () => undefined };
      };
    const fake = this;
    return {
      EventEmitter, Position, Range, Selection, Uri, CodeActionKind, WorkspaceEdit, Diagnostic, Hover, MarkdownString,
      CodeLens, CodeAction,
      ViewColumn: { Beside: -2 },
      ProgressLocation: { Notification: 15 },
      StatusBarAlignment: { Right: 2 },
      TextEditorRevealType: { InCenterIfOutsideViewport: 2 },
      commands: {
        registerCommand: (id: string, run: (...args: unknown[]) => unknown) => {
          this.commands.set(id, run);
          return { dispose: () => void this.commands.delete(id) };
        },
        executeCommand: (id: string, ...args: unknown[]) => Promise.resolve(this.commands.get(id)?.(...args)),
      },
      languages: {
        createDiagnosticCollection: () => ({
          set: (uri: Uri, all: Diagnostic[]) => void this.diagnostics.set(uri.toString(), all),
          clear: () => this.diagnostics.clear(),
          dispose: () => this.diagnostics.clear(),
        }),
        registerHoverProvider: provide("hover"),
        registerCodeLensProvider: provide("lens"),
        registerCodeActionsProvider: provide("action"),
        setTextDocumentLanguage: (document: FakeDocument, languageId: string) => {
          document.languageId = languageId;
          return Promise.resolve(document);
        },
      },
      window: {
        get activeTextEditor() {
          return fake.active;
        },
        get visibleTextEditors() {
          return fake.editors;
        },
        onDidChangeActiveTextEditor: this.activated.event,
        onDidChangeTextEditorSelection: this.selected.event,
        createOutputChannel: () => ({
          append: (text: string) => void this.output.push(text),
          appendLine: (text: string) => void this.output.push(text),
          show: () => undefined,
          dispose: () => undefined,
        }),
        createStatusBarItem: () => {
          const item = { text: "", tooltip: "", visible: false };
          this.status = item;
          const [show, hide] = [() => void (item.visible = true), () => void (item.visible = false)];
          return Object.assign(item, { show, hide, dispose: hide });
        },
        showErrorMessage: say("error"),
        showWarningMessage: say("warning"),
        showInformationMessage: say("info"),
        showTextDocument: (document: FakeDocument, { preserveFocus = false } = {}) =>
          Promise.resolve(this.show(document, !preserveFocus)),
        withProgress: (options: { title: string }, run: (progress: object, token: object) => Promise<void>) => {
          this.progress.push(options.title);
          return run({ report: () => undefined }, { onCancellationRequested: never.event });
        },
      },
      workspace: {
        workspaceFolders: [{ uri: Uri.file(this.folder), name: "workspace", index: 0 }],
        textDocuments: this.documents,
        notebookDocuments: [],
        getConfiguration: (section: string) => ({
          ...Object.fromEntries(this.settings),
          get: (key: string) => this.settings.get(key) ?? (section ? null : undefined),
        }),
        createFileSystemWatcher: () => ({
          onDidChange: never.event, onDidCreate: never.event, onDidDelete: never.event, dispose: () => undefined,
        }),
        onDidChangeConfiguration: never.event,
        onDidChangeWorkspaceFolders: never.event,
        onDidOpenTextDocument: this.opened.event,
        onDidChangeTextDocument: this.changed.event,
        onDidCloseTextDocument: this.closed.event,
        onDidOpenNotebookDocument: never.event,
        onDidChangeNotebookDocument: never.event,
        onDidCloseNotebookDocument: never.event,
        openTextDocument: (uri: Uri) => this.openDocument(uri),
        registerTextDocumentContentProvider: (
          scheme: string,
          provider: { provideTextDocumentContent(uri: Uri): string; onDidChange(listener: Listener<Uri>): object },
        ) => {
          this.content.set(scheme, provider);
          return provider.onDidChange((uri) => this.refresh(uri));
        },
      },
    }; // prettier-ignore
  }

  private async openDocument(uri: Uri): Promise<FakeDocument> {
    const known = this.documents.find((one) => one.uri.toString() === uri.toString());
    if (known) return known;
    const provider = this.content.get(uri.scheme);
    const { readFileSync } = await import("node:fs");
    const text = provider ? provider.provideTextDocumentContent(uri) : readFileSync(uri.fsPath, "utf8");
    const document = new FakeDocument(uri, "plaintext", text);
    this.documents.push(document);
    this.opened.fire(document);
    return document;
  }

  /** A provider has said that its document is another now. */
  private refresh(uri: Uri): void {
    const document = this.documents.find((one) => one.uri.toString() === uri.toString());
    const provider = this.content.get(uri.scheme);
    if (document && provider)
      document.text = TextDocument.update(
        document.text,
        [{ text: provider.provideTextDocumentContent(uri) }],
        document.version + 1,
      );
  }
}

export class Diagnostic {
  source?: string;
  code?: unknown;
  tags?: number[];
  constructor(
    readonly range: Range,
    readonly message: string,
    readonly severity: number,
  ) {}
}

class Hover {
  constructor(readonly contents: unknown) {}
}

class MarkdownString {
  constructor(readonly value: string) {}
}

export class CodeLens {
  constructor(
    readonly range: Range,
    readonly command: { readonly title: string; readonly command: string; readonly arguments: unknown[] },
  ) {}
}

export class CodeAction {
  edit?: WorkspaceEdit;
  command?: object;
  diagnostics?: Diagnostic[];
  isPreferred?: boolean;
  constructor(
    readonly title: string,
    readonly kind: unknown,
  ) {}
}
