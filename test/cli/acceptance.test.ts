/** What an owner accepts (comments, baselines), options in files, the cache and completion. */
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { commandsPage } from "../../src/cli/generate.build.js";
import { optionKey, optionName, optionRows } from "../../src/cli/options.js";
import { convertModel, type Report } from "../../src/index.js";
import { type CommandResult, modelFiles, Sandbox } from "./command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => void (sandbox = new Sandbox()));
afterEach(() => sandbox.remove());

const convert = (...args: string[]): Promise<CommandResult> =>
  sandbox.run(["convert", "a.py", "--out", "out", "--force", "--json", "--quiet", ...args]);
const reportOf = ({ stdout }: CommandResult): Report => JSON.parse(stdout) as Report;

describe("comments", () => {
  it("accept diagnostics at their statement, with a reason that the report has", async () => {
    sandbox.write({
      "a.py": [
        'exec("a")  # predict2invoke: ignore[eval-exec] by hand',
        "# predict2invoke: ignore[eval-exec]",
        "print(",
        '    eval("b"))',
        "# predict2invoke: ignore[eval-exec] the head only",
        'if eval("c"):',
        '    exec("d")',
        'text = "# predict2invoke: ignore[eval-exec]"; exec("e")',
      ].join("\n"),
    });
    const result = await convert();
    const { files, summary } = reportOf(result);
    const found = files[0]!.diagnostics.map(({ source, accepted }) => [source.start.line, accepted]);
    expect(found).toEqual([
      [1, { by: "comment", reason: "by hand" }],
      [4, { by: "comment" }],
      [6, { by: "comment", reason: "the head only" }],
      [7, undefined],
      [8, undefined],
    ]);
    expect(summary).toMatchObject({ accepted: 3, diagnostics: { error: 2 }, codes: { "eval-exec": 2 } });
    expect(result.code).toBe(1);
  });

  it("that accept nothing are reported, each code for itself", async () => {
    sandbox.write({
      "a.py":
        'exec("a")  # predict2invoke: ignore[eval-exec, metaclass, no-such]\ndef f():\n    return 1\n    # predict2invoke: ignore[eval-exec]\n',
    });
    const result = await convert("--fail-on", "warning");
    const unused = reportOf(result).files[0]!.diagnostics.filter(({ code }) => code === "unused-ignore");
    expect(unused.map(({ message, source }) => `${source.start.line} ${message}`)).toEqual([
      "1 The comment `ignore[metaclass]` ignores nothing here.",
      "1 The comment `ignore[no-such]` ignores nothing here.",
      "4 The comment `ignore[eval-exec]` ignores nothing here.",
    ]);
    expect(result.code).toBe(1);
  });
});

describe("a baseline", () => {
  const old = 'exec("a")\n';
  const write = async (): Promise<void> => {
    sandbox.write({ "a.py": old });
    const { code, stderr } = await sandbox.run(["baseline", "a.py", "--baseline", "base.json"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "base.json: 1 accepted. Commit it, and use --baseline base.json with convert, check and analyze.\n",
    });
  };

  it("lets only new diagnostics fail, wherever the old ones have moved to", async () => {
    await write();
    sandbox.write({ "a.py": `import sys\n\n${old}` });
    expect((await convert("--baseline", "base.json")).code).toBe(0);
    sandbox.write({ "a.py": `${old}exec("b")\n` });
    const result = await convert("--baseline", "base.json");
    expect(result.code).toBe(1);
    expect(reportOf(result).files[0]!.diagnostics.map(({ accepted }) => accepted?.by)).toEqual([
      "baseline",
      undefined,
    ]);
  });

  it("says when it accepts what is gone", async () => {
    await write();
    sandbox.write({ "a.py": "x = 1\n" });
    const { stderr } = await sandbox.run(["analyze", "a.py", "--baseline", "base.json"]);
    expect(stderr).toBe(
      "base.json: 1 accepted diagnostics are gone; `predict2invoke baseline` writes it anew.\n",
    );
  });

  it("that is none is refused in one line", async () => {
    sandbox.write({ "a.py": old, "base.json": "{}", "text.json": "nothing" });
    for (const file of ["gone.json", "base.json", "text.json"]) {
      const { code, stderr } = await convert("--baseline", file);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error: the baseline .+ cannot be read: .+\. Write it with .+\.\n$/);
    }
  });
});

describe("a configuration file", () => {
  beforeEach(() => sandbox.write({ "a.py": 'exec("a")\n', "b.py": 'print("b")\n' }));
  const run = (...args: string[]): Promise<CommandResult> => sandbox.run(["convert", ...args]);

  it.each([
    [
      "predict2invoke.config.json",
      '{"inputs": ["*.py"], "out": "apps", "failOn": "never", "exclude": ["b*"]}',
    ],
    ["predict2invoke.config.yaml", "inputs: ['*.py']\nout: apps\nfailOn: never\nexclude: [b*]\n"],
    [
      "package.json",
      '{"predict2invoke": {"inputs": ["*.py"], "out": "apps", "failOn": "never", "exclude": ["b*"]}}',
    ],
    [
      "predict2invoke.config.ts",
      'import type { Configuration } from "predict2invoke";\nimport { out } from "./names.mjs";\nexport default { inputs: ["*.py"], out, failOn: "never", exclude: ["b*"] } satisfies Configuration;\n',
    ],
    [
      "predict2invoke.config.mjs",
      'export default { inputs: ["*.py"], out: "apps", failOn: "never", exclude: ["b*"] };\n',
    ],
    [
      "predict2invoke.config.cjs",
      'module.exports = { inputs: ["*.py"], out: "apps", failOn: "never", exclude: ["b*"] };\n',
    ],
  ])("%s sets inputs and options", async (name, text) => {
    sandbox.write({ [name]: text, "names.mjs": 'export const out = "apps";\n' });
    expect((await run()).code).toBe(0);
    expect(sandbox.list().filter((path) => path.startsWith("."))).toEqual([]);
    expect(sandbox.list("apps").filter((path) => /^\w+\.ts$/.test(path))).toEqual(["a.ts"]);
    // What the command line says goes before it.
    expect((await run("a.py", "--out", "other", "--fail-on", "error")).code).toBe(1);
    expect((await run("b.py", "--exclude", "x", "--stdout")).stdout).toContain('"b"');
  });

  it.each([
    ["x.json", '{"outt": "apps"}', /x\.json has "outt", which is no option/],
    ["x.json", '{"jobs": "many"}', /jobs in x\.json is "many"\. It must be a whole number from 1\.$/m],
    ["x.json", '{"failOn": "info"}', /must be one of error, warning, never/],
    ["x.json", '{"inputs": "a.py"}', /inputs in x\.json .* a list of texts/],
    ["x.json", "[]", /holds no options/],
    ["x.json", "{", /no JSON/],
    ["x.ts", "export default { outt: 1 };", /x\.ts has "outt", which is no option/],
    ["x.ts", "export const out = 1;", /x\.ts holds no options/],
    ["x.ts", "export default { out: };", /x\.ts cannot be run: Expression expected/],
    ["x.mjs", 'throw new Error("broken\\nhere");', /x\.mjs cannot be run: broken\. It must export/],
    ["x.yaml", "a: [", /x\.yaml cannot be read/],
    ["x.yaml", "out: !!python/object:os.system x", /x\.yaml cannot be read/],
    ["x.yaml", "a: &a [1,1]\nb: &b [*a,*a,*a,*a,*a]\nout: [*b,*b,*b,*b,*b,*b,*b]\n", /x\.yaml/],
  ])("%s with %j is refused", async (name, text, message) => {
    sandbox.write({ [name]: text });
    const { code, stderr } = await run("a.py", "--config", name);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("may not be there twice, or be named and not be there", async () => {
    sandbox.write({ "predict2invoke.config.json": "{}", "predict2invoke.config.yaml": "" });
    expect((await run("a.py", "--out", "o")).stderr).toMatch(/there are .*\.json and .*\.yaml/);
    expect((await run("a.py", "--out", "o", "--config", "gone.json")).stderr).toMatch(
      /gone\.json cannot be read: ENOENT/,
    );
  });
});

describe("the cache", () => {
  const run = async (converted: string[], ...args: string[]): Promise<CommandResult> => {
    const convert: typeof convertModel = (files, options) => {
      converted.push(options.name);
      return convertModel(files, options);
    };
    return sandbox.run(["convert", "models", "--out", "out", "--force", "--report", "r.json", ...args], {
      convert,
      cacheFolder: sandbox.path("cache"),
    });
  };
  const output = (): unknown =>
    sandbox
      .list("out")
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path, readFileSync(sandbox.path(`out/${path}`), "utf8")]);

  it("is used for what has not changed, and gives the same", async () => {
    sandbox.write({ ...modelFiles("models/a"), ...modelFiles("models/b") });
    const converted: string[] = [];
    await run(converted);
    const [files, report] = [output(), readFileSync(sandbox.path("r.json"), "utf8")];
    sandbox.remove();
    sandbox.write({ ...modelFiles("models/a"), ...modelFiles("models/b") });
    await run(converted);
    const { stderr } = await run(converted);
    expect(converted).toEqual(["a", "b", "a", "b"]);
    expect(stderr).toContain("2 of 2 inputs converted (2 from the cache)");
    expect([output(), readFileSync(sandbox.path("r.json"), "utf8")]).toEqual([files, report]);
    await run(converted, "--emit", "module", "--out", "lib");
    sandbox.write({ "models/b/agent.py": 'print("other")\n' });
    await run(converted);
    expect(converted.slice(4)).toEqual(["a", "b", "b"]);
    await run(converted, "--no-cache");
    expect(converted.slice(7)).toEqual(["a", "b"]);
  });

  it("is left alone where it is damaged or cannot be written", async () => {
    sandbox.write(modelFiles("models/a"));
    const converted: string[] = [];
    await run(converted);
    const files = output();
    const entry = readdirSync(sandbox.path("cache")).find((name) => name.endsWith(".json"))!;
    const text = readFileSync(sandbox.path(`cache/${entry}`), "utf8");
    writeFileSync(sandbox.path(`cache/${entry}`), text.replace("hello", "jello"));
    await run(converted);
    expect([converted, output()]).toEqual([["a", "a"], files]);
    chmodSync(sandbox.path("cache"), 0o500);
    sandbox.write({ "models/a/agent.py": 'print("c")\n' });
    expect((await run(converted)).code).toBe(0);
    chmodSync(sandbox.path("cache"), 0o700);
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("of %s knows every option", async (shell) => {
    const { code, stdout } = await sandbox.run(["completion", shell]);
    expect(code).toBe(0);
    for (const row of optionRows) expect(stdout).toMatch(new RegExp(`(--|-l )(no-)?${optionName(row)}\\b`));
    expect(stdout).toContain("eval-exec");
  });

  it("of another shell is refused", async () => {
    expect(await sandbox.run(["completion", "cmd"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/bash, zsh, fish/) as string,
    });
  });
});

describe("the option table", () => {
  it("is what docs/commands.md was made from", { timeout: 60_000 }, async () => {
    const page = readFileSync(new URL("../../docs/commands.md", import.meta.url), "utf8");
    expect(await commandsPage()).toBe(page);
  });

  it("has each option once, and --help shows it", async () => {
    expect(new Set(optionRows.map(optionKey)).size).toBe(optionRows.length);
    for (const row of optionRows)
      for (const command of row.commands)
        expect((await sandbox.run([command, "--help"])).stdout).toContain(row.flags);
  });
});
