import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { unifiedDiff } from "../../src/cli/diff.js";
import type { Analysis } from "../../src/report/analysis.js";
import { type CommandResult, minimalAgent, modelFiles, Sandbox } from "./command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => void (sandbox = new Sandbox()));
afterEach(() => sandbox.remove());

const read = (name: string): string => readFileSync(sandbox.path(name), "utf8");

describe("check", () => {
  const check = (...args: string[]): Promise<CommandResult> =>
    sandbox.run(["check", "models", "--snapshots", "snaps", ...args]);
  beforeEach(() => sandbox.write({ ...modelFiles("models/a"), ...modelFiles("models/b/model") }));

  it("fails while there are no snapshots, writes them with --update, and passes then", async () => {
    const first = await check();
    expect(first).toMatchObject({ code: 1, stdout: expect.stringContaining("models/a (snaps/a)") as string });
    expect(first.stderr).toBe(
      "snapshots: 0 the same, 0 different, 2 without a snapshot, 0 stale. Look at them, then accept them with --update\n",
    );
    expect(sandbox.list()).not.toContain("snaps");
    expect((await check("--update")).code).toBe(0);
    expect(sandbox.list("snaps/b/model")).toEqual(
      expect.arrayContaining(["MIGRATION.md", "app.yaml", "databricks.yml", "agent_server/agent.ts"]),
    );
    expect(sandbox.list("snaps").filter((path) => path.includes("runtime"))).toEqual([]);
    expect(await check()).toEqual({
      code: 0,
      stdout: "",
      stderr: "snapshots: 2 the same, 0 different, 0 without a snapshot, 0 stale\n",
    });
  });

  it("prints what is different, in the TypeScript and in the report", async () => {
    await check("--update");
    sandbox.write({ "models/a/agent.py": minimalAgent.replace('"hello"', '"bye"') + 'exec("x")\n' });
    const { code, stdout } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^--- snaps\/a\/agent_server\/agent\.ts$/m);
    expect(stdout).toMatch(/^-.*"hello".*\n\+.*"bye"/m);
    expect(stdout).toMatch(/^\+### eval-exec \(1 place, 60 min\)$/m);
    expect((await check("--update")).code).toBe(0);
    expect(read("snaps/a/agent_server/agent.ts")).toContain('"bye"');
  });

  it("names snapshots of no input and of no file, and removes them with --update", async () => {
    await check("--update");
    sandbox.write({
      "snaps/old/x/MIGRATION.md": "",
      "snaps/old/x/a.ts": "",
      "snaps/a/agent_server/gone.ts": "1\n",
    });
    const { code, stdout, stderr } = await check();
    expect(code).toBe(1);
    expect(stdout).toMatch(/stale {2}snaps\/old\/x is a snapshot of no input/);
    expect(stdout).toMatch(/^--- snaps\/a\/agent_server\/gone\.ts\n\+\+\+ \/dev\/null$/m);
    expect(stderr).toContain("1 different, 0 without a snapshot, 1 stale");
    await check("--update");
    expect(sandbox.list("snaps").filter((path) => /old|gone/.test(path))).toEqual([]);
    sandbox.write({ "snaps/old/MIGRATION.md": "" });
    expect((await check("--exclude", "a")).code).toBe(0);
    expect((await sandbox.run(["check", "models/a", "--snapshots", "snaps", "--update"])).code).toBe(0);
    expect(sandbox.list("snaps")).toContain("old");
  });

  it("refuses what convert refuses, and needs its folder", async () => {
    expect((await sandbox.run(["check", "models"])).stderr).toMatch(/no folder of snapshots/);
    sandbox.write({ "models/c/MLmodel": "x: [" });
    expect((await check()).code).toBe(2);
  });
});

describe("analyze", () => {
  beforeEach(() =>
    sandbox.write({
      ...modelFiles("models/a"),
      ...modelFiles("models/b"),
      ...modelFiles("models/c"),
      "models/b/agent.py": `import openai\nimport unheard_of\n${minimalAgent}frame = unheard_of.read_csv("x")\n`,
      "models/c/agent.py": `${minimalAgent}exec("x")\nimport unheard_of\nframe = unheard_of.read_csv("x")\n`,
      "models/d/MLmodel": "x: [",
    }),
  );

  it("tells what there is, how far it gets and what to do first, and writes nothing", async () => {
    const { code, stdout, stderr } = await sandbox.run(["analyze", "models"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: models\/d: MLmodel cannot be read/);
    expect(stdout).toMatch(/3 of 4 inputs read/);
    expect(stdout).toMatch(/Agents\n +3 {2}ResponsesAgent\n/);
    expect(stdout).toMatch(/Frameworks\n +1 {2}OpenAI\n/);
    expect(stdout).toMatch(/none \(nothing left\)[^]*small \(up to 1 hour\)[^]*large \(more than 8 hours\)/);
    expect(stdout).toMatch(/What would unlock most models next\n +local-import-missing .*unheard_of/);
    expect(sandbox.list()).toEqual(
      sandbox
        .list("models")
        .map((path) => `models/${path}`)
        .concat("models")
        .sort(),
    );
  });

  it("gives the same as JSON", async () => {
    const { stdout } = await sandbox.run(["analyze", "models", "--json"]);
    const analysis = JSON.parse(stdout) as Analysis;
    expect(analysis.agents).toEqual({ ResponsesAgent: 3 });
    const [b, c] = analysis.models.slice(1);
    expect([b!.effort, c!.diagnostics.error > b!.diagnostics.error]).toEqual(["small", true]);
    expect(analysis.obstacles[0]).toMatchObject({ code: "local-import-missing", models: 2 });
    expect(analysis.effort).toMatchObject({ none: 1 });
  });

  it("fails only when it is told to", async () => {
    const run = async (...args: string[]): Promise<number> =>
      (await sandbox.run(["analyze", "models", "--exclude", "d", ...args])).code;
    expect([await run(), await run("--fail-on", "error"), await run("--max-untranslated", "1")]).toEqual([
      0, 1, 1,
    ]);
  });
});

describe("on GitHub", () => {
  it("errors are annotations", async () => {
    sandbox.write({ "src/a.py": 'exec("x")\n' });
    const { stderr } = await sandbox.run(["convert", "src/a.py", "--out", "out"], {
      environment: { GITHUB_ACTIONS: "true" },
    });
    expect(stderr).toMatch(/^::error file=src\/a\.py,line=1,endLine=1,col=1,/m);
  });
});

describe("a unified diff", () => {
  const numbers = Array.from({ length: 30 }, (_, at) => `${at}`);

  it("has hunks with three lines around each change", () => {
    const changed = numbers.map((line) => (line === "5" ? "five" : line)).filter((line) => line !== "20");
    expect(unifiedDiff("x", `${numbers.join("\n")}\n`, `${changed.join("\n")}\n`)).toBe(
      "--- x\n+++ x\n@@ -3,7 +3,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -18,7 +18,6 @@\n 17\n 18\n 19\n-20\n 21\n 22\n 23\n",
    );
  });

  it("tells new and removed files, and a missing last newline", () => {
    expect(unifiedDiff("x", undefined, "a\n")).toBe("--- /dev/null\n+++ x\n@@ -0,0 +1 @@\n+a\n");
    expect(unifiedDiff("x", "a\n", undefined)).toBe("--- x\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n");
    expect(unifiedDiff("x", "a\n", "a")).toContain("+\\ No newline at end of file");
    expect(unifiedDiff("x", "a", "a")).toBe("");
  });
});
