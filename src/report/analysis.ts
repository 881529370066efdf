/** What a report says about a collection of models: how far each is, and what to do first. */
import { effortBand, type EffortBand } from "./effort.js";
import { frameworksOf } from "./python-packages.js";
import type { Report, ReportFile, StatementCounts } from "./schema.js";

/** One input of a report. */
export interface ModelAnalysis {
  readonly name: string;
  readonly status: "converted" | "refused" | "fault";
  /** Why it was not converted. */
  readonly message?: string;
  /** The kind of its agent. */
  readonly agent?: string;
  readonly frameworks: readonly string[];
  readonly statements: StatementCounts;
  readonly diagnostics: { readonly error: number; readonly warning: number; readonly info: number };
  readonly effortMinutes: number;
  readonly effort: EffortBand;
}

/** One thing that stands in the way of models: the errors of one code with one message. */
export interface Obstacle {
  readonly code: string;
  readonly message: string;
  /** How many models have it. */
  readonly models: number;
  /** For how many it is the only one: those have no errors left without it. */
  readonly unlocks: number;
  readonly places: number;
  readonly effortMinutes: number;
}

export interface Analysis {
  readonly models: readonly ModelAnalysis[];
  /** Converted models by the kind of their agent; `none` has none. */
  readonly agents: Readonly<Record<string, number>>;
  /** Models by framework. */
  readonly frameworks: Readonly<Record<string, number>>;
  /** Models by how much is left to do. */
  readonly effort: Readonly<Record<EffortBand, number>>;
  readonly statements: StatementCounts;
  readonly effortMinutes: number;
  /** Those that unlock most models first. */
  readonly obstacles: readonly Obstacle[];
}

/** Analyses a report with its inputs. */
export function analyseReport(report: Report): Analysis {
  const files = new Map<string, ReportFile[]>();
  for (const file of report.files) files.set(file.source, [...(files.get(file.source) ?? []), file]);
  const parts = (report.inputs ?? []).map((input) => ({
    input,
    files: input.files.flatMap((source) => files.get(source) ?? []),
  }));
  const models = parts.map(({ input, files }): ModelAnalysis => {
    const agent = files.find((one) => one.agent)?.agent?.kind;
    const found = openDiagnostics(files);
    const count = (severity: string): number => found.filter((one) => one.severity === severity).length;
    const effortMinutes = found.reduce((sum, one) => sum + one.effortMinutes, 0);
    return {
      name: input.name,
      status: input.status,
      ...(input.message !== undefined && { message: input.message }),
      ...(agent !== undefined && { agent }),
      frameworks: frameworksOf(input.imports ?? []),
      statements: addStatements(files.map((one) => one.statements)),
      diagnostics: { error: count("error"), warning: count("warning"), info: count("info") },
      effortMinutes,
      effort: effortBand(effortMinutes),
    };
  });
  const converted = models.filter(({ status }) => status === "converted");
  return {
    models,
    agents: tally(converted.map(({ agent }) => agent ?? "none")),
    frameworks: tally(converted.flatMap((one) => one.frameworks)),
    effort: { none: 0, small: 0, medium: 0, large: 0, ...tally(converted.map(({ effort }) => effort)) },
    statements: addStatements(converted.map((one) => one.statements)),
    effortMinutes: converted.reduce((sum, one) => sum + one.effortMinutes, 0),
    obstacles: obstaclesOf(parts.map((one) => openDiagnostics(one.files))),
  };
}

type Found = ReportFile["diagnostics"];

const openDiagnostics = (files: readonly ReportFile[]): Found =>
  files.flatMap((one) => one.diagnostics).filter(({ accepted }) => !accepted);

/** @param models the diagnostics of each. */
function obstaclesOf(models: readonly Found[]): Obstacle[] {
  const obstacles = new Map<string, { -readonly [K in keyof Obstacle]: Obstacle[K] }>();
  for (const found of models) {
    const errors = groupBy(
      found.filter((one) => one.severity === "error"),
      ({ code, message }) => `${code}\0${message}`,
    );
    for (const [key, group] of errors) {
      const { code, message } = group[0]!;
      const one = obstacles.get(key) ?? { code, message, models: 0, unlocks: 0, places: 0, effortMinutes: 0 };
      one.models++;
      one.unlocks += errors.size === 1 ? 1 : 0;
      one.places += group.length;
      one.effortMinutes += group.reduce((sum, { effortMinutes }) => sum + effortMinutes, 0);
      obstacles.set(key, one);
    }
  }
  return [...obstacles.values()].sort(
    (a, b) =>
      b.unlocks - a.unlocks || b.models - a.models || b.places - a.places || (a.message < b.message ? -1 : 1),
  );
}

/** How often each word occurs, most often first. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function addStatements(parts: readonly StatementCounts[]): StatementCounts {
  const sum = { total: 0, translated: 0, warned: 0, untranslated: 0 };
  for (const part of parts) for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += part[key];
  return sum;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
