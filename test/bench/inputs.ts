/** Programs to measure: files as they are, or many of them joined to modules of a given size. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse, walk } from "../../src/parser/index.js";

export interface BenchInput {
  readonly name: string;
  /** Programs of one file each. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly lines: number;
}

/** All Python files of a folder, or a file, one after the other. */
export function filesOf(path: string): BenchInput {
  const files = pythonFiles(path).map((file) => ({ path: basename(file), text: readFileSync(file, "utf8") }));
  return { name: path, files, lines: files.reduce((sum, { text }) => sum + linesOf(text), 0) };
}

/** A module of about so many lines: the files of a folder, over and over, with their own names made new each time. */
export function joined(folder: string, lines: number): BenchInput {
  // Fixtures of the parser are no programs.
  const paths = pythonFiles(folder).filter((path) => basename(dirname(path)) !== "parser");
  const sources = paths.map((file) => readFileSync(file, "utf8"));
  const parts = sources.map((text) => ({ text, names: joinable(text) })).filter((part) => part.names);
  const out: string[] = [];
  for (let size = 0, copy = 0; size < lines; copy++) {
    const { text, names } = parts[copy % parts.length]!;
    const pattern = new RegExp(`\\b(${[...names!].join("|")})\\b`, "g");
    const renamed = names!.size === 0 ? text : text.replace(pattern, `$1_${copy}`);
    if (parse(renamed, "part.py").problems.length > 0) continue;
    out.push(renamed.trimEnd());
    size += linesOf(renamed) + 1;
  }
  const text = out.join("\n\n") + "\n";
  return {
    name: `joined, ${Math.round(lines / 1000)}k lines`,
    files: [{ path: "joined.py", text }],
    lines: linesOf(text),
  };
}

/** The names that a module defines; undefined for modules that need the others, or that must stand first. */
function joinable(text: string): ReadonlySet<string> | undefined {
  const { module, problems } = parse(text, "part.py");
  if (problems.length > 0 || /__future__|import \*|globals\(|from \.|^\s*(await|async) /m.test(text))
    return undefined;
  const names = new Set<string>();
  for (const s of module.body) {
    if (s.kind === "FunctionDef" || s.kind === "AsyncFunctionDef" || s.kind === "ClassDef") names.add(s.name);
    else if (s.kind === "Assign")
      for (const target of s.targets)
        walk(target, {
          enter: (node) => {
            if (node.kind === "Name") names.add(node.id);
          },
        });
  }
  return names;
}

function pythonFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith(".py") ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => pythonFiles(join(path, name)));
}

const linesOf = (text: string): number => text.split("\n").length - 1;
