/** What the commands that convert share: from inputs to results, failures and reports. */
import { availableParallelism } from "node:os";
import { basename, join, resolve } from "node:path";
import { InputError } from "../app/input-error.js";
import type { convertModel, Report } from "../index.js";
import { renderAnnotations } from "../report/annotations.js";
import { printable } from "../report/terminal.js";
import { runBatch } from "./batch.js";
import { pruneCache } from "./cache.js";
import type { ConvertCommand } from "./convert.js";
import { errorLine, faultLine } from "./failure.js";
import {
  besideText,
  findInputs,
  foldedName,
  type InputPlace,
  parseShard,
  shardOf,
} from "../files/find-inputs.js";
import { type Done, doneTasks, quotedTexts, sharedTarget } from "./output-plan.js";
import type { FailPolicy } from "./outcome.js";
import { startProgress } from "./progress.js";
import { needsTexts, reportEndings, reportFormat } from "./report-file.js";
import { failedTask, type Task } from "./task.js";
import type { Terminal } from "./terminal.js";
import { writeWhole } from "../files/write-output.js";

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

/** The library function that converts; a parameter so that its faults can be tested. */
export type Convert = typeof convertModel;

/** What a batch needs besides its command. */
export interface Tools {
  readonly terminal: Terminal;
  readonly convert: Convert;
  /** Whether `convert` is the one that workers have, too. */
  readonly workers: boolean;
}

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
  if (found.beside.length > 0 && !command.quiet) terminal.stderr(`${printable(besideText(found.beside))}\n`);
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
    jobs: workers ? (command.jobs ?? availableParallelism()) : 0,
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
