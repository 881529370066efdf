import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { InputError, type convertModel, type Report } from "../index.js";
import { renderAnnotations } from "../report/annotations.js";
import { withBaseline } from "./baseline.js";
import { runBatch } from "./batch.js";
import { pruneCache } from "./cache.js";
import { dryRunText, folderDiff } from "./preview.js";
import { errorLine, exitCodes, faultLine, writeError } from "./failure.js";
import { findInputs, foldedName, type InputPlace, parseShard, shardOf } from "./find-inputs.js";
import {
  combineReports,
  type Converted,
  type Done,
  doneTasks,
  isConverted,
  moduleFolder,
  quotedTexts,
  refuseSharedTargets,
  sharedTarget,
} from "./output-plan.js";
import { type FailPolicy, exitCodeOf } from "./outcome.js";
import { startProgress } from "./progress.js";
import { needsTexts, reportFormat, reportEndings } from "./report-file.js";
import { printSummary } from "./summary.js";
import { failedTask, taken, type Task } from "./task.js";
import type { Terminal } from "./terminal.js";
import { checkFolder, writeFolder, writeWhole } from "./write-output.js";

/** What every command that converts understands. */
export interface BatchCommand extends FailPolicy {
  readonly emit?: "app" | "module";
  readonly stdinFilename: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly shard?: string;
  readonly jobs?: number;
  readonly report: readonly string[];
  readonly cache?: boolean;
  /** File of the diagnostics that are accepted. */
  readonly baseline?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** The options of `convert`, as the command line gives them. */
export interface ConvertCommand extends BatchCommand {
  readonly out?: string;
  readonly stdout?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
}

/** The library function that converts; a parameter so that its faults can be tested. */
export type Convert = typeof convertModel;

/** What a batch needs besides its command. */
export interface Tools {
  readonly terminal: Terminal;
  readonly convert: Convert;
  /** Whether `convert` is the one that workers have, too. */
  readonly workers: boolean;
}

/**
 * `predict2invoke convert`. An app is written as soon as it is converted, modules when all are.
 *
 * @returns the exit code.
 */
export async function runConvert(
  given: readonly string[],
  command: ConvertCommand,
  tools: Tools,
): Promise<number> {
  const { terminal } = tools;
  const usage = usageError(given, command);
  if (usage) return refuse(usage, terminal);
  const batch = await convertBatch(given, command, tools, (several) => {
    if (!writes(command)) return { out: command.out };
    const out = resolve(terminal.workingDirectory, command.out);
    const refused = several ? undefined : checkFolder(out, command.out, command.force === true);
    if (refused) throw refused;
    return { out: command.out, write: { force: command.force === true } };
  });
  const { several } = batch;
  const done = command.out === undefined ? batch.done : refuseSharedTargets(batch.done);
  if (batch.interrupted) return writes(command) ? interruptedRun(done, batch, tools) : exitCodes.interrupted;
  try {
    const written = await finishModules(done, command, terminal);
    printFailures(written, terminal, command.verbose === true);
    const report = withBaseline(combineReports(written, several), command, terminal);
    writeReports(report, written, several, command, terminal);
    await printOutput(report, written, several, command, terminal);
    return exitCodeOf(report, command);
  } catch (error) {
    const known = writeError(error);
    if (known instanceof InputError) return refuse(known, terminal);
    throw error;
  }
}

function refuse(error: InputError, terminal: Terminal): number {
  terminal.stderr(errorLine(error, terminal));
  return exitCodes.refused;
}

/** Whether files are written, besides reports. */
const writes = (command: ConvertCommand): command is ConvertCommand & { readonly out: string } =>
  command.out !== undefined && command.dryRun !== true && command.diff !== true;

// ---- the batch --------------------------------------------------------------------------------------------------------

export interface Batch {
  /** By the order in which the inputs were named or found. */
  readonly done: readonly Done[];
  readonly several: boolean;
  /** Whether all inputs of a folder are among them. */
  readonly complete: boolean;
  /** How many inputs there were. */
  readonly total: number;
  readonly interrupted: boolean;
}

/** Where a batch writes, if it does. */
export interface BatchOutput {
  readonly out?: string | undefined;
  readonly write?: { readonly force: boolean };
  /** Whether all files are wanted in memory. */
  readonly keepFiles?: boolean;
}

/** Finds and converts inputs. Throws InputError for bad usage, before anything is converted. */
export async function convertBatch(
  given: readonly string[],
  command: BatchCommand & Partial<Pick<ConvertCommand, "stdout" | "dryRun" | "diff">>,
  { terminal, convert, workers }: Tools,
  output: (several: boolean) => BatchOutput,
): Promise<Batch> {
  const shard = command.shard === undefined ? undefined : parseShard(command.shard);
  const found = findInputs(given, command, terminal.workingDirectory);
  const several = found.several || shard !== undefined;
  const named = found.places.map((one) =>
    one.path === undefined ? { ...one, name: basename(command.stdinFilename, ".py") } : one,
  );
  const places = shard ? shardOf(named, shard) : named;
  const stdin = given.includes("-") ? await terminal.readInput() : "";
  const plan: TaskPlan = { command, terminal, several, stdin, output: output(several) };
  const { tasks, shared } = planTasks(places, plan);
  const progress = startProgress(tasks.length, terminal, command.quiet === true);
  const stop = new AbortController();
  const restore = terminal.onInterrupt(() => stop.abort());
  const results = await runBatch(tasks, {
    jobs: workers ? (command.jobs ?? availableParallelism()) : 1,
    convert,
    signal: stop.signal,
    finished: (task) => progress.advance(task.given),
  });
  restore();
  progress.end();
  if (command.cache && terminal.cacheFolder !== undefined) pruneCache(terminal.cacheFolder);
  const interrupted = results.includes(undefined);
  if (interrupted && !plan.output.write) terminal.stderr("interrupted: nothing was written\n");
  // What could not be searched is an input of the first part only, so that each is counted once.
  const lost = !shard || shard.number === 1 ? found.errors : [];
  const refused = lost.map(({ given, error }): Done => ({ given, name: given, result: failedTask(error) }));
  return {
    done: [...refused, ...shared, ...doneTasks(tasks, results)],
    several,
    complete: found.complete && !shard,
    total: tasks.length,
    interrupted,
  };
}

interface TaskPlan {
  readonly command: BatchCommand & Partial<Pick<ConvertCommand, "stdout" | "dryRun" | "diff">>;
  readonly terminal: Terminal;
  readonly several: boolean;
  readonly stdin: string;
  readonly output: BatchOutput;
}

/** A task an input. Of two inputs whose apps would stand in one folder, or one in the other, the second is refused. */
function planTasks(places: readonly InputPlace[], plan: TaskPlan): { tasks: Task[]; shared: Done[] } {
  const owners = new Map<string, InputPlace>();
  const shared: Done[] = [];
  const tasks = places.flatMap((place): Task[] => {
    const name = foldedName(place.name);
    const owner = [...folderNames(name)].map((one) => owners.get(one)).find(Boolean);
    if (owner) {
      shared.push({
        given: place.given,
        name: place.name,
        result: sharedTarget(owner.given, place.given, place.name),
      });
      return [];
    }
    owners.set(name, place);
    return [taskOf(place, plan)];
  });
  return { tasks, shared };
}

/** A path and the folders that it lies in. */
function* folderNames(name: string): Generator<string> {
  for (let at = name.length; at > 0; at = name.lastIndexOf("/", at - 1)) yield name.slice(0, at);
}

function taskOf({ given, path, name }: InputPlace, plan: TaskPlan): Task {
  const { command, terminal, several, stdin, output } = plan;
  const emit = command.stdout ? "module" : command.emit;
  const out = output.out === undefined ? undefined : resolve(terminal.workingDirectory, output.out);
  const own = several ? join(output.out ?? "", name) : (output.out ?? "");
  return {
    given,
    ...(path === undefined ? { stdin: { text: stdin, fileName: command.stdinFilename } } : { path }),
    ...(several && { name }),
    ...(emit && { emit }),
    ...(out !== undefined && { out }),
    ...(output.write && {
      write: { folder: resolve(terminal.workingDirectory, own), given: own, force: output.write.force },
    }),
    keepFiles: output.keepFiles === true || command.diff === true || command.dryRun === true,
    keepTexts: command.report.some(needsTexts),
    ...(command.cache && terminal.cacheFolder !== undefined && { cache: terminal.cacheFolder }),
  };
}

/** One line for each input that was not converted. */
export function printFailures(done: readonly Done[], terminal: Terminal, verbose: boolean): void {
  for (const { given, result } of done) {
    if (result.status === "refused")
      terminal.stderr(errorLine(new InputError(result.message, result.help), terminal));
    if (result.status === "fault")
      terminal.stderr(faultLine(result.message, given, verbose ? result.stack : undefined));
  }
}

/** What Ctrl-C leaves: whole apps, and the way on. */
function interruptedRun(done: readonly Done[], { total }: Batch, { terminal }: Tools): number {
  const apps = done.filter((one) => isConverted(one) && one.result.written).length;
  terminal.stderr(
    `interrupted: ${apps} of ${total} inputs are written, each whole. ` +
      "Run the same command with --force to go on; what is converted comes from the cache.\n",
  );
  return exitCodes.interrupted;
}

// ---- the output -------------------------------------------------------------------------------------------------------

/** Writes the folder that all modules share. When something stands in the way, the modules are refused. */
async function finishModules(
  done: readonly Done[],
  command: ConvertCommand,
  terminal: Terminal,
): Promise<readonly Done[]> {
  const modules = done.filter(isConverted).filter(({ result }) => result.emit === "module");
  if (!writes(command) || modules.length === 0) return done;
  const folder = (await moduleFolder(modules, command.out))!;
  const path = resolve(terminal.workingDirectory, folder.path);
  const inTheWay = command.force ? undefined : taken(path, folder.files);
  if (inTheWay === undefined) {
    writeFolder(path, folder.files, folder.kept);
    return done;
  }
  const error = new InputError(
    `${join(command.out, inTheWay)} exists`,
    "Name another folder, or add --force.",
  );
  return done.map((one) =>
    modules.includes(one as Converted) ? { ...one, result: failedTask(error) } : one,
  );
}

/** Writes the reports that the command names, and annotations where GitHub runs it: the runner reads them from standard error, too. */
export function writeReports(
  report: Report,
  done: readonly Done[],
  several: boolean,
  command: Pick<BatchCommand, "report">,
  terminal: Terminal,
): void {
  if (terminal.environment["GITHUB_ACTIONS"] === "true") terminal.stderr(renderAnnotations(report));
  if (command.report.length === 0) return;
  const texts = quotedTexts(done, several);
  for (const file of command.report)
    writeWhole(resolve(terminal.workingDirectory, file), reportFormat(file)!(report, texts));
}

async function printOutput(
  report: Report,
  done: readonly Done[],
  several: boolean,
  command: ConvertCommand,
  terminal: Terminal,
): Promise<void> {
  const converted = done.filter(isConverted);
  if (command.stdout) terminal.stdout(converted.map(entryCode).join(""));
  else if (command.json) terminal.stdout(`${JSON.stringify(report, null, 2)}\n`);
  else if (command.diff) terminal.stdout(await folderDiff(converted, several, command.out!, terminal));
  else if (command.dryRun) terminal.stdout(await dryRunText(converted, several, command.out!));
  if (converted.length > 0)
    printSummary(report, { converted, several, command, total: done.length }, terminal);
}

function entryCode({ result }: Converted): string {
  return result.files.find((file) => file.path === result.entryTarget)!.content;
}

function usageError(given: readonly string[], command: ConvertCommand): InputError | undefined {
  const modes = [command.stdout && "--stdout", command.json && "--json", command.diff && "--diff"].filter(
    Boolean,
  );
  if (command.stdout && given.length > 1)
    return new InputError(
      "--stdout prints one module, and there are several inputs",
      "Name one input, or use --out.",
    );
  if (command.stdout && command.out !== undefined)
    return new InputError("--stdout and --out exclude each other", "Leave one of them out.");
  if (modes.length > 1)
    return new InputError(
      `${modes.join(" and ")} both print to standard output`,
      "Leave one out; --report writes the report to a file.",
    );
  if (!command.stdout && command.out === undefined)
    return new InputError("there is no output folder", "Add --out <dir>, or --stdout for one module.");
  return batchUsageError(given, command);
}

/** What is wrong with the options that all commands that convert share. */
export function batchUsageError(given: readonly string[], command: BatchCommand): InputError | undefined {
  if (given.length === 0)
    return new InputError(
      "there is no input",
      "Name model directories, .py files, notebooks, folders or patterns, or - for standard input.",
    );
  if (given.filter((one) => one === "-").length > 1)
    return new InputError("standard input is named more than once", "Name - once.");
  const unknown = command.report.find((file) => reportFormat(file) === undefined);
  return unknown === undefined
    ? undefined
    : new InputError(`the report ${unknown} has no known format`, `End its name in ${reportEndings()}.`);
}
