import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./cases.js";
import { type CaseResult, failures } from "./differential.js";
import { countOutcomes, type Totals } from "./totals.js";

/** What is known to fail. A fix must shrink it: an entry that no longer fails is an error. */
export interface Expectations {
  readonly totals: Pick<Totals, "equal" | "alarm">;
  /** Case id to its failing outcome. */
  readonly failures: Readonly<Record<string, string>>;
  /** Ids of cases whose code has type errors although no error was reported. */
  readonly typeErrors: readonly string[];
}

const file = join(repositoryRoot, "test", "language", "expected-failures.json");

/** Reads the committed list; an empty one when there is none. */
export function readExpectations(): Expectations {
  if (!existsSync(file)) return { totals: { equal: 0, alarm: 0 }, failures: {}, typeErrors: [] };
  return JSON.parse(readFileSync(file, "utf8")) as Expectations;
}

/** What the committed list would have to be for these results. */
export function observe(results: readonly CaseResult[], typeErrors: readonly string[]): Expectations {
  const { equal, alarm } = countOutcomes(results);
  const failing = results.filter((result) => failures.has(result.outcome));
  return {
    totals: { equal, alarm },
    failures: Object.fromEntries(failing.map((result) => [result.case.id, result.outcome])),
    typeErrors: [...typeErrors].sort(),
  };
}

/** Writes the list. */
export function writeExpectations(expectations: Expectations): void {
  writeFileSync(file, `${JSON.stringify(expectations, null, 2)}\n`);
}
