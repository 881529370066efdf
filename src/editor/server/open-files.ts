/** The files as the editor has them: open documents and notebooks over the disk. */
import { realpathSync, statSync } from "node:fs";
import type {
  NotebookDocument,
  NotebookDocumentChangeEvent,
  Position,
  Range,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { disk, type FileStats, type FileView } from "../../files/file-view.js";
import { keepText } from "../../parser/index.js";
import { NotebookText } from "./notebook-text.js";
import { OpenNotebook } from "./open-notebook.js";
import { fromPosition, pathOf, type SourcePosition, toRange } from "./places.js";

/** A text of the editor, under a path of the disk. */
export interface OpenFile {
  /** As the client writes it. */
  readonly uri: string;
  readonly path: string;
  readonly version: number;
  /** The text that the address has; of a notebook that was opened as one, nothing. */
  readonly document: TextDocument | undefined;
  readonly notebook: OpenNotebook | undefined;
}

/** Where a place of a file stands in the editor. */
export interface EditorPlace {
  readonly uri: string;
  readonly document: TextDocument | undefined;
}

interface Entry extends OpenFile {
  /** Of the version that it was made of. */
  content: { readonly version: number; readonly bytes: Uint8Array } | undefined;
}

/** Files that are not open and were read; more are no program. */
const mostKept = 2_000;

const open: FileStats = {
  size: 0,
  isFile: () => true,
  isDirectory: () => false,
  isSymbolicLink: () => false,
};

export class OpenFiles implements FileView {
  /** By path, and by real path where that is another. */
  private readonly byPath = new Map<string, Entry>();
  private readonly byUri = new Map<string, Entry>();
  private readonly cells = new Map<string, Entry>();
  private readonly read_ = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array }>();

  /** Every open file, sorted by path. */
  all(): OpenFile[] {
    return [...this.byUri.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  at(path: string): OpenFile | undefined {
    return this.byPath.get(path);
  }

  /** The open file of an address, which may be a notebook's cell. */
  of(uri: string): OpenFile | undefined {
    return this.byUri.get(uri) ?? this.cells.get(uri);
  }

  /** Where a position of the file's report stands. */
  place(path: string, { cell }: SourcePosition, uri: string): EditorPlace {
    const file = this.byPath.get(path);
    const found = cell === undefined ? undefined : file?.notebook?.cell(cell);
    return found ? { uri: found.uri, document: found } : { uri: file?.uri ?? uri, document: file?.document };
  }

  /** A range of the file's report, where it stands in the editor. */
  range(
    path: string,
    start: SourcePosition,
    end: SourcePosition,
    uri: string,
  ): { uri: string; range: Range } {
    const place = this.place(path, start, uri);
    const file = this.byPath.get(path);
    const mark = markOf(place.document);
    if (start.cell === undefined || file?.notebook || !place.document)
      return { uri: place.uri, range: toRange(start, end, mark) };
    const text = new NotebookText(place.document.getText());
    const at = (position: SourcePosition): Position => place.document!.positionAt(text.offsetOf(position));
    return { uri: place.uri, range: { start: at(start), end: at(end) } };
  }

  /** A position of the editor, as the file's report has it. */
  position(uri: string, position: Position): SourcePosition {
    const file = this.of(uri);
    const cell = file?.notebook?.numberOf(uri);
    if (cell !== undefined) return { ...fromPosition(position, markOf(file!.notebook!.cell(cell))), cell };
    if (file?.document && file.path.endsWith(".ipynb"))
      return new NotebookText(file.document.getText()).positionAt(file.document.offsetAt(position));
    return fromPosition(position, markOf(file?.document));
  }

  // ---- what the client tells ----------------------------------------------------------------------------------------

  /** Returns whether it is one that can matter. */
  open({ uri, languageId, version, text }: TextDocumentItem): boolean {
    const path = pathOf(uri);
    if (path === undefined || typeof text !== "string") return false;
    this.add({
      uri,
      path,
      version,
      document: TextDocument.create(uri, languageId, version, text),
      notebook: undefined,
      content: undefined,
    });
    return true;
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const file = this.byUri.get(uri);
    if (!file?.document) return false;
    const document = TextDocument.update(file.document, [...changes], version);
    Object.assign(file, { document, version });
    return true;
  }

  openNotebook(notebook: NotebookDocument, texts: readonly TextDocumentItem[]): boolean {
    const path = pathOf(notebook.uri);
    if (path === undefined) return false;
    this.add({
      uri: notebook.uri,
      path,
      version: notebook.version,
      document: undefined,
      notebook: new OpenNotebook(notebook, texts),
      content: undefined,
    });
    return true;
  }

  changeNotebook(uri: string, version: number, change: NotebookDocumentChangeEvent): boolean {
    const file = this.byUri.get(uri);
    if (!file?.notebook) return false;
    file.notebook.change(change);
    Object.assign(file, { version });
    this.indexCells(file);
    return true;
  }

  close(uri: string): boolean {
    const file = this.byUri.get(uri);
    if (!file) return false;
    this.byUri.delete(uri);
    for (const [path, one] of this.byPath) if (one === file) this.byPath.delete(path);
    for (const [cell, one] of this.cells) if (one === file) this.cells.delete(cell);
    return true;
  }

  private add(file: Entry): void {
    this.close(file.uri);
    this.byUri.set(file.uri, file);
    this.byPath.set(file.path, file);
    try {
      this.byPath.set(realpathSync(file.path), file);
    } catch {
      // It was never saved.
    }
    this.indexCells(file);
  }

  private indexCells(file: Entry): void {
    for (const [cell, one] of this.cells) if (one === file) this.cells.delete(cell);
    for (const cell of file.notebook?.uris() ?? []) this.cells.set(cell, file);
  }

  // ---- the view ------------------------------------------------------------------------------------------------------

  stat(path: string): FileStats {
    return this.byPath.has(path) ? open : disk.stat(path);
  }

  lstat(path: string): FileStats | undefined {
    return this.byPath.has(path) ? open : disk.lstat(path);
  }

  list(folder: string): string[] {
    return disk.list(folder);
  }

  realPath(path: string): string {
    return this.byPath.has(path) ? path : disk.realPath(path);
  }

  read(path: string): Uint8Array {
    const file = this.byPath.get(path);
    return file ? contentOf(file) : this.readKept(path);
  }

  /** A file that is not open is read, and parsed, once as long as it is the same. */
  private readKept(path: string): Uint8Array {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = this.read_.get(path);
    if (known?.stamp === stamp) return known.bytes;
    const bytes = disk.read(path);
    if (this.read_.size >= mostKept) this.read_.clear();
    if (path.endsWith(".py")) keepText(bytes, known?.bytes);
    this.read_.set(path, { stamp, bytes });
    return bytes;
  }
}

function contentOf(file: Entry): Uint8Array {
  const { content, document, notebook, version } = file;
  if (content?.version === version) return content.bytes;
  const bytes = notebook ? notebook.bytes() : encoded(document!.getText());
  if (!notebook) keepText(bytes, content?.bytes);
  file.content = { version, bytes };
  return bytes;
}

/** The editor has decoded the text: a mark says that it is UTF-8 now, whatever it declares. */
function encoded(text: string): Uint8Array {
  const declares = /^(?:.*\r?\n)?[ \t\f]*#.*?coding[:=]/.test(text.slice(0, 1000));
  return new TextEncoder().encode(declares && !text.startsWith("\uFEFF") ? `\uFEFF${text}` : text);
}

/** How many characters of a document's first line Python does not count. */
export const markOf = (document: TextDocument | undefined): number =>
  document?.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }) === "\uFEFF"
    ? 1
    : 0;
