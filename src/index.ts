/** The library: conversion without a command line. Nothing here writes files, exits or prints, and nothing of the input is executed. */
import { posix } from "node:path";
import { version } from "./app/distribution.js";
import { InputError } from "./app/input-error.js";
import { describeModel, type ModelFile } from "./app/model.js";
import { compile, type CompiledModule, type CompileInput, inspectProgram } from "./compile.js";
import { assemble, type Conversion } from "./conversion.js";
import { reportFile } from "./report/report.js";
import type { ReportDiagnostic } from "./report/schema.js";

export { type OutputFile } from "./app/app.js";
export { InputError } from "./app/input-error.js";
export { type ModelFile } from "./app/model.js";
export { type AgentFacts, type Found, inspectProgram } from "./compile.js";
export { type Conversion, joinModules } from "./conversion.js";
export {
  catalogueEntry,
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
} from "./report/catalogue.js";
export { type Diagnostic, type Severity } from "./report/diagnostic.js";
export { joinReports } from "./report/report.js";
export { type Report, type ReportDiagnostic, type ReportFile, reportSchema } from "./report/schema.js";
export { version };

/** One converted module. */
export interface ModuleConversion {
  readonly code: string;
  /** In source order. */
  readonly diagnostics: readonly ReportDiagnostic[];
  /** Names that the code takes from the runtime, and runtime files that it imports. */
  readonly helpers: readonly string[];
}

/**
 * Converts one Python module. Its imports of other local modules are reported as missing; `convertModel` takes those too.
 *
 * @param source Python text.
 * @param path the module's path, for diagnostics and the emitted file's name.
 */
export async function convertModule(source: string, path: string): Promise<ModuleConversion> {
  const entry = posix.basename(path);
  const file: ModelFile = { path: entry, content: new TextEncoder().encode(source) };
  const result = await compile({ entry, files: [file], roots: [""], mode: "module" });
  const module = moduleOf(result.modules, entry);
  const diagnostics = module.diagnostics.map((one) => ({ ...one, file: path }));
  return {
    code: module.code,
    diagnostics: reportFile({ ...module, source: path, text: source, diagnostics }).diagnostics,
    helpers: [...new Set([...Object.values(result.runtimeNames).flat(), ...result.runtime])].sort(),
  };
}

export interface ConvertOptions {
  /** The file to begin with; without it the files are a model directory whose `MLmodel` names it. */
  readonly entry?: string;
  /** The default is an app where an agent is found, else modules. */
  readonly emit?: "app" | "module";
  /** The input's name, from which the app is named. */
  readonly name: string;
}

/**
 * Converts a model directory, or a Python file, in memory.
 *
 * @param files what the directory holds: `MLmodel`, Python files, `input_example.json`. Paths are relative to it.
 * @throws InputError when there is nothing to convert.
 */
export async function convertModel(
  files: readonly ModelFile[],
  options: ConvertOptions,
): Promise<Conversion> {
  const program = readProgram(files, options.entry);
  const emit =
    options.emit ?? (program.model || inspectProgram({ ...program.input, mode: "app" }) ? "app" : "module");
  const result = await compile({ ...program.input, mode: emit });
  return assemble({
    emit,
    result,
    entry: program.input.entry,
    name: options.name,
    files,
    model: program.model,
  });
}

/** The program of a model directory or a file, as the compiler takes it. Throws InputError as `convertModel` does. */
export function readProgram(
  files: readonly ModelFile[],
  entry?: string,
): { input: Omit<CompileInput, "mode">; model?: ReturnType<typeof describeModel> } {
  const model = entry === undefined ? describeModel(files) : undefined;
  const path = entry ?? model!.entry;
  const folders = model?.roots ?? [""];
  const importable = (file: string): boolean =>
    model === undefined ||
    file === path ||
    !file.includes("/") ||
    folders.some((root) => root !== "" && file.startsWith(`${root}/`));
  const sources = files.filter((one) => one.path.endsWith(".py") && importable(one.path));
  requireText(sources, path);
  const input = {
    entry: path,
    files: sources,
    data: files.filter((one) => /\.(ya?ml|json)$/.test(one.path)),
    roots: folders,
    ...(model?.config && { modelConfig: model.config }),
  };
  return { input, ...(model && { model }) };
}

function requireText(sources: readonly ModelFile[], entry: string): void {
  for (const { path, content } of sources) {
    if (content.includes(0)) {
      throw new InputError(
        `${path} is binary, not Python source`,
        "Name the .py file, not what was compiled from it.",
      );
    }
    if (path === entry && new TextDecoder().decode(content).trim() === "")
      throw new InputError(`${path} is empty`, "There is nothing to convert in it; check the download.");
  }
}

function moduleOf(modules: readonly CompiledModule[], source: string): CompiledModule {
  const found = modules.find((one) => one.source === source);
  if (!found) throw new Error(`the compiler returned no module for ${source}`);
  return found;
}
