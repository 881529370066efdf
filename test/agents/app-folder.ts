/** A migrated app in a temporary folder, built without a network: what `npm install && npm run build` gives. */

import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface AppFile {
  path: string;
  content: string | Uint8Array;
  readonly encoding?: "base64";
}

interface Converter {
  convertModel(
    files: { path: string; content: Uint8Array }[],
    options: { name: string; entry?: string },
  ): Promise<{ files: readonly AppFile[] }>;
}

const RUNTIME = fileURLToPath(new URL("../../src/runtime", import.meta.url));
export const NODE_MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Converts a model directory or a module with this repo's converter. The one place that knows how it is called. */
export async function convertAgent(path: string, name: string): Promise<readonly AppFile[]> {
  const { convertModel } = (await import("../../src/index.js")) as unknown as Converter;
  const isModule = /\.(py|ipynb)$/.test(path);
  const isAlone = isModule && basename(path) !== "notebook.ipynb";
  const files = isAlone
    ? [{ path: basename(path), content: readFileSync(path) }]
    : readFolder(isModule ? dirname(path) : path);
  return (await convertModel(files, { name, ...(isModule ? { entry: basename(path) } : {}) })).files;
}

/** Writes an app to a new temporary folder, with the packages of this repo as its node_modules. */
export function writeApp(files: readonly AppFile[]): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-app-"));
  for (const { path, content, encoding } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, encoding ?? "utf8");
  }
  symlinkSync(NODE_MODULES, join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Compiles an app file by file, without looking at types: what `npm run build` emits, in a part of its time. That types are right is
 * asked of all apps at once (types.test.ts).
 */
export function emitApp(folder: string): void {
  const { fileNames, options } = configuration(folder);
  for (const fileName of fileNames) {
    const to = join(options.outDir!, relative(options.rootDir!, fileName)).replace(/\.ts$/, ".js");
    const { outputText, sourceMapText } = ts.transpileModule(readFileSync(fileName, "utf8"), {
      compilerOptions: { ...options, declaration: false, module: ts.ModuleKind.ESNext },
      fileName: options.sourceMap ? relative(dirname(to), fileName) : fileName,
    });
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, outputText);
    if (sourceMapText !== undefined) writeFileSync(`${to}.map`, sourceMapText);
  }
}

function configuration(folder: string): ts.ParsedCommandLine {
  const read = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  if (read.error) throw new Error(ts.flattenDiagnosticMessageText(read.error.messageText, "\n"));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
}

/** Compiles an app with its own tsconfig.json. Returns the compiler's errors, one a line; it emits all the same. */
export function buildApp(folder: string): string[] {
  const { fileNames, options, errors } = configuration(folder);
  const program = ts.createProgram(fileNames, { ...options, noEmit: false });
  const { diagnostics } = program.emit();
  return [...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics].map((one) => told(one, folder));
}

/**
 * The type errors of apps that stand beside each other in a folder, one a line, under the options of the first. All share the runtime of
 * this repo, where each has only the part that it uses: so it is checked once.
 */
export function typeErrors(folder: string, apps: readonly string[]): string[] {
  const parsed = apps.map((app) => configuration(join(folder, app)));
  const { outDir: _, rootDir: __, ...options } = parsed[0]!.options;
  const runtime = /\/agent_server\/runtime\//;
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from, _redirected, choices, source) =>
    literals.map((literal) => {
      const mode = ts.getModeForUsageLocation(source, literal, choices);
      const target = literal.text.startsWith(".")
        ? join(dirname(from), literal.text).split(sep).join("/")
        : "";
      const shared = runtime.test(target) ? join(RUNTIME, target.split(runtime).at(-1)!) : undefined;
      return ts.resolveModuleName(shared ?? literal.text, from, choices, host, undefined, undefined, mode);
    });
  const files = parsed.flatMap(({ fileNames }) => fileNames.filter((file) => !runtime.test(file)));
  // Vitest compiles an app's tests; they are the same in all.
  const tests = join(folder, apps[0]!, "test");
  files.push(...readdirSync(tests).map((name) => join(tests, name)));
  return ts
    .getPreEmitDiagnostics(ts.createProgram(files, { ...options, noEmit: true }, host))
    .map((one) => told(one, folder));
}

function told({ file, start, messageText, code }: ts.Diagnostic, folder: string): string {
  const message = `TS${code} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  if (file === undefined || start === undefined) return message;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${relative(folder, file.fileName)}:${line + 1}:${character + 1} ${message}`;
}

function readFolder(folder: string): { path: string; content: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path).split(sep).join("/"), content: readFileSync(path) }));
}
