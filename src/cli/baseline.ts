import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { InputError } from "../app/input-error.js";
import type { Report } from "../index.js";
import { applyBaseline, type Baseline, baselineSchema, makeBaseline } from "../report/baseline.js";
import {
  type BatchCommand,
  batchUsageError,
  convertBatch,
  printFailures,
  type Tools,
  writeReports,
} from "./batch-command.js";
import { exitCodes } from "./failure.js";
import { combineReports } from "./output-plan.js";
import { exitCodeOf } from "./outcome.js";
import type { Terminal } from "./terminal.js";
import { writeWhole } from "../files/write-output.js";

const defaultFile = "predict2invoke.baseline.json";

/** `predict2invoke baseline`: writes down today's errors and warnings, so that `--baseline` lets only new ones fail. Returns the exit code. */
export async function runBaseline(
  given: readonly string[],
  command: BatchCommand,
  tools: Tools,
): Promise<number> {
  const usage = batchUsageError(given, command);
  if (usage) throw usage;
  const { terminal } = tools;
  const { done, several, interrupted } = await convertBatch(given, command, tools, () => ({}));
  if (interrupted) return exitCodes.interrupted;
  printFailures(done, terminal, command.verbose === true);
  const report = combineReports(done, several);
  writeReports(report, done, several, command, terminal);
  const baseline = makeBaseline(report);
  const file = command.baseline ?? defaultFile;
  writeWhole(resolve(terminal.workingDirectory, file), `${JSON.stringify(baseline, null, 2)}\n`);
  const count = Object.values(baseline.files).flat().length;
  if (!command.quiet)
    terminal.stderr(
      `${file}: ${count} accepted. Commit it, and use --baseline ${file} with convert, check and analyze.\n`,
    );
  return exitCodeOf(report, { failOn: "never" });
}

/** A report with what the command's baseline accepts marked. Says when entries have become useless. */
export function withBaseline(
  report: Report,
  command: Pick<BatchCommand, "baseline" | "quiet">,
  terminal: Terminal,
): Report {
  if (command.baseline === undefined) return report;
  const applied = applyBaseline(report, readBaseline(command.baseline, terminal.workingDirectory));
  if (applied.unused > 0 && !command.quiet)
    terminal.stderr(
      `${command.baseline}: ${applied.unused} accepted diagnostics are gone; \`predict2invoke baseline\` writes it anew.\n`,
    );
  return applied.report;
}

function readBaseline(file: string, workingDirectory: string): Baseline {
  const refuse = (reason: string): InputError =>
    new InputError(
      `the baseline ${file} cannot be read: ${reason}`,
      "Write it with `predict2invoke baseline`.",
    );
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(workingDirectory, file), "utf8"));
  } catch (error) {
    throw refuse(
      error instanceof SyntaxError ? "it is no JSON" : ((error as NodeJS.ErrnoException).code ?? "?"),
    );
  }
  const parsed = baselineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refuse(
    `${parsed.error.issues[0]!.path.join(".") || "the top level"}: ${parsed.error.issues[0]!.message}`,
  );
}
