/** Which program a file of the editor belongs to. */
import { basename, dirname, join, relative, sep } from "node:path";
import type { FileView } from "../../files/file-view.js";
import { type Input, readInput } from "../../files/read-input.js";

/** A program that may be an agent, read. */
export interface Program {
  /** The model directory, the Python file or the notebook; absolute. */
  readonly path: string;
  /** What the paths of its files are relative to. */
  readonly folder: string;
  readonly input: Input;
}

/** More files than this beside or above a file are not searched for one that imports it. */
const mostImporters = 200;

/** What every agent has in one of its files: the matcher looks for nothing else. */
const agentWords = /\b(?:set_model|ResponsesAgent|ChatAgent|ChatModel|PythonModel|agent_server)\b/;

export class Programs {
  private readonly mentions = new WeakMap<Uint8Array, boolean>();

  constructor(
    private readonly view: FileView,
    /** The folder of the workspace that a path lies in. */
    private readonly rootOf: (path: string) => string | undefined,
  ) {}

  /** Reads a model directory, a file or a notebook. Undefined where it cannot be one. */
  read(path: string): Program | undefined {
    try {
      const input = readInput(basename(path), path, this.view);
      return { path, folder: input.directory ?? dirname(path), input };
    } catch {
      return undefined;
    }
  }

  /** The programs that a file may be of, the likeliest first: its model, itself, those that import it. Whether they are agents is not known yet. */
  *candidates(path: string): Generator<Program> {
    if (this.isDirectory(path)) {
      const model = this.read(path);
      if (model) yield model;
      return;
    }
    const folders = this.foldersAbove(path);
    const model = folders.find((folder) => this.isFile(join(folder, "MLmodel")));
    const own = model === undefined ? this.read(path) : this.read(model);
    if (own && (model !== undefined || this.mayBeAgent(own))) yield own;
    if (model !== undefined) return;
    for (const importer of this.importers(path, folders)) yield importer;
  }

  private mayBeAgent({ input }: Program): boolean {
    return input.files.some((file) => this.mentionsAgent(file.content));
  }

  private mentionsAgent(content: Uint8Array): boolean {
    const known = this.mentions.get(content);
    if (known !== undefined) return known;
    const found = agentWords.test(
      Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1"),
    );
    this.mentions.set(content, found);
    return found;
  }

  /** A file is imported only by files of its own folder, and of the folders above it. */
  private *importers(path: string, folders: readonly string[]): Generator<Program> {
    let seen = 0;
    for (const folder of folders)
      for (const name of this.pythonFiles(folder)) {
        const other = join(folder, name);
        if (other === path || ++seen > mostImporters) continue;
        const program = this.read(other);
        if (!program || !this.mayBeAgent(program)) continue;
        const own = relative(folder, path).split(sep).join("/");
        if (program.input.files.some((file) => file.path === own)) yield program;
      }
  }

  /** From a file's own folder up to that of the workspace. */
  private foldersAbove(path: string): string[] {
    const root = this.rootOf(path) ?? dirname(path);
    const folders = [dirname(path)];
    while (folders.at(-1) !== root && dirname(folders.at(-1)!) !== folders.at(-1))
      folders.push(dirname(folders.at(-1)!));
    return folders;
  }

  private pythonFiles(folder: string): string[] {
    try {
      return this.view
        .list(folder)
        .filter((name) => /\.(py|ipynb)$/.test(name))
        .sort();
    } catch {
      return [];
    }
  }

  private isDirectory(path: string): boolean {
    try {
      return this.view.stat(path).isDirectory();
    } catch {
      return false;
    }
  }

  private isFile(path: string): boolean {
    try {
      return this.view.stat(path).isFile();
    } catch {
      return false;
    }
  }
}
