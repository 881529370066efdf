import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listCases } from "./cases.js";
import type { ConvertModule } from "./converter.js";
import { type CaseResult, runDifferential } from "./differential.js";
import { observe } from "./expectations.js";
import { countOutcomes, renderTotals } from "./totals.js";
import { typecheckCases } from "./typecheck.js";
import { Workspace } from "./workspace.js";

/** What the fake translator emits, and whether it warns, keyed by the name of the case. */
const emitted: Record<string, { code: string; warns?: boolean; throws?: boolean }> = {
  equal: { code: 'console.log("ok");' },
  alarm: { code: 'console.log("ok");', warns: true },
  reported: { code: 'console.log("no");', warns: true },
  silent: { code: 'console.log("no");' },
  invalid: { code: "const = ;" },
  crash: { code: "", throws: true },
  raises: { code: 'console.log("ok");\nthrow new Error("boom");' },
  untyped: { code: 'const n: number = "x";\nconsole.log("ok", n === n ? "" : n);' },
};

const fakeConvert: ConvertModule = async (_source, path) => {
  const name = path.replace(/^.*\/|\.py$/g, "");
  const { code, warns, throws } = emitted[name]!;
  if (throws) throw new Error("fake crash");
  const warning = { code: "fake", severity: "warning", message: "", source: { start: { line: 1 } } } as const;
  return { code, diagnostics: warns ? [warning] : [], helpers: [] };
};

let root: string;
let workspace: Workspace;
let results: CaseResult[];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "predict2invoke-harness-"));
  mkdirSync(join(root, "fake"));
  for (const name of Object.keys(emitted)) {
    writeFileSync(join(root, "fake", `${name}.py`), "# fake\n");
    writeFileSync(join(root, "fake", `${name}.out`), name === "untyped" ? "ok \n" : "ok\n");
  }
  writeFileSync(join(root, "fake", "raises.exit"), "1\nError: boom\n");
  workspace = await Workspace.create();
  results = await runDifferential(listCases([], root), fakeConvert, workspace);
}, 60_000);

afterAll(() => {
  workspace.remove();
  rmSync(root, { recursive: true });
});

function outcomeOf(name: string): string | undefined {
  return results.find((result) => result.case.id === `fake/${name}`)?.outcome;
}

describe("the differential harness", () => {
  it.each(["equal", "alarm", "reported", "silent", "invalid", "crash"])("recognises %s", (name) => {
    expect(outcomeOf(name)).toBe(name);
  });

  it("takes a failing exit for equal when CPython failed too", () => {
    expect(outcomeOf("raises")).toBe("equal");
  });

  it("names the first different line", () => {
    const silent = results.find((result) => result.outcome === "silent");
    expect(silent?.detail).toBe('line 1: expected "ok" got "no"');
  });

  it("counts and lists what fails", () => {
    expect(countOutcomes(results)).toMatchObject({ equal: 3, alarm: 1, silent: 1 });
    expect(observe(results, []).failures).toEqual({
      "fake/crash": "crash",
      "fake/invalid": "invalid",
      "fake/silent": "silent",
    });
    expect(renderTotals(results)).toContain("equal %");
  });

  it("type-checks the emitted code, by case", () => {
    const errors = typecheckCases(["fake/equal", "fake/untyped"], workspace);
    expect([...errors.keys()]).toEqual(["fake/untyped"]);
    expect(errors.get("fake/untyped")?.[0]).toContain("TS2322");
  });

  it("takes only the cases that the filter names", () => {
    expect(listCases(["fake/al"], root).map((one) => one.id)).toEqual(["fake/alarm"]);
  });
});
