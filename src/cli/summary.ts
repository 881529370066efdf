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
  /** How many inputs there were, converted or not. */
  readonly total: number;
}

/** Prints to standard error what was converted, what was found, and what to do next. */
export function printSummary(report: Report, run: Run, terminal: Terminal): void {
  const { command, converted, total } = run;
  const { error, warning } = report.summary.diagnostics;
  if (command.quiet || (command.stdout && error + warning === 0)) return;
  const style = terminal.colour.stderr ? colourStyle : plainStyle;
  const nextStep = suggestStep(run);
  const summary = renderSummary(report, { style, verbose: command.verbose === true, nextStep });
  const heads = converted.slice(0, listedInputs).map((one) => headLine(one, run));
  if (heads.length < converted.length && command.out !== undefined)
    heads.push(`and ${converted.length - heads.length} more in ${printable(command.out)}\n`);
  const cached = converted.filter(({ result }) => result.cached).length;
  const known = cached > 0 ? ` (${cached} from the cache)` : "";
  const counted =
    total > 1 ? `${style.bold(`${converted.length} of ${total}`)} inputs converted${known}\n` : "";
  terminal.stderr(`${heads.join("")}${counted}${summary}\n`);
}

/** The most inputs that are named, so that the summary fits a screen. */
const listedInputs = 5;

/** Where an input's output stands: an app's folder, or a module's file. */
function outputPath({ name, result }: Converted, { several, command }: Run): string {
  const folder = result.emit === "app" && several ? join(command.out!, name) : command.out!;
  return result.emit === "app" ? folder : join(folder, result.entryTarget);
}

function headLine(one: Converted, run: Run): string {
  return run.command.out === undefined ? "" : `${printable(`${one.given} -> ${outputPath(one, run)}`)}\n`;
}

function suggestStep(run: Run): string {
  const { converted, command } = run;
  const codes = converted.flatMap(({ result }) => Object.keys(result.report.summary.codes));
  if (command.out === undefined) return `predict2invoke explain ${codes[0] ?? ""}`.trim();
  if (command.dryRun || command.diff) return "run it again without --dry-run and --diff to write that";
  const app = converted.find(({ result }) => result.emit === "app");
  if (!app) return `npx tsx ${shellWord(outputPath(converted[0]!, run))}`;
  const folder = outputPath(app, run);
  const start = `cd ${shellWord(folder)} && npm install && npm run quickstart`;
  const open = app.result.report.summary.diagnostics.error > 0;
  return open ? `read ${shellWord(join(folder, "MIGRATION.md"))}, then ${start}` : start;
}
