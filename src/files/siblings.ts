import { dirname, join } from "node:path";
import { importedNames, type ModelFile } from "../index.js";
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
  return [...found.values()];
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
