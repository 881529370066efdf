/** Commands that write: a file, or a model, with all that is in the editor and not saved yet. */
import { basename, dirname, join, resolve, sep } from "node:path";
import type { CancellationToken, Position, WorkDoneProgressReporter } from "vscode-languageserver/node";
import { type Conversion, convertModel, InputError, type Report, type Stage, stages } from "../../index.js";
import { readInput } from "../../files/read-input.js";
import { checkFolder, writeFolder } from "../../files/write-output.js";
import type { OpenFiles } from "./open-files.js";
import { errorText, type Options } from "./settings.js";
import { slices, type Workbench } from "./workbench.js";

/** The second argument of the commands; the first is the address of a file. */
export interface CommandOptions {
  /** The folder to write, absolute or below the folder of the workspace. */
  readonly out?: string;
  /** Write into a folder that has something in it, without asking. */
  readonly force?: boolean;
  /** Where the pointer stands. */
  readonly position?: Position;
}

/** What became of a command that writes. */
export type CommandResult =
  | {
      readonly status: "written";
      /** Absolute. */
      readonly folder: string;
      /** Relative to the folder. */
      readonly files: readonly string[];
      /** The converted entry, relative to the folder. */
      readonly entry: string;
      readonly summary: Report["summary"];
    }
  | { readonly status: "refused"; readonly message: string }
  | { readonly status: "cancelled" };

/** What a command may do with the editor's window. */
export interface Window {
  /** Undefined where nobody answers. */
  ask(message: string, answers: readonly string[]): Promise<string | undefined>;
  info(message: string): void;
  error(message: string): void;
}

export interface CommandContext {
  readonly files: OpenFiles;
  readonly workbench: Workbench;
  readonly window: Window;
  readonly options: Options;
  readonly root: string | undefined;
  readonly progress: WorkDoneProgressReporter;
  readonly tokens: readonly CancellationToken[];
}

/** Converts the file alone (with what it imports) to modules, or the model that it is of to an app. */
export async function convertCommand(
  what: "file" | "model",
  path: string,
  given: CommandOptions,
  context: CommandContext,
): Promise<CommandResult> {
  const stop = new AbortController();
  for (const token of context.tokens) {
    if (token.isCancellationRequested) stop.abort();
    token.onCancellationRequested(() => stop.abort());
  }
  try {
    return await run(what, path, given, context, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) return { status: "cancelled" };
    const message = errorText(error);
    context.window.error(message);
    return { status: "refused", message };
  }
}

async function run(
  what: "file" | "model",
  path: string,
  given: CommandOptions,
  { files, workbench, window, options, root, progress }: CommandContext,
  signal: AbortSignal,
): Promise<CommandResult> {
  const program = what === "model" ? (await workbench.find(path))?.program : undefined;
  if (what === "model" && !program)
    throw new InputError(
      `${basename(path)} belongs to no agent`,
      "Open the file of the agent, or convert the file alone.",
    );
  const input = program?.input ?? readInput(basename(path), path, files);
  const out = outputFolder(what, program?.path ?? path, input.name, given.out ?? options.out, given, root);
  if (input.directory !== undefined && (out === input.directory || out.startsWith(input.directory + sep)))
    throw new InputError(`${out} lies in the model`, "Name a folder outside of it.");
  const pause = slices();
  const conversion = await convertModel(input.files, {
    name: input.name.replaceAll("/", "-"),
    ...(input.entry !== undefined && { entry: input.entry }),
    emit: what === "file" ? "module" : "app",
    signal,
    finished: async (stage: Stage) => {
      progress.report(Math.round(((stages.indexOf(stage) + 1) / stages.length) * 90), stage);
      await new Promise((done) => setImmediate(done));
      await pause(stage);
    },
  });
  const refused = checkFolder(out, out, given.force === true);
  if (refused) {
    const answer = await window.ask(`${out} exists and is not empty. Files that are not written stay.`, [
      "Write into it",
      "Cancel",
    ]);
    if (answer !== "Write into it") return { status: "cancelled" };
  }
  signal.throwIfAborted();
  writeFolder(out, conversion.files);
  window.info(`${summaryText(conversion)} Written to ${out}.`);
  return {
    status: "written",
    folder: out,
    files: conversion.files.map((one) => one.path),
    entry: conversion.entryTarget,
    summary: conversion.report.summary,
  };
}

/** `out` of the command is the folder itself; `out` of the options has a folder for each model, as many share it. */
function outputFolder(
  what: "file" | "model",
  path: string,
  name: string,
  out: string | undefined,
  given: CommandOptions,
  root: string | undefined,
): string {
  const base = root ?? dirname(path);
  if (given.out !== undefined) return resolve(base, given.out);
  if (out !== undefined) return join(resolve(base, out), name);
  return join(dirname(path), `${name}-${what === "model" ? "app" : "typescript"}`);
}

function summaryText({ report }: Conversion): string {
  const { statements, diagnostics } = report.summary;
  const done = statements.total - statements.untranslated;
  return `${done} of ${statements.total} statements are converted; ${diagnostics.error} errors, ${diagnostics.warning} warnings.`;
}
