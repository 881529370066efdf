import { dirname, join } from "node:path";
import { importedNames, type ModelFile, shippedNames } from "../index.js";
import type { FileView } from "./file-view.js";

/** Enough for the modules of one program; a folder with more is not one. */
const mostFiles = 500;
const largestFile = 5_000_000;

/** The Python files beside a file, or in folders beside it, that it imports, directly or not. Links, and everything outside of the folder, are left alone. */
export function readSiblings(path: string, entry: ModelFile, view: FileView): ModelFile[] {
  const folder = dirname(path);
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
