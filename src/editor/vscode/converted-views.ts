/** The TypeScript beside the Python: a document that follows the edits, and a selection that follows the other side's. */
import * as vscode from "vscode";
import type { Location } from "vscode-languageserver/node";
import type { ServerClient } from "./client.js";
import { fromPosition, toRange } from "./translate.js";

const scheme = "predict2invoke";

/** What the server tells of a converted document, as far as it is used here. */
interface Converted {
  readonly uri: string;
  readonly source: { readonly uri: string };
  readonly text: string;
}

export class ConvertedViews implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly texts = new Map<string, string>();
  /** The Python of each view. */
  private readonly sources = new Map<string, string>();
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly client: ServerClient) {
    client.on<Converted>("predict2invoke/convertedChanged", (document) => this.take(document));
    // A server that was started again knows nothing of the views.
    client.on("started", () => {
      for (const uri of this.sources.values()) void this.follow(uri, true);
    });
    this.subscriptions = [
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      vscode.window.onDidChangeTextEditorSelection((event) => void this.selected(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
    ];
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.texts.get(uri.toString()) ?? "";
  }

  /** Opens the TypeScript of a Python file, or notebook, beside it. Returns false where it belongs to no agent. */
  async show(source: vscode.Uri, position?: vscode.Position): Promise<boolean> {
    const document = await this.follow(source.toString(), true);
    if (!document) return false;
    const uri = vscode.Uri.parse(document.uri);
    const opened = await vscode.workspace.openTextDocument(uri);
    await vscode.languages.setTextDocumentLanguage(opened, "typescript");
    const editor = await vscode.window.showTextDocument(opened, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: false,
    });
    if (position) await this.lead("predict2invoke/toTypeScript", source, position, editor);
    return true;
  }

  private async follow(uri: string, follow: boolean): Promise<Converted | null | undefined> {
    const params = { textDocument: { uri }, follow };
    const document = await this.client.request<Converted | null>("predict2invoke/converted", params);
    if (document && follow) this.take(document);
    return document;
  }

  private take({ uri, text, source }: Converted): void {
    const key = vscode.Uri.parse(uri).toString();
    this.sources.set(key, source.uri);
    if (this.texts.get(key) === text) return;
    this.texts.set(key, text);
    this.changed.fire(vscode.Uri.parse(uri));
  }

  /** Only the side that has the focus leads. */
  private async selected({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): Promise<void> {
    const own = textEditor.document.uri;
    const { visibleTextEditors, activeTextEditor } = vscode.window;
    if (textEditor !== activeTextEditor || !selections[0]) return;
    const isConverted = own.scheme === scheme;
    const other = visibleTextEditors.find(({ document: { uri } }) =>
      isConverted
        ? this.sources.get(own.toString()) === uri.toString()
        : this.sources.get(uri.toString()) === own.toString(),
    );
    if (!other) return;
    const method = isConverted ? "predict2invoke/toPython" : "predict2invoke/toTypeScript";
    await this.lead(method, own, selections[0].active, other);
  }

  private async lead(
    method: string,
    from: vscode.Uri,
    position: vscode.Position,
    other: vscode.TextEditor,
  ): Promise<void> {
    const params = { textDocument: { uri: from.toString() }, position: fromPosition(position) };
    const found = await this.client.request<Location | null>(method, params).catch(() => null);
    if (!found || vscode.Uri.parse(found.uri).toString() !== other.document.uri.toString()) return;
    const range = toRange(found.range);
    other.selection = new vscode.Selection(range.start, range.end);
    other.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private closed({ uri }: vscode.TextDocument): void {
    const source = this.sources.get(uri.toString());
    if (source === undefined) return;
    this.sources.delete(uri.toString());
    this.texts.delete(uri.toString());
    void this.follow(source, false).catch(() => undefined);
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }
}
