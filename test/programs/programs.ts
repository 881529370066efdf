import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { buildSync } from "esbuild";
import { type Conversion, convertModel, type ModelFile } from "../../src/index.js";
import { fixturesRoot, repositoryRoot } from "../language/cases.js";

/** A Python program of several files, and what CPython did with its `main.py`. */
export interface ProgramCase {
  readonly name: string;
  readonly files: readonly ModelFile[];
  readonly expectedStdout: string;
  readonly fails: boolean;
  /** Codes that the report must have, one a line of `expected.codes`; empty when nothing may be reported. */
  readonly codes: readonly string[];
}

export const programsRoot = join(fixturesRoot, "programs");

export function listPrograms(filters: readonly string[] = []): ProgramCase[] {
  return readdirSync(programsRoot)
    .filter((name) => existsSync(join(programsRoot, name, "main.py")))
    .filter((name) => filters.length === 0 || filters.some((f) => name.includes(f)))
    .sort()
    .map(readProgram);
}

function readProgram(name: string): ProgramCase {
  const folder = join(programsRoot, name);
  const codes = join(folder, "expected.codes");
  return {
    name,
    files: readFiles(folder),
    expectedStdout: readFileSync(join(folder, "expected.out"), "utf8"),
    fails: existsSync(join(folder, "expected.exit")),
    codes: existsSync(codes) ? readFileSync(codes, "utf8").trim().split("\n").sort() : [],
  };
}

function readFiles(folder: string): ModelFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.name.startsWith("expected.") && !entry.parentPath.includes("__pycache__"),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), content: readFileSync(path) }));
}

export interface ProgramResult {
  readonly conversion: Conversion;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
  /** Codes of errors and warnings. */
  readonly reported: readonly string[];
}

/** Converts a program as modules, compiles each file by itself and runs the entry with Node. */
export async function runProgramCase(one: ProgramCase): Promise<ProgramResult> {
  const conversion = await convertModel(one.files, { entry: "main.py", emit: "module", name: one.name });
  const root = mkdtempSync(join(tmpdir(), "predict2invoke-program-"));
  try {
    const written = writeFiles(root, conversion);
    buildSync({
      entryPoints: written,
      outdir: join(root, "js"),
      outbase: root,
      format: "esm",
      target: "node20",
      platform: "node",
      logLevel: "silent",
    });
    writeFileSync(join(root, "js", "package.json"), '{ "type": "module" }\n');
    const run = spawnSync(process.execPath, [join(root, "js", "main.js")], {
      cwd: root,
      encoding: "utf8",
      timeout: 20_000,
    });
    const found = conversion.report.files
      .flatMap((file) => file.diagnostics)
      .filter((d) => d.severity !== "info");
    return {
      conversion,
      stdout: run.stdout,
      stderr: run.stderr,
      exit: run.status,
      reported: [...new Set(found.map((d) => d.code))].sort(),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes the emitted TypeScript, and other files beside what becomes of it; returns the paths of the former. */
export function writeFiles(root: string, conversion: Conversion): string[] {
  symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  const paths: string[] = [];
  for (const { path, content, encoding } of conversion.files) {
    const isModule = path.endsWith(".ts");
    const file = join(root, isModule ? "" : "js", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, encoding ?? "utf8");
    if (isModule) paths.push(file);
  }
  return paths;
}
