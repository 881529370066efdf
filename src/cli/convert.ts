import { join, resolve } from "node:path";
import { InputError } from "../app/input-error.js";
import type { Report } from "../index.js";
import { withBaseline } from "./baseline.js";
import {
  type Batch,
  type BatchCommand,
  batchUsageError,
  convertBatch,
  printFailures,
  type Tools,
  writeReports,
} from "./batch-command.js";
import { errorLine, exitCodes, writeError } from "./failure.js";
import {
  combineReports,
  type Converted,
  type Done,
  isConverted,
  moduleFolder,
  refuseSharedTargets,
} from "./output-plan.js";
import { exitCodeOf } from "./outcome.js";
import { dryRunText, folderDiff } from "./preview.js";
import { printSummary } from "./summary.js";
import { failedTask, taken } from "./task.js";
import type { Terminal } from "./terminal.js";
import { checkFolder, writeFolder } from "../files/write-output.js";

/** The options of `convert`, as the command line gives them. */
export interface ConvertCommand extends BatchCommand {
  readonly out?: string;
  readonly stdout?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
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
