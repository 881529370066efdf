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
}

interface Converter {
  convertModel(
    files: { path: string; content: Uint8Array }[],
    options: { name: string; entry?: string },
  ): Promise<{ files: readonly AppFile[] }>;
}

const NODE_MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Converts a model directory or a module with this repo's converter. The one place that knows how it is called. */
export async function convertAgent(path: string, name: string): Promise<readonly AppFile[]> {
  const { convertModel } = (await import("../../src/index.js")) as unknown as Converter;
  const isModule = /\.(py|ipynb)$/.test(path);
  const files = isModule ? [{ path: basename(path), content: readFileSync(path) }] : readFolder(path);
  return (await convertModel(files, { name, ...(isModule ? { entry: basename(path) } : {}) })).files;
}

/** Writes an app to a new temporary folder, with the packages of this repo as its node_modules. */
export function writeApp(files: readonly AppFile[]): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-app-"));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(NODE_MODULES, join(folder, "node_modules"), "junction");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Compiles an app with its own tsconfig.json. Returns the compiler's errors, one a line; it emits all the same. */
export function buildApp(folder: string): string[] {
  const read = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile);
  if (read.error) return [ts.flattenDiagnosticMessageText(read.error.messageText, "\n")];
  const config = ts.parseJsonConfigFileContent(read.config, ts.sys, folder);
  const options = { ...config.options, noEmit: false };
  const program = ts.createProgram(config.fileNames, options, sharingHost(options));
  const { diagnostics } = program.emit();
  return [...config.errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics].map((one) =>
    told(one, folder),
  );
}

/** Parsed declarations of packages: thousands of files that all apps share. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function sharingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, version, ...rest) => {
    if (!path.includes("/node_modules/")) return read(path, version, ...rest);
    const format = typeof version === "object" ? version.impliedNodeFormat : undefined;
    const key = `${format} ${path}`;
    if (!parsed.has(key)) parsed.set(key, read(path, version, ...rest));
    return parsed.get(key);
  };
  return host;
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
