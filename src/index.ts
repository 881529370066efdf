/** The library: conversion without a command line. Nothing here writes files, exits or prints, and nothing of the input is executed. */
import { posix } from "node:path";
import { mayReadShipped, shippedPaths } from "./analysis/shipped-files.js";
import { artifactPath } from "./app/artifacts.js";
import { shippedFiles } from "./app/shipped.js";
import { packageUrl, version } from "./app/distribution.js";
import { InputError } from "./app/input-error.js";
import { describeModel, joinResources, type ModelDescription, type ModelFile } from "./app/model.js";
import {
  type AgentFacts,
  compile,
  type CompiledModule,
  type CompileInput,
  type Finished,
  type PrintedModule,
  printProgram,
} from "./compile.js";
import { assemble, type Conversion, previewReport } from "./conversion.js";
import { type SourceMap, sourceMap } from "./emitter/source-map.js";
import { maskSecrets, withoutMasks } from "./secrets/mask.js";
import { isNotebook, type NotebookProgram, readNotebook } from "./notebook/index.js";
import { peek, walk } from "./parser/index.js";
import { reportFile } from "./report/report.js";
import type { Report, ReportDiagnostic } from "./report/schema.js";

export { type Configuration } from "./configuration.js";
export { type OutputFile } from "./app/app.js";
export { InputError } from "./app/input-error.js";
export { type ModelFile } from "./app/model.js";
export {
  type AgentFacts,
  type CompiledModule,
  type Finished,
  formatModule,
  type Found,
  inspectProgram,
  type PrintedModule,
  type Stage,
  stages,
} from "./compile.js";
export { type Conversion, conversionRuntime, type ConvertedModule, joinModules } from "./conversion.js";
export { type Analysis, analyseReport, type ModelAnalysis, type Obstacle } from "./report/analysis.js";
export {
  catalogueEntry,
  type DiagnosticCode,
  diagnosticCodes,
  isDiagnosticCode,
} from "./report/catalogue.js";
export { type Diagnostic, type Severity } from "./report/diagnostic.js";
export {
  check,
  type CheckResult,
  convert,
  type ConversionInput,
  type ConversionOutcome,
  type RunOptions,
} from "./library.js";
export { compareSnapshots, type SnapshotDifference, snapshotFiles, snapshotReport } from "./snapshots.js";
export { joinReports, mergeReports } from "./report/report.js";
export {
  type Report,
  type ReportDiagnostic,
  type ReportFile,
  type ReportInput,
  reportSchema,
} from "./report/schema.js";
export { type NotebookProgram } from "./notebook/index.js";
export { packageUrl, type SourceMap, version };

/** One converted module. */
export interface ModuleConversion {
  readonly code: string;
  /** In source order. */
  readonly diagnostics: readonly ReportDiagnostic[];
  /** Names that the code takes from the runtime, and runtime files that it imports. */
  readonly helpers: readonly string[];
  /** Leads from the code to the Python source. */
  readonly map: SourceMap;
}

/**
 * Converts one Python module. Its imports of other local modules are reported as missing; `convertModel` takes those too.
 *
 * @param source Python text.
 * @param path the module's path, for diagnostics and the emitted file's name.
 */
export async function convertModule(source: string, path: string): Promise<ModuleConversion> {
  const entry = posix.basename(path);
  const [file] = maskSecrets([{ path: entry, content: new TextEncoder().encode(source) }]);
  const text = withoutMasks(new TextDecoder().decode(file!.content));
  const result = await compile({ entry, files: [file!], roots: [""], mode: "module" });
  const module = moduleOf(result.modules, entry);
  const diagnostics = module.diagnostics.map((one) => ({ ...one, file: path }));
  return {
    code: module.code,
    diagnostics: reportFile({ ...module, source: path, text, diagnostics }).diagnostics,
    map: sourceMap(module.target, { path, text }, module.placed),
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
  /** Ends the conversion between two of its stages. */
  readonly signal?: AbortSignal;
  /** Called between two stages; the conversion waits for a promise that it returns. */
  readonly finished?: Finished;
}

/**
 * Converts a model directory, or a Python file, in memory.
 *
 * @param files what the directory holds: `MLmodel`, Python files, `input_example.json`. Paths are relative to it.
 * @throws InputError when there is nothing to convert, and the signal's reason when it is aborted.
 */
export async function convertModel(
  files: readonly ModelFile[],
  options: ConvertOptions,
): Promise<Conversion> {
  const program = readProgram(files, options.entry);
  const mode = options.emit ?? (program.model ? "app" : undefined);
  const result = await compile({ ...program.input, ...(mode && { mode }) }, async (stage) => {
    await options.finished?.(stage);
    options.signal?.throwIfAborted();
  });
  const registered = program.notebook?.driver.registeredName?.split(".").at(-1);
  return assemble({
    emit: result.mode,
    result,
    entry: program.input.entry,
    name: registered || options.name,
    files: program.files,
    roots: program.input.roots,
    model: program.model,
    ...(program.notebook && { notebook: program.notebook }),
  });
}

/** What is known of a conversion while somebody types: all but the formatted code and what stands around it. */
export interface Preview {
  readonly emit: "app" | "module";
  /** The module to begin with. */
  readonly entry: string;
  readonly agent?: AgentFacts;
  /** Without the places in the output. */
  readonly report: Report;
  /** The modules as `formatModule` takes them. */
  readonly modules: readonly PrintedModule[];
  readonly notebook?: NotebookProgram;
}

/** As `convertModel`, up to the report. Throws as that does. */
export async function previewModel(
  given: readonly ModelFile[],
  { entry, emit, finished, signal }: Omit<ConvertOptions, "name">,
): Promise<Preview> {
  const { input, files, model, notebook } = readProgram(given, entry);
  const mode = emit ?? (model ? "app" : undefined);
  const printed = await printProgram({ ...input, ...(mode && { mode }) }, async (stage) => {
    await finished?.(stage);
    signal?.throwIfAborted();
  });
  const report = await previewReport({
    emit: printed.mode,
    result: printed,
    entry: input.entry,
    name: "",
    files,
    roots: input.roots,
    model,
    ...(notebook && { notebook }),
  });
  return {
    emit: printed.mode,
    entry: input.entry,
    ...(printed.agent && { agent: printed.agent }),
    report,
    modules: printed.modules,
    ...(notebook && { notebook }),
  };
}

/** A program as the compiler takes it, and what is known around it. */
export interface ReadProgram {
  readonly input: CompileInput;
  readonly model?: ModelDescription;
  readonly notebook?: NotebookProgram;
  /** All files, with those that a notebook writes. */
  readonly files: readonly ModelFile[];
}

/** The program of a model directory, a file or a notebook. Throws InputError as `convertModel` does. */
export function readProgram(input: readonly ModelFile[], entry?: string): ReadProgram {
  const given = maskSecrets(input);
  const notebook = readEntryNotebook(given, entry);
  const files = notebook ? withNotebook(given, notebook) : given;
  const model = notebook ? notebookModel(notebook) : entry === undefined ? describeModel(files) : undefined;
  const path = notebook?.entry ?? entry ?? model!.entry;
  const folders = model?.roots ?? rootsOf(path);
  const importable = (file: string): boolean =>
    entry !== undefined ||
    file === path ||
    !file.includes("/") ||
    folders.some((root) => root !== "" && file.startsWith(`${root}/`));
  const sources = files.filter((one) => one.path.endsWith(".py") && importable(one.path));
  requireText(sources, path);
  const program = {
    entry: path,
    files: sources,
    data: files.filter((one) => /\.(ya?ml|json)$/.test(one.path) && !one.path.startsWith("artifacts/")),
    roots: folders,
    shipped: shippedFiles(files, folders).map((one) => one.source),
    ...(model?.config && { modelConfig: model.config }),
  };
  return { input: program, files, ...(model && { model }), ...(notebook && { notebook }) };
}

/** Where Python looks for modules: where it was started, and beside the file that it runs. */
const rootsOf = (entry: string): string[] => (entry.includes("/") ? ["", posix.dirname(entry)] : [""]);

function readEntryNotebook(
  files: readonly ModelFile[],
  entry: string | undefined,
): NotebookProgram | undefined {
  const file = entry === undefined ? undefined : files.find((one) => one.path === entry);
  if (!file || !isNotebook(file.path, file.content)) return undefined;
  const notebook = readNotebook(file.path, file.content);
  if (!notebook)
    throw new InputError(
      `${file.path} is no notebook: it has no cells`,
      "Export it again as .ipynb, or as Python source.",
    );
  return notebook;
}

/** What a notebook writes takes the place of files of the same name beside it. */
function withNotebook(files: readonly ModelFile[], notebook: NotebookProgram): ModelFile[] {
  const written = new Set(notebook.files.map((one) => one.path));
  const rest = files.filter(
    (one) => !written.has(one.path) && !(one.path.endsWith(".py") && isNotebook(one.path, one.content)),
  );
  const { example } = notebook.driver;
  const text =
    example === undefined ? undefined : new TextEncoder().encode(`${JSON.stringify(example, null, 2)}\n`);
  return [...rest, ...notebook.files, ...(text ? [{ path: "input_example.json", content: text }] : [])];
}

/** What the cells that log a model say about it; undefined when they log none. */
function notebookModel({ driver, entry }: NotebookProgram): ModelDescription | undefined {
  if (driver.model === undefined && driver.resources.length === 0 && driver.config === undefined)
    return undefined;
  const resources = joinResources(driver.resources);
  return {
    entry,
    roots: [""],
    ...(driver.config && { config: driver.config }),
    resources,
    resourcesKnown: driver.resourcesKnown,
    userScopes: driver.userScopes,
    onBehalfOfUser: driver.userScopes.length > 0 || resources.some((one) => one.asUser),
    artifacts: [],
  };
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

/** Where the artifacts lie that the `MLmodel` among the files names, for a caller that reads them. */
export function describedArtifacts(files: readonly ModelFile[]): string[] {
  try {
    return describeModel(files).artifacts.flatMap((one) => artifactPath(one) ?? []);
  } catch {
    return []; // It is told when the model is converted.
  }
}

/** What a file or notebook reads from beside itself, relative to it, and whether it may read whole folders of packages, for a caller that looks for them. */
export function shippedNames(
  content: Uint8Array,
  path: string,
): { readonly asks: boolean; readonly paths: string[] } {
  if (!mayReadShipped(new TextDecoder().decode(content))) return { asks: false, paths: [] };
  const notebook = isNotebook(path, content) ? readNotebook(path, content) : undefined;
  const sources = notebook ? notebook.files : path.endsWith(".py") ? [{ path, content }] : [];
  const paths = sources.flatMap((one) =>
    shippedPaths(peek(one.content, one.path).module).map((each) => each.path),
  );
  return { asks: sources.length > 0, paths: [...new Set(paths)] };
}

/** Top-level names of the modules that a file or notebook imports, local or not, for a caller that looks for them beside it. */
export function importedNames(content: Uint8Array, path: string): string[] {
  const notebook = isNotebook(path, content) ? readNotebook(path, content) : undefined;
  const sources = notebook ? notebook.files.map((one) => one.content) : path.endsWith(".py") ? [content] : [];
  const names = new Set<string>();
  for (const source of sources)
    walk(peek(source, path).module, {
      enter(node) {
        if (node.kind === "Import") node.names.forEach((a) => names.add(a.name.split(".")[0]!));
        if (node.kind !== "ImportFrom") return;
        if (node.module) names.add(node.module.split(".")[0]!);
        else node.names.forEach((a) => names.add(a.name));
      },
    });
  return [...names];
}
