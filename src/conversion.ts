import { posix } from "node:path";
import { mayReadShipped } from "./analysis/shipped-files.js";
import { agentFolder, appFiles, type OutputFile } from "./app/app.js";
import { type CarriedArtifact, carriedArtifacts } from "./app/artifacts.js";
import { hasContext } from "./app/start-file.js";
import { readRuntimeFile, runtimeManifest, version } from "./app/distribution.js";
import { memoryVariables, type Setting, warehouseVariable } from "./app/settings.js";
import type { ModelDescription, ModelFile } from "./app/model.js";
import { type ShippedFile, shippedFiles } from "./app/shipped.js";
import { type RuntimeUse, type VendoredRuntime, vendorRuntime } from "./app/vendor.js";
import type { CompileResult, PrintedProgram } from "./compile.js";
import type { NotebookProgram } from "./notebook/index.js";
import { sourceMap } from "./emitter/source-map.js";
import { renderMigration } from "./report/migration.js";
import { isStandard } from "./report/python-packages.js";
import { buildReport } from "./report/report.js";
import { decode, foundResources, reportFiles, withDeclared } from "./input-report.js";
import type { Report } from "./report/schema.js";

/** What a conversion gives, in memory. */
export interface Conversion {
  readonly emit: "app" | "module";
  /** Every file to write, relative to the output folder, sorted by path. */
  readonly files: readonly OutputFile[];
  /** The file converted from the entry. */
  readonly entryTarget: string;
  readonly report: Report;
  /** What the modules take from the runtime. */
  readonly runtime: RuntimeUse;
  /** The converted modules, in the order of their names. */
  readonly modules: readonly ConvertedModule[];
  /** Packages that the modules import, those of Python itself apart; sorted. */
  readonly imports: readonly string[];
}

/** A Python file and what became of it; its code is among the files of the conversion. */
export interface ConvertedModule {
  /** Path of the Python file, relative to the input. */
  readonly source: string;
  /** Path of the TypeScript file, relative to the output folder. */
  readonly target: string;
  /** The Python text. */
  readonly text: string;
  /** Where statements stand: a line of the TypeScript and its line of the Python, both from 1; ascending. */
  readonly lines: readonly (readonly [target: number, source: number])[];
}

export interface AssembleInput {
  readonly emit: "app" | "module";
  readonly result: CompileResult;
  /** The Python file of the agent, or of the program. */
  readonly entry: string;
  readonly name: string;
  readonly files: readonly ModelFile[];
  /** Folders on sys.path. */
  readonly roots: readonly string[];
  readonly model: ModelDescription | undefined;
  /** Where the modules stand, when they come from a notebook. */
  readonly notebook?: NotebookProgram;
}

/** Puts the converted modules, the runtime that they reach and, for an app, everything around them together. */
export async function assemble(input: AssembleInput): Promise<Conversion> {
  const { emit, result } = input;
  const folder = emit === "app" ? `${agentFolder}/` : "";
  const written = [...result.modules, ...(result.config ? [result.config] : [])];
  const modules = written.map((one) => ({ path: folder + one.target, content: one.code }));
  const entryTarget = targetOf(result, input.entry);
  const context = contextOf(input);
  const use = runtimeUse(result, emit, context);
  const runtime = vendorRuntime(use, await runtimeManifest());
  const shipped = shippedOf(input, context);
  const report = buildReport(reportFiles(input, folder, runtime, shipped), version);
  const around =
    emit === "app" ? renderApp(input, entryTarget, runtime, report, modules, context) : modulePackage;
  const maps = emit === "app" ? result.modules.map((one) => mapOf(one, input.files, folder)) : [];
  const carried = shipped.map(({ source: _, target, ...one }) => ({ ...one, path: folder + target }));
  const files = [...modules, ...maps, ...carried, ...runtimeFiles(runtime, folder), ...around];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const converted = result.modules.map((one) => convertedModule(one, input.files, folder));
  return {
    emit,
    files,
    entryTarget: folder + entryTarget,
    report,
    runtime: use,
    modules: converted,
    imports: result.imports.filter((one) => !isStandard(one)),
  };
}

/** The report of a conversion whose modules are not formatted yet. */
export async function previewReport(
  input: Omit<AssembleInput, "result"> & { readonly result: PrintedProgram },
): Promise<Report> {
  const { config: _, ...printed } = input.result;
  const modules = printed.modules.map(({ marked: _marked, ...one }) => ({ ...one, code: "", placed: [] }));
  const given = { ...input, result: { ...printed, modules } };
  const context = contextOf(given);
  const runtime = vendorRuntime(runtimeUse(given.result, input.emit, context), await runtimeManifest());
  const folder = input.emit === "app" ? `${agentFolder}/` : "";
  return buildReport(reportFiles(given, folder, runtime, shippedOf(given, context)), version);
}

/** Leads from a module to its Python. */
function mapOf(
  { source, target, placed }: CompileResult["modules"][number],
  files: readonly ModelFile[],
  folder: string,
): OutputFile {
  const file = files.find((one) => one.path === source);
  const text = file ? decode(file.content) : "";
  const map = sourceMap(posix.basename(target), { path: source, text }, placed);
  return { path: `${folder}${target}.map`, content: JSON.stringify(map) };
}

/** What the methods of a model find in their context. */
interface ModelContext {
  readonly artifacts: readonly CarriedArtifact[];
  /** Where a module asks for it, or may. */
  readonly contextConfig?: Readonly<Record<string, unknown>>;
}

/** What the model was logged with, of an app. */
function contextOf({ emit, model, files, result }: AssembleInput): ModelContext {
  if (emit === "module" || !model) return { artifacts: [] };
  const asks = result.modules.some(({ source }) => {
    const file = files.find((one) => one.path === source);
    return (
      file !== undefined &&
      /\.\s*model_config\b(?!\.ModelConfig|\s+import)|["']model_config["']/.test(decode(file.content))
    );
  });
  return {
    artifacts: carriedArtifacts(model, files),
    ...(asks && model.config && { contextConfig: model.config }),
  };
}

/** What the modules read from beside themselves, where one of them asks where it stands; and the model's artifacts. */
function shippedOf({ result, files, roots }: AssembleInput, { artifacts }: ModelContext): ShippedFile[] {
  const asks = result.modules.some(({ source }) => {
    const file = files.find((one) => one.path === source);
    return file !== undefined && mayReadShipped(decode(file.content));
  });
  const carried = new Map(artifacts.flatMap((one) => one.files.map((file) => [file.target, file])));
  return [...(asks ? shippedFiles(files, roots) : []), ...carried.values()];
}

function convertedModule(
  { source, target, placed }: CompileResult["modules"][number],
  files: readonly ModelFile[],
  folder: string,
): ConvertedModule {
  const file = files.find((one) => one.path === source);
  const lines = placed.map((one) => [one.line, one.span.start.line] as const);
  return { source, target: folder + target, text: file ? decode(file.content) : "", lines };
}

/**
 * The files of several module conversions for one folder, with one runtime for all.
 *
 * @param conversions of `emit: "module"`; their modules have different targets.
 */
export async function joinModules(
  conversions: readonly Pick<Conversion, "files" | "entryTarget" | "runtime">[],
): Promise<OutputFile[]> {
  const names: Record<string, string[]> = {};
  for (const { runtime } of conversions) {
    for (const [folder, used] of Object.entries(runtime.names)) (names[folder] ??= []).push(...used);
  }
  const use = { files: conversions.flatMap((one) => one.runtime.files), names };
  const shared = runtimeFiles(vendorRuntime(use, await runtimeManifest()), "");
  const own = conversions.flatMap((one) => one.files.filter((file) => !file.path.startsWith("runtime/")));
  // A module that another one imports has exports then, which it has not as a program of its own.
  const entries = new Set(conversions.map((one) => one.entryTarget));
  const asEntry = conversions.flatMap((one) => one.files.filter((file) => file.path === one.entryTarget));
  const imported = conversions.flatMap((one) =>
    own.filter((file) => entries.has(file.path) && file.path !== one.entryTarget && one.files.includes(file)),
  );
  const files = new Map([...own, ...asEntry, ...imported, ...shared].map((file) => [file.path, file]));
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The runtime's part of a conversion's files, in memory; the same each time. */
export async function conversionRuntime({
  emit,
  runtime,
}: Pick<Conversion, "emit" | "runtime">): Promise<OutputFile[]> {
  return runtimeFiles(
    vendorRuntime(runtime, await runtimeManifest()),
    emit === "app" ? `${agentFolder}/` : "",
  );
}

/** Makes Node read the emitted files as ES modules. */
const modulePackage: readonly OutputFile[] = [{ path: "package.json", content: '{ "type": "module" }\n' }];

function targetOf(result: CompileResult, entry: string): string {
  const found = result.modules.find((one) => one.source === entry);
  if (!found) throw new Error(`the compiler returned no module for ${entry}`);
  return found.target;
}

function runtimeUse(result: CompileResult, emit: "app" | "module", given: ModelContext): RuntimeUse {
  if (emit === "module") return { files: result.runtime, names: result.runtimeNames };
  const context = hasContext(given) ? ["setModelContext"] : [];
  const server = [...(result.runtimeNames["agent-server"] ?? []), serverName(result), ...context];
  return { files: result.runtime, names: { ...result.runtimeNames, "agent-server": server } };
}

/** What the start of an app makes its server with. */
const serverName = ({ agent }: CompileResult): string =>
  agent?.task === undefined ? "AgentServer" : "createServer";

function runtimeFiles(runtime: VendoredRuntime, folder: string): OutputFile[] {
  const place = (path: string): string => `${folder}runtime/${path}`;
  return [
    ...runtime.files.map((path) => ({ path: place(path), content: readRuntimeFile(path) })),
    ...Object.entries(runtime.indexes).map(([path, content]) => ({ path: place(path), content })),
  ];
}

function renderApp(
  input: AssembleInput,
  entryTarget: string,
  runtime: VendoredRuntime,
  report: Report,
  modules: readonly OutputFile[],
  context: ModelContext,
): OutputFile[] {
  const { result, model } = input;
  const { error, warning } = report.summary.diagnostics;
  const files = appFiles({
    title: input.name,
    agent: result.agent ?? { kind: "agent" },
    source: input.entry,
    entryTarget,
    settings: [...result.env, ...warehouseSetting(result, runtime), ...memorySettings(result, runtime)],
    packages: result.packages,
    runtime,
    ...(model && { model: withDeclared(model, result) }),
    found: foundResources(result),
    files: input.files,
    ...context,
    open: error + warning > 0,
  });
  const texts = {
    sources: new Map(input.files.map((one) => [one.path, decode(one.content)])),
    targets: new Map(modules.map((one) => [one.path, one.content])),
  };
  return [...files, { path: "MIGRATION.md", content: renderMigration(report, texts) }];
}

/** The variable that names the SQL warehouse, where the runtime runs statements on one. */
const warehouseSetting = ({ env }: CompileResult, { files }: VendoredRuntime): Setting[] =>
  files.includes("databricks/statements.ts") && !env.some(({ name }) => name === warehouseVariable)
    ? [
        {
          name: warehouseVariable,
          comment: "The id of the SQL warehouse that runs the functions and statements of the agent.",
        },
      ]
    : [];

/** The variables that say where an app keeps what it remembers, where it does. */
const memorySettings = ({ env }: CompileResult, { files }: VendoredRuntime): Setting[] =>
  files.includes("memory/place.ts")
    ? memoryVariables.filter(({ name }) => !env.some((own) => own.name === name))
    : [];
