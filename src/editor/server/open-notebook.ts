/** A notebook that the editor has opened as one: cells that are documents. */
import {
  NotebookCellKind,
  type NotebookCell,
  type NotebookDocument,
  type NotebookDocumentChangeEvent,
  type TextDocumentItem,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

export class OpenNotebook {
  private cells: readonly NotebookCell[];
  private readonly texts = new Map<string, TextDocument>();

  constructor(notebook: NotebookDocument, texts: readonly TextDocumentItem[]) {
    this.cells = notebook.cells;
    this.openTexts(texts);
  }

  change({ cells }: NotebookDocumentChangeEvent): void {
    if (!cells) return;
    const { structure, data, textContent } = cells;
    if (structure) {
      const { start, deleteCount, cells: added = [] } = structure.array;
      this.cells = [...this.cells.slice(0, start), ...added, ...this.cells.slice(start + deleteCount)];
      this.openTexts(structure.didOpen ?? []);
      for (const { uri } of structure.didClose ?? []) this.texts.delete(uri);
    }
    for (const cell of data ?? [])
      this.cells = this.cells.map((one) => (one.document === cell.document ? cell : one));
    for (const { document, changes } of textContent ?? []) {
      const text = this.texts.get(document.uri);
      if (text) this.texts.set(document.uri, TextDocument.update(text, changes, document.version));
    }
  }

  private openTexts(texts: readonly TextDocumentItem[]): void {
    for (const { uri, languageId, version, text } of texts)
      this.texts.set(uri, TextDocument.create(uri, languageId, version, text));
  }

  uris(): string[] {
    return this.cells.map((one) => one.document);
  }

  /** The document of a cell, counted from 1. */
  cell(number: number): TextDocument | undefined {
    const cell = this.cells[number - 1];
    return cell && this.texts.get(cell.document);
  }

  /** The number of a cell, from 1. */
  numberOf(uri: string): number | undefined {
    const index = this.cells.findIndex((one) => one.document === uri);
    return index < 0 ? undefined : index + 1;
  }

  /** The notebook as a file has it, without outputs. */
  bytes(): Uint8Array {
    const cells = this.cells.map((one) => ({
      cell_type: one.kind === NotebookCellKind.Code ? "code" : "markdown",
      source: this.texts.get(one.document)?.getText() ?? "",
    }));
    return new TextEncoder().encode(JSON.stringify({ cells, nbformat: 4, nbformat_minor: 5, metadata: {} }));
  }
}
