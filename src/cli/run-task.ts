/** One input from its files to its app: the unit of work of a batch, on the main thread or in a worker. Loads the compiler. */
import { resolve, sep } from "node:path";
import { InputError } from "../app/input-error.js";
import type { Conversion, OutputFile } from "../index.js";
import { decode } from "../input-report.js";
import { maskSecrets } from "../secrets/mask.js";
import { cachedConvert } from "./cache.js";
import type { Convert } from "./batch-command.js";
import { inputError, writeError } from "./failure.js";
import { type PackedTexts, packTexts } from "./packed-texts.js";
import { type Input, readInput, stdinInput } from "../files/read-input.js";
import { failedTask, type Task, type TaskResult } from "./task.js";
import { checkFolder, writeFolder } from "../files/write-output.js";

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
      modules: conversion.emit === "module" ? conversion.modules : [],
      imports: conversion.imports,
      files: keptFiles(task, conversion),
      ...(task.keepTexts && { quoted: quotedTexts(input, conversion) }),
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

/** All files of modules, and where they are wanted. */
const keptFiles = ({ keepFiles }: Task, { emit, files }: Conversion): readonly OutputFile[] =>
  keepFiles || emit === "module" ? files : [];

/** What reports quote: the Python, the TypeScript and the bundle, which diagnostics of resources point at. */
function quotedTexts({ files: input }: Input, { files, modules }: Conversion): PackedTexts {
  const emitted = new Set(modules.map(({ target }) => target));
  const read = maskSecrets(input).map(({ path, content }) => [path, decode(content)] as const);
  return packTexts({
    sources: [...new Map([...read, ...modules.map(({ source, text }) => [source, text] as const)])],
    targets: files
      .filter(({ path }) => emitted.has(path) || path === "databricks.yml")
      .map(({ path, content }) => [path, content] as const),
    lines: modules.map(({ target, lines }) => [target, lines] as const),
  });
}
