import { basename, extname, join, relative, sep } from "node:path";
import { InputError } from "../app/input-error.js";
import { describedArtifacts, type ModelFile, shippedNames } from "../index.js";
import { disk, type FileStats, type FileView } from "./file-view.js";
import { importRoot, readSiblings } from "./siblings.js";

/** One input, read. */
export interface Input {
  /** As the user wrote it. */
  readonly given: string;
  /** The directory's name, or the file's without its ending. */
  readonly name: string;
  readonly files: readonly ModelFile[];
  /** The file to begin with; absent for a model directory. */
  readonly entry?: string;
  /** The real path of a model directory. */
  readonly directory?: string;
}

/** Hand-written Python is far smaller; what is larger is data, or not Python. */
const largestSource = 5_000_000;

/** Prompts and tables that modules read; what is larger belongs in a volume. */
const largestData = 5_000_000;

/** Notebooks carry their outputs, which are not read. */
const largestNotebook = 100_000_000;

/** Model directories have tens of files beside their artifacts. */
const mostEntries = 20_000;

/** Larger files cannot be deployed with an app. */
const largestArtifact = 10_000_000;

/** Text files of a model directory, besides Python, that conversion reads. */
const describingFiles = new Set(["MLmodel", "input_example.json"]);

const skippedFolders = new Set(["__pycache__", "node_modules", "artifacts"]);

/**
 * Reads a model directory, a Python file or a notebook. Throws InputError when it cannot be read.
 *
 * @param given what messages call it.
 * @param path where it is, absolute.
 * @param view where it is read.
 */
export function readInput(given: string, path: string, view: FileView = disk): Input {
  const stats = stat(view, path, given);
  if (stats.isDirectory()) return readModel(view, path, given);
  if (!stats.isFile())
    throw new InputError(
      `${given} is neither a file nor a directory`,
      "Name a model directory or a .py file.",
    );
  const ending = extname(path);
  if (ending !== ".py" && ending !== ".ipynb")
    throw new InputError(
      `${given} is not a Python file`,
      "Name a model directory (it has an MLmodel), a .py file or an .ipynb notebook.",
    );
  const content = readSource(view, path, given);
  const root = importRoot(path, { path: basename(path), content }, view);
  const entry = relative(root, path).split(sep).join("/");
  const file = { path: entry, content };
  return { given, name: basename(path, ending), files: [file, ...readSiblings(root, file, view)], entry };
}

/** The input `-`: Python from standard input, under the file name given. */
export function stdinInput(source: string, fileName: string): Input {
  if (Buffer.byteLength(source) > largestSource) throw tooLarge("standard input");
  if (source.trim() === "") throw new InputError("standard input is empty", "Pipe Python source into it.");
  const entry = basename(fileName);
  return {
    given: "-",
    name: basename(fileName, ".py"),
    files: [{ path: entry, content: Buffer.from(source) }],
    entry,
  };
}

function stat(view: FileView, path: string, given: string): FileStats {
  try {
    return view.stat(path);
  } catch (error) {
    throw readError(error, given);
  }
}

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["does not exist", "Check the path."],
  ENOTDIR: ["does not exist", "Check the path."],
  EACCES: ["cannot be read: permission denied", "Give yourself permission to read it (chmod u+r)."],
  EPERM: ["cannot be read: permission denied", "Give yourself permission to read it (chmod u+r)."],
  ELOOP: ["is a symbolic link that leads back to itself", "Replace the link by the file it should name."],
  ENAMETOOLONG: ["has too long a name", "Check the path."],
};

function readError(error: unknown, given: string): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? "unknown error";
  const [reason, help] = reasons[code] ?? [`cannot be read: ${code}`, "Check the file and its disk."];
  return new InputError(`${given} ${reason}`, help);
}

function readSource(view: FileView, path: string, given: string): Uint8Array {
  const limit = path.endsWith(".ipynb") ? largestNotebook : largestSource;
  if (stat(view, path, given).size > limit) throw tooLarge(given, limit);
  try {
    return view.read(path);
  } catch (error) {
    throw readError(error, given);
  }
}

function tooLarge(given: string, limit = largestSource): InputError {
  return new InputError(
    `${given} is larger than ${limit / 1_000_000} MB`,
    /MLmodel$|\.json$/.test(given)
      ? "MLflow writes it, and small: log the model again, without the data that is in it."
      : "Move its data out of the source; a Python file of that size is not written by hand.",
  );
}

function readModel(view: FileView, path: string, given: string): Input {
  const directory = view.realPath(path);
  const files: ModelFile[] = [];
  const reader: ModelReader = { view, root: directory, given, files, data: new Map(), entries: 0 };
  readFolder(reader, directory, "", [directory]);
  readArtifacts(reader);
  if (files.some((one) => shippedNames(one.content, one.path).asks))
    for (const [relative, real] of reader.data)
      files.push({ path: relative, content: readSource(view, real, `${given}/${relative}`) });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { given, name: basename(directory) || "model", files, directory };
}

interface ModelReader {
  readonly view: FileView;
  readonly root: string;
  readonly given: string;
  readonly files: ModelFile[];
  /** Other files of its folders, which are read where a module asks for them: their paths, and where they are. */
  readonly data: Map<string, string>;
  entries: number;
}

/** Reads a folder's Python and describing files. `ancestors` are the real paths from the root down to it. */
function readFolder(reader: ModelReader, folder: string, prefix: string, ancestors: readonly string[]): void {
  for (const name of listFolder(reader.view, folder, reader.given + (prefix && `/${prefix.slice(0, -1)}`))) {
    reader.entries++;
    if (reader.entries > mostEntries)
      throw new InputError(
        `${reader.given} has more than ${mostEntries} files`,
        "Name the model directory itself.",
      );
    if (name.startsWith(".")) continue;
    readEntry(reader, join(folder, name), prefix + name, ancestors);
  }
}

function readEntry(reader: ModelReader, path: string, relative: string, ancestors: readonly string[]): void {
  const { view } = reader;
  const given = `${reader.given}/${relative}`;
  const wanted = relative.endsWith(".py") || describingFiles.has(relative);
  const link = view.lstat(path);
  if (!link) return; // It was removed since its folder was listed.
  if (link.isFile()) {
    if (wanted) reader.files.push({ path: relative, content: readSource(view, path, given) });
    else if (relative.includes("/") && link.size <= largestData) reader.data.set(relative, path);
    return;
  }
  if (!link.isDirectory() && !link.isSymbolicLink()) return;
  if (skippedFolders.has(basename(relative))) return;
  const real = realPath(view, path, given);
  if (real !== reader.root && !real.startsWith(reader.root + sep)) {
    throw new InputError(
      `${given} is a symbolic link that leaves the directory`,
      "Replace the link by what it names.",
    );
  }
  if (!stat(view, real, given).isDirectory()) {
    if (wanted) reader.files.push({ path: relative, content: readSource(view, real, given) });
    return;
  }
  if (ancestors.includes(real)) {
    throw new InputError(`${given} is a symbolic link to a folder that it lies in`, "Remove the link.");
  }
  readFolder(reader, real, `${relative}/`, [...ancestors, real]);
}

/** The files of the model's artifacts; an artifact is left out where one of its files is too large or lies outside of the directory. */
function readArtifacts(reader: ModelReader): void {
  const known = new Set(reader.files.map((one) => one.path));
  for (const path of describedArtifacts(reader.files)) {
    const files = readArtifact(reader, path) ?? [];
    for (const file of files) {
      if (!known.has(file.path)) reader.files.push(file);
      known.add(file.path);
    }
  }
}

function readArtifact(reader: ModelReader, path: string): ModelFile[] | undefined {
  const { view, root } = reader;
  const found: ModelFile[] = [];
  /** False where something of it cannot be taken. */
  const read = (relative: string, ancestors: readonly string[]): boolean => {
    if (++reader.entries > mostEntries) return false;
    const real = view.realPath(join(root, relative));
    if (!real.startsWith(root + sep) || ancestors.includes(real)) return false;
    const stats = view.stat(real);
    if (stats.isDirectory())
      return view.list(real).every((name) => read(`${relative}/${name}`, [...ancestors, real]));
    if (!stats.isFile() || stats.size > largestArtifact) return false;
    found.push({ path: relative, content: view.read(real) });
    return true;
  };
  try {
    return read(path, []) ? found : undefined;
  } catch {
    return undefined; // It is not there, or must not be read.
  }
}

function realPath(view: FileView, path: string, given: string): string {
  try {
    return view.realPath(path);
  } catch (error) {
    throw readError(error, given);
  }
}

function listFolder(view: FileView, folder: string, given: string): string[] {
  try {
    return view.list(folder).sort();
  } catch (error) {
    throw readError(error, given);
  }
}
