import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../app/distribution.js";
import { InputError } from "../app/input-error.js";
import { mergeReports } from "../report/report.js";
import { reportSchema } from "../report/schema.js";
import type { Report } from "../index.js";
import { colourStyle, plainStyle, renderSummary } from "../report/terminal.js";
import { batchUsageError } from "./batch-command.js";
import { exitCodeOf, type FailPolicy } from "./outcome.js";
import { reportFormat } from "./report-file.js";
import type { Terminal } from "./terminal.js";
import { writeWhole } from "../files/write-output.js";

/** The options of `merge-reports`. */
export interface MergeCommand extends FailPolicy {
  readonly report: readonly string[];
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly json?: boolean;
}

/** `predict2invoke merge-reports`. Returns the exit code that one run over all inputs would have had. Throws InputError for a file that is no report. */
export function runMerge(files: readonly string[], command: MergeCommand, terminal: Terminal): number {
  const usage = batchUsageError(files, { ...command, include: [], exclude: [], stdinFilename: "" });
  if (usage) throw usage;
  const merged = mergeReports(
    files.map((file) => readReport(file, terminal.workingDirectory)),
    version,
  );
  const texts = { sources: new Map(), targets: new Map(), lines: new Map() };
  for (const file of command.report)
    writeWhole(resolve(terminal.workingDirectory, file), reportFormat(file)!(merged, texts));
  if (command.json) terminal.stdout(`${JSON.stringify(merged, null, 2)}\n`);
  if (!command.quiet) {
    const style = terminal.colour.stderr ? colourStyle : plainStyle;
    const verbose = command.verbose === true;
    const nextStep = command.report[0] ?? "add --report report.json to keep it";
    terminal.stderr(`${renderSummary(merged, { style, verbose, nextStep })}\n`);
  }
  return exitCodeOf(merged, command);
}

/** A report that this program wrote. Throws InputError for anything else. */
export function readReport(file: string, workingDirectory: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(workingDirectory, file), "utf8"));
  } catch (error) {
    const reason = error instanceof SyntaxError ? "it is no JSON" : (error as NodeJS.ErrnoException).code;
    throw new InputError(`${file} cannot be read: ${reason}`, "Name a report that --report x.json wrote.");
  }
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new InputError(
    `${file} is no report: ${issue.path.join(".") || "the top level"}: ${issue.message}`,
    "Name a report that --report x.json wrote.",
  );
}
