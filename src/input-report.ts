/** What a conversion has to say about each file of its input. */
import {
  byHandDiagnostics,
  modelDiagnostics,
  undeclaredDiagnostics,
  unusedDiagnostics,
  unusedResources,
} from "./app/model-diagnostics.js";
import { carriedArtifacts } from "./app/artifacts.js";
import { descriptionFile, joinResources, type ModelDescription, type ModelResource } from "./app/model.js";
import { modelRequirements, requirementsOf } from "./app/requirements.js";
import type { ShippedFile } from "./app/shipped.js";
import { labelOf } from "./app/resource-types.js";
import type { VendoredRuntime } from "./app/vendor.js";
import type { CompileResult } from "./compile.js";
import type { AssembleInput } from "./conversion.js";
import { type NotebookModule, notebookPosition, type NotebookProgram } from "./notebook/index.js";
import { diagnostic } from "./report/catalogue.js";
import type { Diagnostic } from "./report/diagnostic.js";
import { reportFile } from "./report/report.js";
import type { ReportFile } from "./report/schema.js";
import { secretDiagnostics } from "./secrets/diagnostics.js";
import { withoutMasks } from "./secrets/mask.js";

/** An entry for each module, and for other files of which something is worth a word. */
export function reportFiles(
  input: AssembleInput,
  folder: string,
  runtime: VendoredRuntime,
  shipped: readonly ShippedFile[],
): ReportFile[] {
  return [
    ...withNotebook(reportModules(input, folder, runtime), reportNotebook(input)),
    ...reportModel(input),
    ...reportData(input, folder, shipped),
  ];
}

/** A notebook of Databricks may be the module itself: a file has one entry, since who joins reports takes two with its names for the same. */
function withNotebook(modules: readonly ReportFile[], notebook: ReportFile | undefined): ReportFile[] {
  if (!notebook) return [...modules];
  const own = modules.find((one) => one.source === notebook.source);
  if (!own) return [...modules, notebook];
  const joined = { ...own, diagnostics: [...own.diagnostics, ...notebook.diagnostics] };
  return modules.map((one) => (one === own ? joined : one));
}

/** The packages that the model of an app requires. */
function requirementsIn(
  { emit, files, notebook, result }: AssembleInput,
  runtime: VendoredRuntime,
): Pick<ReportFile, "requirements"> {
  const specs = notebook ? notebook.driver.requirements : modelRequirements(files);
  if (emit === "module" || specs.length === 0) return {};
  const packages = [...Object.keys(result.packages), ...runtime.packages];
  return {
    requirements: requirementsOf(specs, { imports: result.imports, packages, runtime: runtime.files }),
  };
}

function reportModules(input: AssembleInput, folder: string, runtime: VendoredRuntime): ReportFile[] {
  const { result, files, notebook } = input;
  return result.modules.map((module) => {
    const text = files.find((one) => one.path === module.source)?.content;
    const { agent } = result;
    const file = reportFile({
      source: module.source,
      target: folder + module.target,
      text: text ? decode(text) : "",
      ...(agent?.file === module.source && {
        agent: { kind: agent.kind, ...(agent.className !== undefined && { className: agent.className }) },
      }),
      statements: module.statements,
      diagnostics: [...module.diagnostics, ...undeclaredIn(input, module.source)],
    });
    const isEntry = module.source === (agent?.file ?? input.entry);
    const own = isEntry ? { ...file, ...requirementsIn(input, runtime) } : file;
    const lines = notebook?.modules.find((one) => one.path === module.source);
    return lines ? inNotebook(own, lines, notebook!.notebook) : own;
  });
}

/** Diagnostics of a module that stands in a notebook point there. */
function inNotebook(file: ReportFile, module: NotebookModule, notebook: string): ReportFile {
  const diagnostics = file.diagnostics.map((one) => ({
    ...one,
    source: {
      file: notebook,
      start: { ...notebookPosition(module, one.source.start) },
      end: { ...notebookPosition(module, one.source.end) },
    },
  }));
  return { ...file, diagnostics };
}

/** An entry for the notebook's own commands. */
function reportNotebook(input: AssembleInput): ReportFile | undefined {
  const { notebook, result } = input;
  if (!notebook) return undefined;
  const diagnostics = [...notebook.diagnostics, ...unusedInNotebook(input, notebook)];
  if (diagnostics.length === 0) return undefined;
  const statements = { total: 0, translated: 0, warned: 0, untranslated: 0 };
  const target = result.modules[0]!.target;
  return reportFile({ source: notebook.notebook, target, text: "", statements, diagnostics });
}

/** Resources that cells declare and the agent does not name, at the calls that declare them. */
function unusedInNotebook(input: AssembleInput, notebook: NotebookProgram): Diagnostic[] {
  if (input.emit === "module") return [];
  return unusedIn(input).flatMap(({ type, name }) => {
    const call = notebook.driver.resources.find((one) => one.type === type && one.name === name);
    if (!call) return [];
    const [start, end] = [call.span.start, call.span.end].map((at) => notebookPosition(notebook.code, at));
    const params = { type: labelOf(type), name };
    return [diagnostic("resource-unused", params, notebook.notebook, { start: start!, end: end! })];
  });
}

/** An entry for `MLmodel` where something of it is worth a word. */
function reportModel(input: AssembleInput): ReportFile[] {
  const { model, files, emit, result } = input;
  const description = files.find((one) => one.path === descriptionFile);
  if (!model || !description || emit === "module") return [];
  const text = decode(description.content);
  const diagnostics = [
    ...modelDiagnostics(model, text, carriedArtifacts(model, files)),
    ...unusedDiagnostics(unusedIn(input), text),
    ...secretDiagnostics(descriptionFile, new TextDecoder().decode(description.content), result.secrets),
  ];
  if (diagnostics.length === 0) return [];
  const statements = { total: 0, translated: 0, warned: 0, untranslated: 0 };
  return [reportFile({ source: descriptionFile, target: "databricks.yml", text, statements, diagnostics })];
}

/** Entries for other files of which something goes into the app, where they hold secrets. */
function reportData(
  { files, emit, result }: AssembleInput,
  folder: string,
  shipped: readonly ShippedFile[],
): ReportFile[] {
  return files.flatMap(({ path, content }) => {
    const target =
      emit === "app" && path === "input_example.json"
        ? path
        : shipped.find(({ source }) => source === path)?.target;
    const isConfiguration = emit === "app" && path !== descriptionFile && /\.(ya?ml|json)$/.test(path);
    if (target === undefined && !isConfiguration) return [];
    const known = secretDiagnostics(path, new TextDecoder().decode(content), result.secrets);
    const diagnostics = known.filter(({ code }) => target !== undefined || code === "secret-in-source");
    if (diagnostics.length === 0) return [];
    const statements = { total: 0, translated: 0, warned: 0, untranslated: 0 };
    const place = target === undefined ? "config.ts" : target;
    const below = path === "input_example.json" ? place : folder + place;
    return [reportFile({ source: path, target: below, text: decode(content), statements, diagnostics })];
  });
}

/** What the matcher found, as a model would declare it. */
export const foundResources = ({ agent }: CompileResult) =>
  (agent?.resources ?? []).flatMap(({ role, value, certain, declared, file, span }) =>
    role !== undefined && typeof value === "string"
      ? [{ type: role, name: value, certain, declared, file, span }]
      : [],
  );

/** A model, with what the program itself declares for the model that it logs. */
export function withDeclared(model: ModelDescription, result: CompileResult): ModelDescription {
  const own = foundResources(result).filter((one) => one.declared);
  return own.length === 0 ? model : { ...model, resources: joinResources([...model.resources, ...own]) };
}

/** Of each module, what it uses and the model does not declare (a program without a model declares nothing), and what no resource can name. */
function undeclaredIn({ model, result, emit }: AssembleInput, path: string): Diagnostic[] {
  if (emit === "module") return [];
  const used = foundResources(result);
  const resources = model ? withDeclared(model, result).resources : used.filter((one) => one.declared);
  const undeclared = model?.resourcesKnown ? undeclaredDiagnostics(resources, used) : [];
  return [...undeclared, ...byHandDiagnostics(resources, used)].filter(({ file }) => file === path);
}

/** What the model declares and the program does not name. */
function unusedIn({ model, result, files }: AssembleInput): readonly ModelResource[] {
  if (!model) return [];
  const used = (result.agent?.resources ?? []).map(({ role, value }) => ({
    type: role ?? "",
    ...(typeof value === "string" && { name: value }),
  }));
  const sources = new Set(result.modules.map((one) => one.source));
  const texts = files
    .filter(({ path }) => sources.has(path) || /\.(ya?ml|json)$/.test(path))
    .map(({ content }) => decode(content));
  return unusedResources(model.resources, used, [...texts, JSON.stringify(model.config ?? {}, withBigints)]);
}

const withBigints = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value;

/** The text of a file for people: without what masks say. */
export function decode(content: Uint8Array): string {
  return withoutMasks(new TextDecoder().decode(content));
}
