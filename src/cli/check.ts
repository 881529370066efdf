import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { InputError } from "../app/input-error.js";
import { compareSnapshots, snapshotFiles, snapshotReport } from "../snapshots.js";
import type { SnapshotDifference } from "../index.js";
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
import { unifiedDiff } from "./diff.js";
import { exitCodes } from "./failure.js";
import { combineReports, type Converted, isConverted } from "./output-plan.js";
import { exitCodeOf } from "./outcome.js";
import { writeWhole } from "../files/write-output.js";

/** The options of `check`. */
export interface CheckCommand extends BatchCommand {
  readonly snapshots?: string;
  readonly update?: boolean;
}

/** The most lines of differences that are printed for an input, without `--verbose`. */
const listedLines = 120;

/** `predict2invoke check`: converts in memory and compares with the committed snapshots. Returns the exit code. */
export async function runCheck(
  given: readonly string[],
  command: CheckCommand,
  tools: Tools,
): Promise<number> {
  const usage = batchUsageError(given, command);
  if (usage) throw usage;
  if (command.snapshots === undefined)
    throw new InputError("there is no folder of snapshots", "Add --snapshots <dir>.");
  const { terminal } = tools;
  const folder = resolve(terminal.workingDirectory, command.snapshots);
  const { done, several, complete, interrupted } = await convertBatch(given, command, tools, () => ({
    keepFiles: true,
  }));
  if (interrupted) return exitCodes.interrupted;
  printFailures(done, terminal, command.verbose === true);
  const report = withBaseline(combineReports(done, several), command, terminal);
  writeReports(report, done, several, command, terminal);

  const style = terminal.colour.stdout ? colourStyle : plainStyle;
  const counts = { same: 0, changed: 0, new: 0, stale: 0 };
  for (const one of done.filter(isConverted)) {
    const snapshot = readSnapshot(join(folder, one.name));
    const differences = compareSnapshots(snapshotFiles(one.result), snapshot);
    const kind = snapshot.size === 0 ? "new" : differences.length === 0 ? "same" : "changed";
    counts[kind]++;
    if (kind === "same") continue;
    if (command.update) updateSnapshot(join(folder, one.name), differences);
    terminal.stdout(renderDifferences(one, kind, differences, command, style));
  }
  // Only where a whole folder was searched is a snapshot without an input one of nothing.
  const stale = complete ? staleSnapshots(folder, new Set(done.map(({ name }) => name))) : [];
  for (const name of stale) {
    counts.stale++;
    terminal.stdout(
      `${style.yellow("stale")}  ${printable(join(command.snapshots, name))} is a snapshot of no input\n`,
    );
    if (command.update) removeSnapshot(folder, name);
  }
  terminal.stderr(summaryLine(counts, command.update === true));
  const converted = exitCodeOf(report, { ...command, failOn: command.failOn ?? "never" });
  const differs = counts.changed + counts.new + counts.stale > 0 && !command.update;
  return converted === exitCodes.converted && differs ? exitCodes.incomplete : converted;
}

function renderDifferences(
  { given, name }: Converted,
  kind: "changed" | "new",
  differences: readonly SnapshotDifference[],
  { snapshots, verbose }: CheckCommand,
  style: Style,
): string {
  const head = `${style.yellow(kind.padEnd(7))}  ${printable(`${given} (${join(snapshots!, name)})`)}\n`;
  // A snapshot that is new as a whole says nothing that the output does not.
  if (kind === "new" && !verbose) return head;
  const lines = differences
    .map(({ path, before, after }) => unifiedDiff(join(snapshots!, name, path), before, after))
    .join("")
    .split("\n")
    .slice(0, -1);
  const most = verbose ? Infinity : listedLines;
  const rest = lines.length - most;
  const shown = lines.slice(0, most).map((line) => colourLine(line, style));
  return (
    head + [...shown, ...(rest > 0 ? [`… and ${rest} lines more (--verbose prints all)`] : []), ""].join("\n")
  );
}

function colourLine(line: string, style: Style): string {
  const text = line.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (found) => (found === "\t" ? found : " "));
  if (line.startsWith("@@")) return style.dim(text);
  if (line.startsWith("-")) return style.red(text);
  return line.startsWith("+") ? style.green(text) : text;
}

function summaryLine(counts: Readonly<Record<string, number>>, update: boolean): string {
  const { same, changed, stale } = counts;
  const words = update
    ? { changed: "written", new: "added", stale: "removed" }
    : { changed: "different", new: "without a snapshot", stale: "stale" };
  const parts = [
    `${same} the same`,
    `${changed} ${words.changed}`,
    `${counts["new"]} ${words.new}`,
    `${stale} ${words.stale}`,
  ];
  const open = changed! + counts["new"]! + stale! > 0 && !update;
  return `snapshots: ${parts.join(", ")}${open ? ". Look at them, then accept them with --update" : ""}\n`;
}

// ---- the folder -------------------------------------------------------------------------------------------------------

/** The texts of a snapshot's files by path; empty where there is none. */
function readSnapshot(folder: string): Map<string, string> {
  let paths: string[];
  try {
    paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
  } catch {
    return new Map();
  }
  return new Map(
    paths.sort().map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path), "utf8")]),
  );
}

function updateSnapshot(folder: string, differences: readonly SnapshotDifference[]): void {
  for (const { path, after } of differences) {
    const place = join(folder, path);
    if (after === undefined) rmSync(place);
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeWhole(place, after);
    }
  }
}

/** Names of snapshots that no input has. */
function staleSnapshots(folder: string, inputs: ReadonlySet<string>): string[] {
  return [...readSnapshot(folder).keys()]
    .filter((path) => path.endsWith(`/${snapshotReport}`))
    .map((path) => path.slice(0, -snapshotReport.length - 1))
    .filter((name) => !inputs.has(name));
}

/** Removes a snapshot, and the folders that are empty then. */
function removeSnapshot(root: string, name: string): void {
  rmSync(join(root, name), { recursive: true });
  for (let folder = dirname(join(root, name)); folder !== root; folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
