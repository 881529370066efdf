import { type CaseResult, type Outcome, outcomes } from "./differential.js";

/** How many cases have each outcome. */
export type Totals = Record<Outcome, number>;

/** Counts outcomes. */
export function countOutcomes(results: readonly CaseResult[]): Totals {
  const totals: Totals = { equal: 0, alarm: 0, reported: 0, silent: 0, invalid: 0, crash: 0 };
  for (const result of results) totals[result.outcome] += 1;
  return totals;
}

/** The share of false alarms: programs that behave the same and yet carry an error or a warning, among those that behave the same. */
export function falseAlarms(results: readonly CaseResult[]): number {
  const { equal, alarm } = countOutcomes(results);
  return equal + alarm === 0 ? 0 : alarm / (equal + alarm);
}

/** Renders the totals, a line a folder and a line for all, as a table of fixed width. */
export function renderTotals(results: readonly CaseResult[]): string {
  const folders = [...new Set(results.map((result) => result.case.folder))].sort();
  const width = Math.max(8, ...folders.map((folder) => folder.length));
  const header = [
    " ".repeat(width),
    ...outcomes.map((outcome) => outcome.padStart(8)),
    "   total",
    " equal %",
  ].join("");
  const rows = folders.map((folder) =>
    renderRow(
      folder.padEnd(width),
      results.filter((result) => result.case.folder === folder),
    ),
  );
  const alarms = `${(100 * falseAlarms(results)).toFixed(1)} % of the programs that do as in CPython carry a warning`;
  return [header, ...rows, renderRow("all".padEnd(width), results), "", alarms].join("\n");
}

function renderRow(label: string, results: readonly CaseResult[]): string {
  const totals = countOutcomes(results);
  const cells = outcomes.map((outcome) =>
    (totals[outcome] === 0 ? "·" : String(totals[outcome])).padStart(8),
  );
  const same = totals.equal + totals.alarm;
  const share = results.length === 0 ? "" : ((100 * same) / results.length).toFixed(1);
  return [label, ...cells, String(results.length).padStart(8), share.padStart(8)].join("");
}
