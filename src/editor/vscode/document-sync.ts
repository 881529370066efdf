/** Tells the server of Python documents and of notebooks with Python cells, as they are edited. */
import * as vscode from "vscode";
import { fromRange } from "./translate.js";

type Notify = (method: string, params: object) => void;

const isPython = (document: vscode.TextDocument): boolean =>
  document.languageId === "python" && document.uri.scheme === "file";

const asItem = (document: vscode.TextDocument): object => ({
  uri: document.uri.toString(),
  languageId: document.languageId,
  version: document.version,
  text: document.getText(),
});

const asCell = (cell: vscode.NotebookCell): object => ({
  kind: cell.kind,
  document: cell.document.uri.toString(),
});

export class DocumentSync implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly notify: Notify) {
    const { workspace } = vscode;
    this.subscriptions = [
      workspace.onDidOpenTextDocument((document) => openText(document, notify)),
      workspace.onDidChangeTextDocument((event) => this.changeText(event)),
      workspace.onDidCloseTextDocument((document) => {
        if (isPython(document))
          notify("textDocument/didClose", { textDocument: { uri: document.uri.toString() } });
      }),
      workspace.onDidOpenNotebookDocument((notebook) => openNotebook(notebook, notify)),
      workspace.onDidChangeNotebookDocument((event) => this.changeNotebook(event)),
      workspace.onDidCloseNotebookDocument((notebook) =>
        notify("notebookDocument/didClose", {
          notebookDocument: { uri: notebook.uri.toString() },
          cellTextDocuments: notebook.getCells().map((cell) => ({ uri: cell.document.uri.toString() })),
        }),
      ),
    ];
  }

  /** All that is open now, for a server that has just started. */
  static openAll(notify: Notify): void {
    for (const document of vscode.workspace.textDocuments) openText(document, notify);
    for (const notebook of vscode.workspace.notebookDocuments) openNotebook(notebook, notify);
  }

  private changeText({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    const textDocument = { uri: document.uri.toString(), version: document.version };
    const changes = contentChanges.map(({ range, text }) => ({ range: fromRange(range), text }));
    if (isPython(document)) this.notify("textDocument/didChange", { textDocument, contentChanges: changes });
    if (document.uri.scheme !== "vscode-notebook-cell") return;
    const notebook = vscode.workspace.notebookDocuments.find((one) =>
      one.getCells().some((cell) => cell.document === document),
    );
    if (notebook)
      this.tellNotebook(notebook, { cells: { textContent: [{ document: textDocument, changes }] } });
  }

  private changeNotebook({ notebook, contentChanges }: vscode.NotebookDocumentChangeEvent): void {
    for (const { range, addedCells, removedCells } of contentChanges)
      this.tellNotebook(notebook, {
        cells: {
          structure: {
            array: { start: range.start, deleteCount: removedCells.length, cells: addedCells.map(asCell) },
            didOpen: addedCells.map((cell) => asItem(cell.document)),
            didClose: removedCells.map((cell) => ({ uri: cell.document.uri.toString() })),
          },
        },
      });
  }

  private tellNotebook(notebook: vscode.NotebookDocument, change: object): void {
    const notebookDocument = { uri: notebook.uri.toString(), version: notebook.version };
    this.notify("notebookDocument/didChange", { notebookDocument, change });
  }

  dispose(): void {
    for (const one of this.subscriptions) one.dispose();
  }
}

function openText(document: vscode.TextDocument, notify: Notify): void {
  if (isPython(document)) notify("textDocument/didOpen", { textDocument: asItem(document) });
}

function openNotebook(notebook: vscode.NotebookDocument, notify: Notify): void {
  if (notebook.uri.scheme !== "file") return;
  const cells = notebook.getCells();
  notify("notebookDocument/didOpen", {
    notebookDocument: {
      uri: notebook.uri.toString(),
      notebookType: notebook.notebookType,
      version: notebook.version,
      cells: cells.map(asCell),
    },
    cellTextDocuments: cells.map((cell) => asItem(cell.document)),
  });
}
