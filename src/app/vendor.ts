import { posix } from "node:path";
import type { RuntimeManifest } from "./runtime-index.js";

/** What a converted program takes from the runtime. */
export interface RuntimeUse {
  /** Files that it imports, relative to `src/runtime`. */
  readonly files: readonly string[];
  /** Names that it imports from folder indexes, by folder. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** What has to be shipped for that. */
export interface VendoredRuntime {
  /** Runtime files to copy, sorted. */
  readonly files: readonly string[];
  /** Trimmed indexes to write: text by path. */
  readonly indexes: Readonly<Record<string, string>>;
  /** npm packages that the copied files import, sorted. */
  readonly packages: readonly string[];
}

/**
 * The part of the runtime that a program reaches.
 *
 * @throws when it uses a file or a name that the runtime does not have: a fault of the compiler.
 */
export function vendorRuntime(use: RuntimeUse, manifest: RuntimeManifest): VendoredRuntime {
  const reached = new Set<string>();
  const names = new Map<string, Set<string>>();
  const packages = new Set<string>();

  const reachFile = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const entry = manifest.files[path];
    if (!entry) throw new Error(`the runtime has no file ${path}`);
    for (const name of entry.packages) packages.add(name);
    for (const imported of entry.imports) reachFile(imported);
    for (const [folder, wanted] of Object.entries(entry.indexNames)) reachNames(folder, wanted);
  };
  const reachNames = (folder: string, wanted: readonly string[]): void => {
    const exported = manifest.folders[folder];
    if (!exported) throw new Error(`the runtime has no folder ${folder}`);
    const known = names.get(folder) ?? new Set();
    names.set(folder, known);
    for (const name of wanted.includes("*") ? Object.keys(exported) : wanted) {
      if (!Object.hasOwn(exported, name)) throw new Error(`the runtime's ${folder} does not export ${name}`);
      known.add(name);
      reachFile(exported[name]!.file);
    }
  };

  // An index that is imported stands in `names` with what is taken from it.
  for (const path of use.files) if (posix.basename(path) !== "index.ts") reachFile(path);
  for (const [folder, wanted] of Object.entries(use.names)) reachNames(folder, wanted);
  const indexes = [...names].map(([folder, used]) => renderIndex(folder, [...used], manifest));
  return {
    files: [...reached].sort(),
    indexes: Object.fromEntries(indexes),
    packages: [...packages].sort(),
  };
}

function renderIndex(folder: string, used: readonly string[], manifest: RuntimeManifest): [string, string] {
  const exported = manifest.folders[folder]!;
  const byFile = new Map<string, string[]>();
  /** Names that stand for all of a file. */
  const spaces = new Map<string, string>();
  for (const name of [...used].sort()) {
    const { file, name: own, type } = exported[name]!;
    if (own === "*") {
      spaces.set(file, name);
      continue;
    }
    const specifier = `${type ? "type " : ""}${own === name ? name : `${own} as ${name}`}`;
    byFile.set(file, [...(byFile.get(file) ?? []), specifier]);
  }
  const lines = [...new Set([...byFile.keys(), ...spaces.keys()])].sort().flatMap((file) => {
    const relative = posix.relative(folder, file).replace(/\.ts$/, ".js");
    const from = relative.startsWith(".") ? relative : `./${relative}`;
    const names = byFile.get(file);
    const space = spaces.get(file);
    return [
      ...(space === undefined ? [] : [`export * as ${space} from "${from}";`]),
      ...(names ? [`export { ${names.join(", ")} } from "${from}";`] : []),
    ];
  });
  return [`${folder}/index.ts`, `${lines.join("\n")}\n`];
}
