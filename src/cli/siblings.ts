import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importedNames, type ModelFile } from "../index.js";

/** Enough for the modules of one program; a folder with more is not one. */
const mostFiles = 500;
const largestFile = 5_000_000;

/** The Python files beside a file, or in folders beside it, that it imports, directly or not. Links, and everything outside of the folder, are left alone. */
export function readSiblings(path: string, entry: ModelFile): ModelFile[] {
  const folder = dirname(path);
  const found = new Map<string, ModelFile>();
  const queue = [entry];
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const name of importedNames(file.content, file.path)) {
      for (const next of candidates(folder, name)) {
        if (next.path === entry.path || found.has(next.path) || found.size >= mostFiles) continue;
        found.set(next.path, next);
        queue.push(next);
      }
    }
  }
  return [...found.values()];
}

/** The module of a name, or everything in the package of that name. */
function candidates(folder: string, name: string): ModelFile[] {
  const module = readPython(folder, `${name}.py`);
  return [...(module ? [module] : []), ...readPackage(folder, name, 0)];
}

function readPackage(folder: string, relative: string, depth: number): ModelFile[] {
  const path = join(folder, relative);
  if (depth > 8 || !lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path)
    .sort()
    .filter((name) => !name.startsWith(".") && name !== "__pycache__" && name !== "node_modules")
    .flatMap((name) => {
      const inner = `${relative}/${name}`;
      if (!name.endsWith(".py")) return readPackage(folder, inner, depth + 1);
      const file = readPython(folder, inner);
      return file ? [file] : [];
    });
}

function readPython(folder: string, relative: string): ModelFile | undefined {
  const path = join(folder, relative);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > largestFile) return undefined;
  return { path: relative, content: readFileSync(path) };
}
