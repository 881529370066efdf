import { readFileSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { startProgress } from "../../src/cli/progress.js";
import { convertModel, type Report } from "../../src/index.js";
import { minimalAgent, minimalDescription, modelFiles, Sandbox } from "./command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => void (sandbox = new Sandbox()));
afterEach(() => sandbox.remove());

const read = (name: string): string => readFileSync(sandbox.path(name), "utf8");
const reportOf = (name: string): Report => JSON.parse(read(name)) as Report;

/** Apps below a folder: the folders with an `app.yaml`. */
const apps = (folder: string): string[] =>
  sandbox
    .list(folder)
    .filter((path) => path.endsWith("app.yaml"))
    .map((path) => path.replace("/app.yaml", ""));

/** Every file below a folder with its text. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    sandbox
      .list(folder)
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [path, read(`${folder}/${path}`)]),
  );

describe("inputs are found", () => {
  beforeEach(() =>
    sandbox.write({
      ...modelFiles("models/a/model"),
      ...modelFiles("models/b/model"),
      ...modelFiles("models/.hidden/model"),
      ...modelFiles("models/b/node_modules/x"),
      "models/notes.txt": "",
      "tools/t1.py": "print(1)\n",
      "tools/deep/t2.py": "print(2)\n",
    }),
  );

  const convert = async (...args: string[]): Promise<string[]> => {
    const { code, stderr } = await sandbox.run(["convert", ...args, "--out", "out"]);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    return apps("out");
  };

  it("in a folder, each named by its path in it", async () => {
    expect(await convert("models")).toEqual(["a/model", "b/model"]);
    expect(read("out/a/model/databricks.yml")).toContain("agent-a-model");
  });

  it("in a folder, with a word about Python files that are in no model and that --exclude does not name", async () => {
    sandbox.write({ "models/driver.py": "print(1)\n", "models/notes/explore.ipynb": "{}" });
    const messages = async (...args: string[]): Promise<string> =>
      (await sandbox.run(["convert", "models", "--out", "out", "--force", ...args])).stderr;
    expect(await messages()).toContain(
      '2 Python files and notebooks are in no model, such as models/driver.py; name them, or a pattern ("models/*.py"), to convert them.',
    );
    expect(await messages("--exclude", "*.ipynb")).toContain(
      "models/driver.py is in no model; name it to convert it.",
    );
    expect(await messages("--exclude", "*.{ipynb,py}")).not.toContain("in no model");
    expect(await messages("--quiet")).not.toContain("in no model");
    expect((await sandbox.run(["convert", "tools", "--out", "out"])).stderr).toContain('("tools/*.py")');
  });

  it("also when there is but one, so that the output does not depend on their number", async () => {
    expect(await convert("models/b")).toEqual(["model"]);
  });

  it("by a pattern, named by their paths from where it begins", async () => {
    expect(await convert("models/*/mod?l")).toEqual(["a/model", "b/model"]);
  });

  it("by braces and any number of folders", async () => {
    expect((await sandbox.run(["convert", "{tools,gone}/**/t[12].py", "--out", "out"])).code).toBe(0);
    expect(sandbox.list("out")).toEqual(expect.arrayContaining(["t1.ts", "t2.ts"]));
  });

  it("and chosen by --include and --exclude", async () => {
    expect(await convert("models", "--include", "b", "--include", "models/a/**")).toEqual([
      "a/model",
      "b/model",
    ]);
    sandbox.remove();
    sandbox = new Sandbox();
    sandbox.write({ ...modelFiles("models/a"), ...modelFiles("models/old-b") });
    expect(await convert("models", "--exclude", "old-*")).toEqual(["a"]);
  });
});

describe("a batch", () => {
  const five = ["a", "b", "c", "d", "e"];
  const write = (): void => {
    for (const name of five) sandbox.write(modelFiles(`models/${name}`));
    sandbox.write({ "models/c/agent.py": `${minimalAgent}exec("x")\n`, "models/d/MLmodel": "flavors: [" });
  };

  it("goes on after a model that is bad", async () => {
    write();
    const { code, stderr } = await sandbox.run(["convert", "models", "--out", "out"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: models\/d: MLmodel cannot be read.*\n/m);
    expect(apps("out")).toEqual(["a", "b", "c", "e"]);
  });

  it("in parts gives what one run gives, and so do the joined reports", async () => {
    write();
    await sandbox.run(["convert", "models", "--out", "whole", "--report", "whole.json"]);
    for (const part of ["1", "2"])
      await sandbox.run([
        "convert",
        "models",
        "--out",
        "parts",
        "--shard",
        `${part}/2`,
        "--report",
        `p${part}.json`,
      ]);
    expect(contents("parts")).toEqual(contents("whole"));
    const merged = await sandbox.run(["merge-reports", "p2.json", "p1.json", "--json", "--report", "all.md"]);
    expect(merged.code).toBe(2);
    expect(JSON.parse(merged.stdout)).toEqual(reportOf("whole.json"));
    expect(read("all.md")).toContain("eval-exec");
  });

  it("names in its report what was not converted, and why", async () => {
    write();
    await sandbox.run(["convert", "models", "--out", "out", "--report", "r.json"]);
    expect(reportOf("r.json").inputs!.find(({ name }) => name === "d")).toEqual({
      name: "d",
      given: "models/d",
      status: "refused",
      files: [],
      message: expect.stringContaining("MLmodel cannot be read") as string,
      help: expect.stringContaining("Download the model again") as string,
    });
  });

  it("stops between inputs when it is interrupted, and says how to go on", async () => {
    write();
    let stop = (): void => undefined;
    const convert: typeof convertModel = (files, options) => {
      if (options.name === "b") stop();
      return convertModel(files, options);
    };
    const { code, stderr } = await sandbox.run(["convert", "models", "--out", "out", "--report", "r.json"], {
      convert,
      onInterrupt: (interrupt) => {
        stop = interrupt;
        return () => undefined;
      },
    });
    expect(code).toBe(130);
    expect(stderr).toBe(
      "interrupted: 2 of 5 inputs are written, each whole. Run the same command with --force to go on; what is converted comes from the cache.\n",
    );
    expect(apps("out")).toEqual(["a", "b"]);
    expect(sandbox.list().filter((path) => path.includes("partial") || path === "r.json")).toEqual([]);
  });

  it("leaves an app alone that is already there, and converts the others", async () => {
    write();
    sandbox.write({ "out/a/mine.txt": "keep" });
    const { code, stderr } = await sandbox.run(["convert", "models", "--out", "out"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/error: out\/a exists and is not empty/);
    expect(sandbox.list("out/a")).toEqual(["mine.txt"]);
    expect(apps("out")).toEqual(["b", "c", "e"]);
  });
});

describe("the exit code", () => {
  const run = async (...args: string[]): Promise<number> => {
    sandbox.write({ "a.py": 'exec("a")\nexec("b")\n' });
    return (await sandbox.run(["convert", "a.py", "--out", "out", "--force", ...args])).code;
  };

  it("follows --fail-on", async () => {
    expect(await run("--fail-on", "never")).toBe(0);
    expect(await run("--fail-on", "error")).toBe(1);
    sandbox.write({ "w.py": "print(hash('a'))\n" });
    const warned = async (severity: string): Promise<number> =>
      (await sandbox.run(["convert", "w.py", "--out", "out", "--force", "--fail-on", severity])).code;
    expect([await warned("error"), await warned("warning")]).toEqual([0, 1]);
  });

  it("follows --max-untranslated", async () => {
    expect([await run("--max-untranslated", "1"), await run("--max-untranslated", "2")]).toEqual([1, 0]);
    expect(await run("--max-untranslated", "2", "--fail-on", "error")).toBe(1);
  });
});

describe("without writing", () => {
  it("--dry-run says what would be written", async () => {
    sandbox.write({ ...modelFiles("m/a"), ...modelFiles("m/b") });
    const { code, stdout } = await sandbox.run([
      "convert",
      "m",
      "--out",
      "out",
      "--dry-run",
      "--report",
      "r.json",
    ]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^would write out\/a \(\d+ files\)\nwould write out\/b \(\d+ files\)\n$/);
    expect(sandbox.list().filter((path) => path.startsWith("out"))).toEqual([]);
    expect(reportOf("r.json").summary.agents).toBe(2);
  });

  it("--diff prints what would change", async () => {
    sandbox.write({ "a.py": 'print("a")\nprint("b")\n' });
    await sandbox.run(["convert", "a.py", "--out", "out"]);
    expect((await sandbox.run(["convert", "a.py", "--out", "out", "--diff"])).stdout).toBe("");
    sandbox.write({ "a.py": 'print("a")\nprint("c")\n' });
    const { stdout } = await sandbox.run(["convert", "a.py", "--out", "out", "--diff"]);
    expect(stdout).toMatch(/^--- out\/a\.ts\n\+\+\+ out\/a\.ts\n@@ .*@@\n[^]*\n-.*"b".*\n\+.*"c".*\n/);
    expect(read("out/a.ts")).toContain('"b"');
  });
});

describe("progress", () => {
  const lines = (columns?: number, quiet = false): string[] => {
    const printed: string[] = [];
    let time = 0;
    const terminal = { stderr: (text: string) => void printed.push(text), ...(columns && { columns }) };
    const progress = startProgress(40, terminal, quiet, () => time);
    for (let at = 0; at < 40; at++) {
      time += 1000;
      progress.advance(`models/${at}\u001b[2J`);
    }
    progress.end();
    return printed;
  };

  it("is plain lines now and then where there is no terminal", () => {
    expect(lines()).toEqual([
      "10 of 40 done, 1.0/s, 30 s left\n",
      "20 of 40 done, 1.0/s, 20 s left\n",
      "30 of 40 done, 1.0/s, 10 s left\n",
      "40 of 40 done, 1.0/s, 0 s left\n",
    ]);
    expect(lines(undefined, true)).toEqual([]);
  });

  it("is one line that is drawn again on a terminal, no wider than that", () => {
    const drawn = lines(60);
    expect(drawn[9]).toBe("\r[######------------------] 10/40  1.0/s  30 s left  models/\u001b[K");
    expect(drawn.at(-1)).toBe("\r\u001b[K");
  });
});

it("a description is what makes a folder a model", async () => {
  sandbox.write({ "m/MLmodel": minimalDescription });
  const { code, stderr } = await sandbox.run(["convert", "m", "--out", "out"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/entry file "agent\.py"/);
});
