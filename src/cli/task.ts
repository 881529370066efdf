/** One input from its files to its app: the unit of work of a batch, on the main thread or in a worker. */
import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { type Conversion, type ConvertedModule, InputError, type OutputFile, type Report } from "../index.js";
import { cachedConvert } from "./cache.js";
import type { Convert } from "./batch-command.js";
import { inputError, writeError } from "./failure.js";
import { type Input, readInput, stdinInput } from "../files/read-input.js";
import { checkFolder, writeFolder } from "../files/write-output.js";

/** What to do with one input; plain data, so that a worker may get it. */
export interface Task {
  readonly given: string;
  /** Absolute; undefined for standard input. */
  readonly path?: string;
  /** The text of standard input and its file's name. */
  readonly stdin?: { readonly text: string; readonly fileName: string };
  /** Its name among several inputs. */
  readonly name?: string;
  readonly emit?: "app" | "module";
  /** Where an app is written at once. Modules are written together, when all are converted. */
  readonly write?: { readonly folder: string; readonly given: string; readonly force: boolean };
  /** The output folder, which must not lie in the input. */
  readonly out?: string;
  /** Whether the files that are not written are wanted, and the texts that reports quote. */
  readonly keepFiles: boolean;
  readonly keepTexts: boolean;
  /** Folder of conversions of earlier runs. */
  readonly cache?: string;
}

/** What became of a task. */
export type TaskResult = ConvertedTask | FailedTask;

export interface ConvertedTask {
  readonly status: "converted";
  /** The input's own name: a directory's, or a file's without its ending. */
  readonly name: string;
  readonly emit: "app" | "module";
  readonly entryTarget: string;
  readonly report: Report;
  readonly runtime: Conversion["runtime"];
  readonly modules: readonly ConvertedModule[];
  readonly imports: readonly string[];
  /** Of modules, and where they are wanted. */
  readonly files: readonly OutputFile[];
  /** Texts of the input's files by path. */
  readonly sources: readonly (readonly [path: string, text: string])[];
  readonly written: boolean;
  /** Whether the cache had it. */
  readonly cached: boolean;
}

export interface FailedTask {
  readonly status: "refused" | "fault";
  readonly message: string;
  /** What to do, where the input is to blame. */
  readonly help: string;
  readonly stack?: string;
}

/** Runs a task. Never throws. */
export async function runTask(task: Task, convert: Convert): Promise<TaskResult> {
  try {
    const input = readTask(task);
    const name = task.name ?? input.name;
    let cached = false;
    const run =
      task.cache === undefined ? convert : cachedConvert(task.cache, convert, () => (cached = true));
    const conversion = await run(input.files, {
      // The app is named in one word.
      name: name.replaceAll("/", "-"),
      ...(input.entry !== undefined && { entry: input.entry }),
      ...(task.emit && { emit: task.emit }),
    }).catch((error: unknown) => {
      throw error instanceof InputError ? inputError(`${task.given}: ${error.message}`, error.help) : error;
    });
    const written = task.write !== undefined && conversion.emit === "app";
    if (written) writeApp(task.write, conversion.files);
    return {
      status: "converted",
      name: input.name,
      emit: conversion.emit,
      entryTarget: conversion.entryTarget,
      report: conversion.report,
      runtime: conversion.runtime,
      modules: task.keepTexts || conversion.emit === "module" ? conversion.modules : [],
      imports: conversion.imports,
      files: keptFiles(task, conversion),
      sources: task.keepTexts
        ? input.files.map(({ path, content }) => [path, new TextDecoder().decode(content)])
        : [],
      written,
      cached,
    };
  } catch (error) {
    return failedTask(error);
  }
}

function readTask(task: Task): Input {
  if (task.stdin) return stdinInput(task.stdin.text, task.stdin.fileName);
  const input = readInput(task.given, task.path!);
  const { out } = task;
  if (out !== undefined && input.directory !== undefined) {
    if (resolve(out) === input.directory || resolve(out).startsWith(input.directory + sep))
      throw inputError(
        `${task.write?.given ?? out} lies in the input ${task.given}`,
        "Name an output folder outside of it.",
      );
  }
  return input;
}

function writeApp({ folder, given, force }: NonNullable<Task["write"]>, files: readonly OutputFile[]): void {
  const refused = checkFolder(folder, given, force);
  if (refused) throw refused;
  try {
    writeFolder(folder, files);
  } catch (error) {
    throw writeError(error);
  }
}

/** All files of modules, and the converted modules where a report quotes them. */
function keptFiles(
  { keepFiles, keepTexts }: Task,
  { emit, files, modules }: Conversion,
): readonly OutputFile[] {
  if (keepFiles || emit === "module") return files;
  const targets = new Set(modules.map(({ target }) => target));
  return keepTexts ? files.filter(({ path }) => targets.has(path) || path === "databricks.yml") : [];
}

/** An error as a result: the owner's to mend, or a fault. */
export function failedTask(error: unknown): FailedTask {
  if (error instanceof InputError) return { status: "refused", message: error.message, help: error.help };
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  return {
    status: "fault",
    message,
    help: "Report it with the input.",
    ...(stack !== undefined && { stack }),
  };
}

/** Whether modules would overwrite something in a folder. */
export function taken(folder: string, files: readonly OutputFile[]): string | undefined {
  return files
    .map(({ path }) => path)
    .find((path) => path !== "package.json" && existsSync(join(folder, path)));
}
