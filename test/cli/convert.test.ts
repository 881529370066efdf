import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { convertModel, type Report, reportSchema } from "../../src/index.js";
import { Sandbox } from "./command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => void (sandbox = new Sandbox()));
afterEach(() => sandbox.remove());

const read = (name: string): string => readFileSync(sandbox.path(name), "utf8");
const partlyUntranslated = 'print("a")\nexec("b")\n';

describe("convert", () => {
  it("writes a module and makes its folder a package of ES modules", async () => {
    sandbox.write({ "a.py": 'print("a")\n' });
    const { code, stdout, stderr } = await sandbox.run(["convert", "a.py", "--out", "deep/out"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/a\.py -> deep\/out\/a\.ts\n[^]*Next: npx tsx deep\/out\/a\.ts\n$/);
    expect(sandbox.list("deep/out")).toContain("a.ts");
    expect(JSON.parse(read("deep/out/package.json"))).toEqual({ type: "module" });
    expect(sandbox.list("deep").filter((name) => name.includes("partial"))).toEqual([]);
  });

  it("writes several modules side by side", async () => {
    sandbox.write({ "a.py": 'print("a")\n', "b.py": 'print("b")\n' });
    expect((await sandbox.run(["convert", "a.py", "b.py", "--out", "out"])).code).toBe(0);
    expect(sandbox.list("out")).toEqual(expect.arrayContaining(["a.ts", "b.ts", "package.json"]));
  });

  it("prints a module with --stdout and nothing else", async () => {
    sandbox.write({ "a.py": 'print("a")\n' });
    const { code, stdout, stderr } = await sandbox.run(["convert", "a.py", "--stdout"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain('"a"');
    expect(sandbox.list()).toEqual(["a.py"]);
  });

  it("reads standard input under the name given", async () => {
    const { code, stdout } = await sandbox.run(
      ["convert", "-", "--stdin-filename", "x/agent.py", "--out", "out", "--json"],
      {
        stdin: 'print("a")\n',
      },
    );
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).files[0]).toMatchObject({ source: "agent.py", target: "agent.ts" });
  });

  it("exits with 1 and says what is left when something was not translated", async () => {
    sandbox.write({ "a.py": partlyUntranslated });
    const { code, stderr } = await sandbox.run(["convert", "a.py", "--out", "out"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\s+eval-exec\s+a\.py:2/);
  });

  it("prints no summary with --quiet, and every diagnostic with --verbose", async () => {
    sandbox.write({ "a.py": partlyUntranslated });
    expect((await sandbox.run(["convert", "a.py", "--out", "q", "--quiet"])).stderr).toBe("");
    const { stderr } = await sandbox.run(["convert", "a.py", "--out", "v", "--verbose"]);
    expect(stderr).toContain("runs Python source made at run time");
  });

  it("writes reports, which follow the schema, and prints the same with --json", async () => {
    sandbox.write({ "a.py": partlyUntranslated });
    const args = [
      "convert",
      "a.py",
      "--out",
      "out",
      "--report",
      "r/report.json",
      "--report",
      "r.md",
      "--json",
    ];
    const { stdout } = await sandbox.run(args);
    expect(read("r/report.json")).toBe(stdout);
    const report = reportSchema.parse(JSON.parse(stdout));
    expect(report.files[0]!.diagnostics[0]).toMatchObject({
      code: "eval-exec",
      source: { file: "a.py", start: { line: 2 } },
      target: { file: "a.ts" },
    });
    expect(read("r.md")).toContain('Python: `exec("b")`');
  });

  it("gives the same bytes each time", async () => {
    sandbox.write({ "a.py": partlyUntranslated });
    const first = await sandbox.run(["convert", "a.py", "--out", "one", "--json"]);
    const second = await sandbox.run(["convert", "a.py", "--out", "two", "--json"]);
    expect(second.stdout).toBe(first.stdout);
    expect(read("two/a.ts")).toBe(read("one/a.ts"));
  });

  it("keeps other files and an existing package.json with --force", async () => {
    sandbox.write({ "a.py": 'print("a")\n', "out/package.json": "{}", "out/.env": "X=1", "out/a.ts": "old" });
    expect((await sandbox.run(["convert", "a.py", "--out", "out", "--force"])).code).toBe(0);
    expect([read("out/package.json"), read("out/.env")]).toEqual(["{}", "X=1"]);
    expect(read("out/a.ts")).not.toBe("old");
  });

  it("quotes the next step for a shell and drops control characters", async () => {
    const name = "a b'\u001b[31m.py";
    sandbox.write({ [name]: 'print("a")\n' });
    const { stderr } = await sandbox.run(["convert", name, "--out", "my out"]);
    expect(stderr).not.toContain("\u001b");
    expect(stderr).toContain("npx tsx $'my out/a b\\'\\x1b[31m.ts'");
  });

  it("reports a fault of its own, and converts the other inputs", async () => {
    sandbox.write({ "a.py": 'print("a")\n', "b.py": 'print("b")\n' });
    const convert: typeof convertModel = (files, options) => {
      if (options.name === "a") throw new TypeError("boom");
      return convertModel(files, options);
    };
    const { code, stderr } = await sandbox.run(["convert", "a.py", "b.py", "--out", "out"], { convert });
    expect(code).toBe(3);
    expect(stderr).toMatch(/failed on a\.py; this is a fault of ours.*Please report it.*TypeError: boom/);
    expect(sandbox.list("out")).toContain("b.ts");
  });
});

describe("the other commands", () => {
  it("explain a code, list all, and suggest the nearest", async () => {
    expect((await sandbox.run(["explain", "eval-exec"])).stdout).toContain("What to do:");
    expect((await sandbox.run(["explain"])).stdout).toMatch(/^metaclass\s+error$/m);
    const { code, stderr } = await sandbox.run(["explain", "metaclas"]);
    expect(code).toBe(2);
    expect(stderr).toContain("Did you mean metaclass");
  });

  it("inspect an input without an agent", async () => {
    sandbox.write({ "a.py": 'print("a")\n' });
    expect((await sandbox.run(["inspect", "a.py"])).stdout).toBe("a.py: no agent\n");
    expect((await sandbox.run(["inspect", "a.py", "--json"])).stdout).toBe("null\n");
    expect((await sandbox.run(["inspect", "gone.py"])).code).toBe(2);
  });

  it("teach by help, and tell the version", async () => {
    const help = await sandbox.run(["--help"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(/Examples:[^]*Exit codes: 0/);
    expect((await sandbox.run(["convert", "--help"])).stdout).toContain("--stdin-filename");
    expect((await sandbox.run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
