import type { Case } from "./cases.js";
import type { CaseDiagnostic, ConvertedModule, ConvertModule } from "./converter.js";
import { mapPool, type Run, runProgram } from "./run.js";
import type { Workspace } from "./workspace.js";

/**
 * How a translated program compares with CPython:
 * - `equal`: the same output and exit, and nothing reported;
 * - `alarm`: the same, although an error or a warning was reported;
 * - `reported`: different, and an error or a warning says so;
 * - `silent`: different, and nothing says so;
 * - `invalid`: the emitted code does not parse;
 * - `crash`: the translator threw.
 */
export type Outcome = (typeof outcomes)[number];

/** Every outcome, in the order of the printed table. */
export const outcomes = ["equal", "alarm", "reported", "silent", "invalid", "crash"] as const;

/** Outcomes that no program may have. */
export const failures: ReadonlySet<Outcome> = new Set(["silent", "invalid", "crash"]);

/** The comparison of one case. */
export interface CaseResult {
  readonly case: Case;
  readonly outcome: Outcome;
  /** The emitted TypeScript; empty when the translator threw. */
  readonly code: string;
  readonly diagnostics: readonly CaseDiagnostic[];
  readonly helpers: readonly string[];
  /** The first difference, the parse error or the translator's exception, on one line; empty when equal. */
  readonly detail: string;
}

const processes = 2;

/**
 * Converts, runs and compares the cases.
 *
 * @param convert the translator.
 * @param workspace where the code is written and run; the caller removes it.
 */
export async function runDifferential(
  cases: readonly Case[],
  convert: ConvertModule,
  workspace: Workspace,
): Promise<CaseResult[]> {
  return mapPool(cases, processes, (one) => compareCase(one, convert, workspace));
}

async function compareCase(one: Case, convert: ConvertModule, workspace: Workspace): Promise<CaseResult> {
  let converted: ConvertedModule;
  try {
    converted = await convert(one.source, `${one.id}.py`);
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {
      case: one,
      outcome: "crash",
      code: "",
      diagnostics: [],
      helpers: [],
      detail: firstLines(detail, 3),
    };
  }
  const result = { case: one, ...pick(converted) };
  const parseError = await workspace.write(one.id, converted.code);
  if (parseError !== undefined) return { ...result, outcome: "invalid", detail: firstLines(parseError, 2) };
  const run = await runProgram(workspace.javascriptFile(one.id), workspace.workingDirectory);
  const detail = describeDifference(one, run);
  return { ...result, outcome: classify(detail === "", isReported(converted)), detail };
}

function pick({ code, diagnostics, helpers }: ConvertedModule): ConvertedModule {
  return { code, diagnostics, helpers };
}

function isReported(converted: ConvertedModule): boolean {
  return converted.diagnostics.some((diagnostic) => diagnostic.severity !== "info");
}

function classify(same: boolean, reported: boolean): Outcome {
  if (same) return reported ? "alarm" : "equal";
  return reported ? "reported" : "silent";
}

/** Names the first difference between the recording and the run; empty when there is none. */
export function describeDifference(one: Case, run: Run): string {
  if (run.exit === null) return "time limit or killed";
  const difference = firstDifferentLine(one.expectedStdout, run.stdout);
  const exits =
    (one.expectedExit === 0) === (run.exit === 0) ? "" : ` exit ${one.expectedExit}, got ${run.exit}`;
  if (difference === "" && exits === "") return "";
  const cause = run.exit === 0 ? "" : ` | ${errorLine(run.stderr)}`;
  return `${difference}${exits}${cause}`.trim();
}

function firstDifferentLine(expected: string, got: string): string {
  if (expected === got) return "";
  const expectedLines = expected.split("\n");
  const gotLines = got.split("\n");
  const index = expectedLines.findIndex((line, at) => line !== gotLines[at]);
  const at = index === -1 ? expectedLines.length : index;
  return `line ${at + 1}: expected ${show(expectedLines[at])} got ${show(gotLines[at])}`;
}

function show(line: string | undefined): string {
  if (line === undefined) return "end";
  return JSON.stringify(line.length > 160 ? `${line.slice(0, 160)}…` : line);
}

function errorLine(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const named = lines.find((line) =>
    /^(Uncaught )?\w*(Error|Exception|Interrupt|Exit|Iteration|Warning)\b/.test(line),
  );
  return (named ?? lines.at(-1) ?? "no stderr").slice(0, 200);
}

function firstLines(text: string, count: number): string {
  return text.split("\n").slice(0, count).join(" ⏎ ").slice(0, 400);
}
