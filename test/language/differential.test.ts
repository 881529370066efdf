import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convertModule } from "../../src/index.js";
import { listCases } from "./cases.js";
import { type CaseResult, runDifferential } from "./differential.js";
import { type Expectations, observe, readExpectations, writeExpectations } from "./expectations.js";
import { staleSnapshots, writeSnapshots } from "./snapshots.js";
import { falseAlarms, renderTotals } from "./totals.js";
import { typecheckCases } from "./typecheck.js";
import { Workspace } from "./workspace.js";

let workspace: Workspace;
let results: CaseResult[];
let typeErrors: Map<string, string[]>;
let observed: Expectations;
let expected: Expectations;

beforeAll(async () => {
  workspace = await Workspace.create();
  results = await runDifferential(listCases(), convertModule, workspace);
  typeErrors = typecheckCases(checkable(results), workspace);
  observed = observe(results, [...typeErrors.keys()]);
  if (process.env["UPDATE_EXPECTED"] === "1") writeExpectations(observed);
  if (process.env["UPDATE_SNAPSHOTS"] === "1") writeSnapshots(results);
  expected = readExpectations();
  console.log(renderTotals(results));
}, 600_000);

afterAll(() => workspace.remove());

/** Cases that promise to type-check: they parse, and no error was reported. */
function checkable(all: readonly CaseResult[]): string[] {
  return all
    .filter((result) => result.outcome !== "crash" && result.outcome !== "invalid")
    .filter((result) => !result.diagnostics.some((diagnostic) => diagnostic.severity === "error"))
    .map((result) => result.case.id);
}

describe("programs translated from Python", () => {
  it("differ silently, crash or are invalid only where the list says so", () => {
    expect(observed.failures).toEqual(expected.failures);
  });

  it("type-check where no error was reported, except where the list says so", () => {
    const unexpected = [...typeErrors].filter(([id]) => !expected.typeErrors.includes(id));
    expect(unexpected).toEqual([]);
    expect(observed.typeErrors).toEqual(expected.typeErrors);
  });

  it("are equal to CPython as often as before, with no more false alarms", () => {
    expect(observed.totals.equal).toBeGreaterThanOrEqual(expected.totals.equal);
    expect(observed.totals.alarm).toBeLessThanOrEqual(expected.totals.alarm);
  });

  it("carry a warning for nothing in less than 3 of 100 cases", () => {
    expect(falseAlarms(results)).toBeLessThan(0.03);
  });

  it("are the same TypeScript as in the snapshots", () => {
    expect(staleSnapshots(results)).toEqual([]);
  });
});
