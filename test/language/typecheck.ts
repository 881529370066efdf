import { basename, relative } from "node:path";
import ts from "typescript";
import { repositoryRoot } from "./cases.js";
import type { Workspace } from "./workspace.js";

/**
 * Type-checks the emitted TypeScript of all given cases in one program, under `strict`.
 *
 * @param ids cases whose code stands in the workspace.
 * @returns the errors of each case that has any, keyed by case id; errors of other files under `runtime`.
 */
export function typecheckCases(ids: readonly string[], workspace: Workspace): Map<string, string[]> {
  const idOfFile = new Map(ids.map((id) => [basename(workspace.typescriptFile(id)), id]));
  const program = ts.createProgram(
    ids.map((id) => workspace.typescriptFile(id)),
    compilerOptions(),
  );
  const errors = new Map<string, string[]>();
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const id = (diagnostic.file && idOfFile.get(basename(diagnostic.file.fileName))) ?? "runtime";
    errors.set(id, [...(errors.get(id) ?? []), renderDiagnostic(diagnostic)]);
  }
  return errors;
}

/** Options under which emitted code must be free of errors. */
export function compilerOptions(): ts.CompilerOptions {
  return {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    esModuleInterop: true,
    types: ["node"],
    typeRoots: [`${repositoryRoot}/node_modules/@types`],
  };
}

function renderDiagnostic(diagnostic: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ").slice(0, 300);
  if (!diagnostic.file || diagnostic.start === undefined) return `TS${diagnostic.code}: ${text}`;
  const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
  const code = diagnostic.file.text.split("\n")[line]?.trim().slice(0, 120) ?? "";
  return `${fileOf(diagnostic.file)}:${line + 1} TS${diagnostic.code}: ${text}  «${code}»`;
}

function fileOf(file: ts.SourceFile): string {
  const path = relative(process.cwd(), file.fileName);
  return path.includes("runtime") ? path.slice(path.indexOf("runtime")) : basename(path);
}
