import { join, relative, resolve, sep } from "node:path";
import {
  type Conversion,
  convertModel,
  InputError,
  joinModules,
  joinReports,
  type OutputFile,
  type Report,
  version,
} from "../index.js";
import { colourStyle, plainStyle, printable, renderSummary } from "../report/terminal.js";
import { errorLine, exitCodes, faultText } from "./failure.js";
import { type Input, readInput, stdinInput } from "./read-input.js";
import { reportFormat } from "./report-file.js";
import { shellWord } from "./shell.js";
import type { Terminal } from "./terminal.js";
import { checkFolder, writeFolder, writeWhole } from "./write-output.js";

/** The options of `convert`, as the command line gives them. */
export interface ConvertCommand {
  readonly out?: string;
  readonly emit?: "app" | "module";
  readonly stdout?: boolean;
  readonly report: readonly string[];
  readonly force?: boolean;
  readonly stdinFilename: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

interface Converted {
  readonly input: Input;
  readonly conversion: Conversion;
}

/** The library function that converts; a parameter so that its faults can be tested. */
export type Convert = typeof convertModel;

/**
 * `predict2invoke convert`. Reads and converts everything before the first write.
 *
 * @returns the exit code.
 */
export async function runConvert(
  given: readonly string[],
  command: ConvertCommand,
  terminal: Terminal,
  convert: Convert,
): Promise<number> {
  const refused = (errors: readonly InputError[]): number => {
    for (const error of errors) terminal.stderr(errorLine(error, terminal));
    return exitCodes.refused;
  };
  const usage = usageError(given, command);
  if (usage) return refused([usage]);
  const { values: inputs, errors } = await attemptAll(given, (one) => loadInput(one, command, terminal));
  if (errors.length > 0) return refused(errors);

  const converted: Converted[] = [];
  const rejected: InputError[] = [];
  let faults = 0;
  for (const input of inputs) {
    try {
      converted.push({ input, conversion: await convertInput(input, command, convert) });
    } catch (error) {
      if (error instanceof InputError) rejected.push(named(error, input));
      else {
        faults++;
        terminal.stderr(faultText(error, input.given, command.verbose === true));
      }
    }
  }
  if (rejected.length > 0) return refused(rejected);
  try {
    await deliver(converted, inputs, command, terminal);
  } catch (error) {
    return refused([writeError(error)]);
  }
  if (faults > 0) return exitCodes.fault;
  const failed = converted.some(({ conversion }) => conversion.report.summary.diagnostics.error > 0);
  return failed ? exitCodes.incomplete : exitCodes.converted;
}

function usageError(given: readonly string[], command: ConvertCommand): InputError | undefined {
  if (command.stdout && given.length > 1)
    return new InputError(
      "--stdout prints one module, and there are several inputs",
      "Name one input, or use --out.",
    );
  if (command.stdout && command.out !== undefined)
    return new InputError("--stdout and --out exclude each other", "Leave one of them out.");
  if (command.stdout && command.json)
    return new InputError(
      "--stdout and --json both print to standard output",
      "Leave one out; --report writes the report to a file.",
    );
  if (!command.stdout && command.out === undefined)
    return new InputError("there is no output folder", "Add --out <dir>, or --stdout for one module.");
  if (given.filter((one) => one === "-").length > 1)
    return new InputError("standard input is named more than once", "Name - once.");
  const unknown = command.report.find((file) => reportFormat(file) === undefined);
  return unknown === undefined
    ? undefined
    : new InputError(`the report ${unknown} has no known format`, "End its name in .json or .md.");
}

async function loadInput(given: string, command: ConvertCommand, terminal: Terminal): Promise<Input> {
  if (given === "-") return stdinInput(await terminal.readInput(), command.stdinFilename);
  const input = readInput(given, terminal.workingDirectory);
  if (command.out !== undefined && input.directory !== undefined) {
    const out = resolve(terminal.workingDirectory, command.out);
    if (out === input.directory || out.startsWith(input.directory + sep))
      throw new InputError(
        `${command.out} lies in the input ${given}`,
        "Name an output folder outside of it.",
      );
  }
  return input;
}

/** Runs a function on each value and gathers what it refused, so that the user sees everything at once. */
async function attemptAll<T, R>(
  values: readonly T[],
  run: (value: T) => Promise<R>,
): Promise<{ values: R[]; errors: InputError[] }> {
  const done: R[] = [];
  const errors: InputError[] = [];
  for (const value of values) {
    try {
      done.push(await run(value));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      errors.push(error);
    }
  }
  return { values: done, errors };
}

function convertInput(input: Input, command: ConvertCommand, convert: Convert): Promise<Conversion> {
  const emit = command.stdout ? "module" : command.emit;
  return convert(input.files, {
    name: input.name,
    ...(input.entry !== undefined && { entry: input.entry }),
    ...(emit && { emit }),
  });
}

function named(error: InputError, input: Input): InputError {
  return new InputError(`${input.given}: ${error.message}`, error.help);
}

/** Writes the outputs and the reports, and prints the summary. Throws InputError before the first write, or the file system's error. */
async function deliver(
  converted: readonly Converted[],
  inputs: readonly Input[],
  command: ConvertCommand,
  terminal: Terminal,
): Promise<void> {
  if (converted.length === 0) return;
  const folders = command.out === undefined ? [] : await planFolders(converted, inputs, command.out);
  const place = (path: string): string => resolve(terminal.workingDirectory, path);
  if (command.out !== undefined) checkFolder(place(command.out), command.out, command.force === true);
  for (const { path, files, kept } of folders) writeFolder(place(path), files, kept);
  const report = combineReports(converted, inputs.length > 1);
  for (const file of command.report) writeWhole(place(file), reportFormat(file)!(report));
  if (command.stdout) terminal.stdout(entryCode(converted[0]!.conversion));
  else if (command.json) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
  printSummary(report, converted, command, terminal);
}

interface OutputFolder {
  readonly path: string;
  readonly files: readonly OutputFile[];
  /** Files that are left alone when they exist. */
  readonly kept: readonly string[];
}

/** One folder an app, and one for all modules. Throws InputError when two outputs would meet. */
async function planFolders(
  converted: readonly Converted[],
  inputs: readonly Input[],
  out: string,
): Promise<OutputFolder[]> {
  if (inputs.length > 1) requireDistinct(converted);
  const apps = converted.filter(({ conversion }) => conversion.emit === "app");
  const modules = converted.filter(({ conversion }) => conversion.emit === "module");
  const folders = apps.map(({ input, conversion }) => ({
    path: inputs.length > 1 ? join(out, input.name) : out,
    files: conversion.files,
    kept: [],
  }));
  if (modules.length === 0) return folders;
  const files = await joinModules(modules.map(({ conversion }) => conversion));
  return [{ path: out, files, kept: ["package.json"] }, ...folders];
}

function requireDistinct(converted: readonly Converted[]): void {
  const taken = new Map<string, string>();
  for (const { input, conversion } of converted) {
    const target = conversion.emit === "app" ? input.name : conversion.entryTarget;
    const key = target.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other !== undefined)
      throw new InputError(
        `${other} and ${input.given} would both be written to ${target}`,
        "Convert them one by one, each with its own --out.",
      );
    taken.set(key, input.given);
  }
}

function combineReports(converted: readonly Converted[], several: boolean): Report {
  const parts = converted.map(({ input, conversion }) => {
    const name = several && conversion.emit === "app" ? input.name : "";
    return { name, folder: name, report: conversion.report };
  });
  return joinReports(parts, version);
}

function entryCode(conversion: Conversion): string {
  return conversion.files.find((file) => file.path === conversion.entryTarget)!.content;
}

function printSummary(
  report: Report,
  converted: readonly Converted[],
  command: ConvertCommand,
  terminal: Terminal,
): void {
  if (
    command.quiet ||
    (command.stdout && report.summary.diagnostics.error + report.summary.diagnostics.warning === 0)
  )
    return;
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const summary = renderSummary(report, {
    style,
    verbose: command.verbose === true,
    nextStep: nextStep(converted, command),
  });
  const heads = converted.map(({ input, conversion }) =>
    headLine(input, conversion, command, converted.length),
  );
  terminal.stderr(`${heads.join("")}${summary}\n`);
}

function headLine(input: Input, conversion: Conversion, command: ConvertCommand, count: number): string {
  if (command.out === undefined) return "";
  const folder = conversion.emit === "app" && count > 1 ? join(command.out, input.name) : command.out;
  const target = conversion.emit === "app" ? folder : join(folder, conversion.entryTarget);
  return printable(`${input.given} -> ${target}`) + "\n";
}

function nextStep(converted: readonly Converted[], command: ConvertCommand): string {
  const codes = converted.flatMap(({ conversion }) => Object.keys(conversion.report.summary.codes));
  if (command.out === undefined) return `predict2invoke explain ${codes[0] ?? ""}`.trim();
  const app = converted.find(({ conversion }) => conversion.emit === "app");
  if (!app) return `npx tsx ${shellWord(join(command.out, converted[0]!.conversion.entryTarget))}`;
  const folder = converted.length > 1 ? join(command.out, app.input.name) : command.out;
  const start = `cd ${shellWord(folder)} && npm install && npm run build && npm start`;
  const open = app.conversion.report.summary.diagnostics.error > 0;
  return open ? `read ${shellWord(join(folder, "MIGRATION.md"))}, then ${start}` : start;
}

/** A failed write as one line: nothing is half-written, because folders are renamed when they are whole. */
function writeError(error: unknown): InputError {
  if (error instanceof InputError) return error;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  const place = path === undefined ? "the output" : relative(process.cwd(), path) || path;
  const reason = code === "ENOSPC" ? "the disk is full" : message.replace(/, .*$/, "");
  return new InputError(
    `${place} cannot be written: ${reason}`,
    "Name another folder, or mend that and run it again.",
  );
}
