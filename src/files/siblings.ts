import { basename, dirname, join } from "node:path";
import { importedNames, type ModelFile, shippedNames } from "../index.js";
import type { FileView } from "./file-view.js";

/** Enough for the modules of one program; a folder with more is not one. */
const mostFiles = 500;
const largestFile = 5_000_000;

/** What lies at the top of a project: Python is started there, and finds its packages there. */
const projectMarks = [".git", "pyproject.toml", "databricks.yml", "app.yaml", "setup.py", "uv.lock"];
const mostAncestors = 6;

/**
 * The folder from which a file's imports are found: its own, or one above it where they name a package that the file lies in
 * (`from agent_server.tools import x` in agent_server/agent.py) or one at the top of its project.
 */
export function importRoot(path: string, file: ModelFile, view: FileView): string {
  const own = dirname(path);
  const away = namesIn(file).filter((name) => !hasPython(view, own, name));
  if (away.length === 0) return own;
  for (let at = own, inner = basename(own), n = 0; n < mostAncestors; n++) {
    const isTop = projectMarks.some((mark) => view.lstat(join(at, mark)));
    if (at !== own && away.some((name) => (isTop || name === inner) && hasPython(view, at, name))) return at;
    const above = dirname(at);
    if (isTop || above === at) break;
    inner = basename(at);
    at = above;
  }
  return own;
}

/** Whether a folder has a module or a package of Python files by this name. */
function hasPython(view: FileView, folder: string, name: string): boolean {
  if (view.lstat(join(folder, `${name}.py`))?.isFile()) return true;
  const inside = join(folder, name);
  return view.lstat(inside)?.isDirectory() === true && view.list(inside).some((n) => n.endsWith(".py"));
}

/** The Python files of a folder, or of folders in it, that a file of it imports, directly or not. Links, and everything outside of the folder, are left alone. */
export function readSiblings(folder: string, entry: ModelFile, view: FileView): ModelFile[] {
  const found = new Map<string, ModelFile>();
  const queue = [entry];
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const name of namesIn(file)) {
      for (const next of candidates(view, folder, name)) {
        if (next.path === entry.path || found.has(next.path) || found.size >= mostFiles) continue;
        found.set(next.path, next);
        queue.push(next);
      }
    }
  }
  return [...found.values(), ...readShipped(view, folder, [entry, ...found.values()])];
}

/** What these files read from beside themselves: what they name, and what lies in their packages. Links are left alone. */
function readShipped(view: FileView, folder: string, files: readonly ModelFile[]): ModelFile[] {
  const shipped = files.map((file) => shippedNames(file.content, file.path));
  if (!shipped.some((one) => one.asks)) return [];
  const packages = files.filter((f) => f.path.includes("/")).map((f) => f.path.split("/")[0]!);
  const named = shipped.flatMap((one) => one.paths).filter((path) => !/^\.\.?(\/|$)|^$/.test(path));
  const found = [...new Set([...packages, ...named])]
    .sort()
    .flatMap((path) => readData(view, folder, path, 0));
  return [...new Map(found.map((f) => [f.path, f])).values()].slice(0, mostFiles);
}

/** A file that is no Python, or all of them in a folder. */
function readData(view: FileView, folder: string, relative: string, depth: number): ModelFile[] {
  const path = join(folder, relative);
  const stats = view.lstat(path);
  if (stats?.isFile())
    return /\.(py|pyc)$/.test(relative) || stats.size > largestFile
      ? []
      : [{ path: relative, content: view.read(path) }];
  if (depth > 8 || !stats?.isDirectory()) return [];
  return view
    .list(path)
    .sort()
    .filter((name) => !name.startsWith(".") && name !== "__pycache__" && name !== "node_modules")
    .flatMap((name) => readData(view, folder, `${relative}/${name}`, depth + 1));
}

/** A file that a view keeps is parsed for its imports once. */
const known = new WeakMap<Uint8Array, readonly string[]>();

function namesIn({ content, path }: ModelFile): readonly string[] {
  const names = known.get(content) ?? importedNames(content, path);
  known.set(content, names);
  return names;
}

/** The module of a name, or everything in the package of that name. */
function candidates(view: FileView, folder: string, name: string): ModelFile[] {
  const module = readPython(view, folder, `${name}.py`);
  return [...(module ? [module] : []), ...readPackage(view, folder, name, 0)];
}

function readPackage(view: FileView, folder: string, relative: string, depth: number): ModelFile[] {
  const path = join(folder, relative);
  if (depth > 8 || !view.lstat(path)?.isDirectory()) return [];
  return view
    .list(path)
    .sort()
    .filter((name) => !name.startsWith(".") && name !== "__pycache__" && name !== "node_modules")
    .flatMap((name) => {
      const inner = `${relative}/${name}`;
      if (!name.endsWith(".py")) return readPackage(view, folder, inner, depth + 1);
      const file = readPython(view, folder, inner);
      return file ? [file] : [];
    });
}

function readPython(view: FileView, folder: string, relative: string): ModelFile | undefined {
  const path = join(folder, relative);
  const stats = view.lstat(path);
  if (!stats?.isFile() || stats.size > largestFile) return undefined;
  return { path: relative, content: view.read(path) };
}
