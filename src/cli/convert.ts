import { relative, resolve, sep } from "node:path";
import { type Conversion, convertModel, InputError } from "../index.js";
import { errorLine, exitCodes, faultText } from "./failure.js";
import { type Input, readInput, stdinInput } from "./read-input.js";
import { combineReports, type Converted, planFolders, quotedTexts } from "./output-plan.js";
import { reportFormat } from "./report-file.js";
import { printSummary } from "./summary.js";
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
  const out = command.out === undefined ? undefined : resolve(terminal.workingDirectory, command.out);
  const folderError = out === undefined ? undefined : checkFolder(out, command.out!, command.force === true);
  if (folderError) return refused([folderError]);
  const { values: inputs, errors } = await attemptAll(given, (one) => loadInput(one, command, terminal));
  if (errors.length > 0) return refused(errors);
  const outcome = await convertAll(inputs, command, terminal, convert);
  if (outcome.rejected.length > 0) return refused(outcome.rejected);
  try {
    await deliver(outcome.converted, inputs.length > 1, command, terminal);
  } catch (error) {
    return refused([writeError(error)]);
  }
  if (outcome.faults > 0) return exitCodes.fault;
  const incomplete = outcome.converted.some(
    ({ conversion }) => conversion.report.summary.diagnostics.error > 0,
  );
  return incomplete ? exitCodes.incomplete : exitCodes.converted;
}

interface Outcome {
  readonly converted: Converted[];
  readonly rejected: InputError[];
  faults: number;
}

/** Converts each input; a fault in one is reported and does not keep the others. */
async function convertAll(
  inputs: readonly Input[],
  command: ConvertCommand,
  terminal: Terminal,
  convert: Convert,
): Promise<Outcome> {
  const outcome: Outcome = { converted: [], rejected: [], faults: 0 };
  for (const input of inputs) {
    try {
      outcome.converted.push({ input, conversion: await convertInput(input, command, convert) });
    } catch (error) {
      if (error instanceof InputError) outcome.rejected.push(named(error, input));
      else {
        outcome.faults++;
        terminal.stderr(faultText(error, input.given, command.verbose === true));
      }
    }
  }
  return outcome;
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
  several: boolean,
  command: ConvertCommand,
  terminal: Terminal,
): Promise<void> {
  if (converted.length === 0) return;
  const folders = command.out === undefined ? [] : await planFolders(converted, several, command.out);
  const place = (path: string): string => resolve(terminal.workingDirectory, path);
  for (const { path, files, kept } of folders) writeFolder(place(path), files, kept);
  const report = combineReports(converted, several);
  const texts = quotedTexts(converted, several);
  for (const file of command.report) writeWhole(place(file), reportFormat(file)!(report, texts));
  if (command.stdout) terminal.stdout(entryCode(converted[0]!.conversion));
  else if (command.json) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
  printSummary(report, { converted, several, command }, terminal);
}

function entryCode(conversion: Conversion): string {
  return conversion.files.find((file) => file.path === conversion.entryTarget)!.content;
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
