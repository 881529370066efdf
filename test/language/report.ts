// The differential test as a tool: npx tsx test/language/report.ts [filter...] [options]
//   --json           results as JSON
//   --only=a,b       details of these outcomes only
//   --types          type-check too
//   --code           print the emitted TypeScript of the chosen cases that are not equal
import { convertModule } from "../../src/index.js";
import { listCases } from "./cases.js";
import { type CaseResult, runDifferential } from "./differential.js";
import { countOutcomes, renderTotals } from "./totals.js";
import { typecheckCases } from "./typecheck.js";
import { Workspace } from "./workspace.js";

interface Options {
  readonly filters: readonly string[];
  readonly json: boolean;
  readonly types: boolean;
  readonly code: boolean;
  readonly only: ReadonlySet<string>;
}

function parseOptions(words: readonly string[]): Options {
  const only = words.find((word) => word.startsWith("--only="))?.slice("--only=".length);
  return {
    filters: words.filter((word) => !word.startsWith("--")),
    json: words.includes("--json"),
    types: words.includes("--types"),
    code: words.includes("--code"),
    only: new Set(only?.split(",") ?? ["alarm", "reported", "silent", "invalid", "crash"]),
  };
}

function renderCase(result: CaseResult, options: Options): string {
  const reported = result.diagnostics
    .filter((diagnostic) => diagnostic.severity !== "info")
    .map((diagnostic) => `${diagnostic.code}@${diagnostic.source.start.line}`);
  const codes = reported.length === 0 ? "" : ` [${[...new Set(reported)].slice(0, 6).join(" ")}]`;
  const code = options.code ? `\n${result.code}` : "";
  return `${result.outcome.padEnd(8)} ${result.case.id}${codes} ${result.detail}${code}`;
}

function toJson(results: readonly CaseResult[], types: ReadonlyMap<string, string[]>): string {
  const cases = results.map((result) => ({
    id: result.case.id,
    outcome: result.outcome,
    detail: result.detail,
    diagnostics: result.diagnostics,
    helpers: result.helpers,
    typeErrors: types.get(result.case.id) ?? [],
  }));
  return JSON.stringify(
    { totals: countOutcomes(results), cases, runtimeTypeErrors: types.get("runtime") ?? [] },
    null,
    2,
  );
}

function toText(
  results: readonly CaseResult[],
  types: ReadonlyMap<string, string[]>,
  options: Options,
): string {
  const lines = results
    .filter((result) => options.only.has(result.outcome))
    .map((result) => renderCase(result, options));
  const typeLines = [...types].flatMap(([id, errors]) => errors.map((error) => `types    ${id} ${error}`));
  return [...lines, ...typeLines, "", renderTotals(results)].join("\n");
}

async function main(words: readonly string[]): Promise<void> {
  const options = parseOptions(words);
  const workspace = await Workspace.create();
  try {
    const results = await runDifferential(listCases(options.filters), convertModule, workspace);
    const written = results.filter((result) => result.code !== "").map((result) => result.case.id);
    const types = options.types ? typecheckCases(written, workspace) : new Map<string, string[]>();
    console.log(options.json ? toJson(results, types) : toText(results, types, options));
  } finally {
    workspace.remove();
  }
}

await main(process.argv.slice(2));
