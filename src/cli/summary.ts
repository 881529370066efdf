import { join } from "node:path";
import type { Report } from "../index.js";
import { colourStyle, plainStyle, printable, renderSummary } from "../report/terminal.js";
import type { ConvertCommand } from "./convert.js";
import type { Converted } from "./output-plan.js";
import { shellWord } from "./shell.js";
import type { Terminal } from "./terminal.js";

interface Run {
  readonly converted: readonly Converted[];
  readonly several: boolean;
  readonly command: ConvertCommand;
}

/** Prints to standard error what was converted, what was found, and what to do next. */
export function printSummary(report: Report, run: Run, terminal: Terminal): void {
  const { command } = run;
  const { error, warning } = report.summary.diagnostics;
  if (command.quiet || (command.stdout && error + warning === 0)) return;
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const nextStep = suggestStep(run);
  const summary = renderSummary(report, { style, verbose: command.verbose === true, nextStep });
  terminal.stderr(
    `${run.converted
      .slice(0, listedInputs)
      .map((one) => headLine(one, run))
      .join("")}${summary}\n`,
  );
}

/** The most inputs that are named, so that the summary fits a screen. */
const listedInputs = 5;

/** Where an input's output stands: an app's folder, or a module's file. */
function outputPath({ input, conversion }: Converted, { several, command }: Run): string {
  const folder = conversion.emit === "app" && several ? join(command.out!, input.name) : command.out!;
  return conversion.emit === "app" ? folder : join(folder, conversion.entryTarget);
}

function headLine(one: Converted, run: Run): string {
  return run.command.out === undefined
    ? ""
    : `${printable(`${one.input.given} -> ${outputPath(one, run)}`)}\n`;
}

function suggestStep(run: Run): string {
  const { converted, command } = run;
  const codes = converted.flatMap(({ conversion }) => Object.keys(conversion.report.summary.codes));
  if (command.out === undefined) return `predict2invoke explain ${codes[0] ?? ""}`.trim();
  const app = converted.find(({ conversion }) => conversion.emit === "app");
  if (!app) return `npx tsx ${shellWord(outputPath(converted[0]!, run))}`;
  const folder = outputPath(app, run);
  const start = `cd ${shellWord(folder)} && npm install && npm run build && npm start`;
  const open = app.conversion.report.summary.diagnostics.error > 0;
  return open ? `read ${shellWord(join(folder, "MIGRATION.md"))}, then ${start}` : start;
}
