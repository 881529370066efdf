import { analyseReport, type Analysis } from "../report/analysis.js";
import { effortBands, minutesText } from "../report/effort.js";
import { colourStyle, plainStyle, printable, type Style } from "../report/terminal.js";
import { withBaseline } from "./baseline.js";
import {
  type BatchCommand,
  batchUsageError,
  convertBatch,
  printFailures,
  type Tools,
  writeReports,
} from "./batch-command.js";
import { exitCodes } from "./failure.js";
import { exitCodeOf } from "./outcome.js";
import { combineReports } from "./output-plan.js";

/** `predict2invoke analyze`: converts in memory and says what the models are, how far they are and what to do first. Returns the exit code. */
export async function runAnalyze(
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
  const report = withBaseline(combineReports(done, several), command, terminal);
  writeReports(report, done, several, command, terminal);
  const analysis = analyseReport(report);
  if (command.json) terminal.stdout(`${JSON.stringify(analysis, null, 2)}\n`);
  else {
    const style = terminal.colour.stdout ? colourStyle : plainStyle;
    terminal.stdout(renderAnalysis(analysis, style, command.verbose === true));
  }
  // Looking at what is left is no failure; the options make it one.
  return exitCodeOf(report, { ...command, failOn: command.failOn ?? "never" });
}

/** The most rows of a table, unless all are asked for. */
const listed = { models: 20, obstacles: 10 };

/** The analysis as text for a person. */
export function renderAnalysis(analysis: Analysis, style: Style, verbose: boolean): string {
  const { models, agents, frameworks, statements, effort, effortMinutes, obstacles } = analysis;
  const converted = models.filter(({ status }) => status === "converted").length;
  const bands = effortBands.map(({ name, text }) => `  ${pad(effort[name])}  ${name} (${text})`);
  return [
    `${style.bold(`${converted} of ${models.length}`)} inputs read; the others are named above`.replace(
      converted === models.length ? /; the others are named above$/ : /$^/,
      "",
    ),
    "",
    style.bold("Agents"),
    ...countLines(agents),
    ...(Object.keys(frameworks).length > 0 ? ["", style.bold("Frameworks"), ...countLines(frameworks)] : []),
    "",
    style.bold("Statements"),
    ...(["translated", "warned", "untranslated"] as const).map(
      (key) => `  ${share(statements[key], statements.total)}  ${statementWords[key]}`,
    ),
    "",
    `${style.bold("Effort")}: about ${minutesText(effortMinutes)}, the sum of what each diagnostic takes; models by theirs`,
    ...bands,
    "",
    style.bold("Models"),
    ...rows(models, verbose ? Infinity : listed.models, (one) =>
      one.status === "converted"
        ? `  ${share(one.statements.translated + one.statements.warned, one.statements.total)}  ${one.effort.padEnd(6)}  ${printable(one.name)}${style.dim(`  ${one.agent ?? "no agent"}, ${count(one.diagnostics.error, "error")}, ${minutesText(one.effortMinutes)}`)}`
        : `       -  ${one.status.padEnd(6)}  ${printable(one.name)}`,
    ),
    ...(obstacles.length > 0 ? ["", style.bold("What would unlock most models next")] : []),
    ...rows(obstacles, verbose ? Infinity : listed.obstacles, (one) => {
      const reach = `the last error of ${count(one.unlocks, "model")}, in ${count(one.models, "model")} at ${count(one.places, "place")}, ${minutesText(one.effortMinutes)}`;
      return `  ${style.red(one.code)}  ${printable(one.message)}\n    ${style.dim(reach)}`;
    }),
    "",
  ].join("\n");
}

const statementWords = {
  translated: "translated, with the same behaviour",
  warned: "translated, with a warning",
  untranslated: "left for a person",
} as const;

function rows<T>(all: readonly T[], most: number, render: (one: T) => string): string[] {
  const rest = all.length - most;
  return [
    ...all.slice(0, most).map(render),
    ...(rest > 0 ? [`  and ${rest} more (--verbose lists all)`] : []),
  ];
}

const pad = (number: number): string => String(number).padStart(4);

const countLines = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).map(([word, number]) => `  ${pad(number)}  ${word}`);

/** A share in percent: 100 and 0 only where it is all or nothing. */
function share(part: number, whole: number): string {
  const percent = whole === 0 ? 100 : (100 * part) / whole;
  const shown =
    part === 0 || part === whole ? Math.round(percent) : Math.min(99.9, Math.max(0.1, percent)).toFixed(1);
  return `${shown} %`.padStart(8);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
