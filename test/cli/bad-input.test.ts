import { chmodSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { runtimeManifest } from "../../src/app/distribution.js";
import { reportSchema } from "../../src/index.js";
import { minimalAgent, minimalDescription, modelFiles, Sandbox } from "./command.js";

// The index of the runtime is made once, when it runs from sources.
beforeAll(() => runtimeManifest(), 120_000);

let sandbox: Sandbox;
beforeEach(() => void (sandbox = new Sandbox()));
afterEach(() => sandbox.remove());

const described = (entry: string): string => minimalDescription.replace("agent.py", entry);

/** Runs convert, and checks that it refused in one line and left everything as it was. */
async function refuses(args: readonly string[], message: RegExp): Promise<void> {
  const before = sandbox.list();
  const { code, stdout, stderr } = await sandbox.run(["convert", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  // One line: what is wrong, and a sentence that says what to do.
  expect(stderr).toMatch(/^error: .+\. .+[.?]\n$/);
  expect(sandbox.list()).toEqual(before);
}

describe("convert refuses a file that", () => {
  it("does not exist", () => refuses(["gone.py", "--out", "out"], /gone\.py does not exist/));

  it("cannot be read", async () => {
    sandbox.write({ "secret.py": "x = 1\n" });
    chmodSync(sandbox.path("secret.py"), 0);
    // Root may read everything; then there is nothing to refuse.
    if (process.getuid?.() !== 0) await refuses(["secret.py", "--out", "out"], /permission denied/);
  });

  it("is binary", async () => {
    sandbox.write({ "agent.py": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) });
    await refuses(["agent.py", "--out", "out"], /agent\.py is binary/);
  });

  it("is empty", async () => {
    sandbox.write({ "agent.py": " \n" });
    await refuses(["agent.py", "--out", "out"], /agent\.py is empty/);
  });

  it("has 10 MB", async () => {
    sandbox.write({ "agent.py": "x = 1\n".repeat(1_700_000) });
    await refuses(["agent.py", "--out", "out"], /larger than 5 MB/);
  });

  it("is not Python", async () => {
    sandbox.write({ "model.pkl": "x" });
    await refuses(["model.pkl", "--out", "out"], /not a Python file/);
  });

  it("is a link to itself", async () => {
    symlinkSync("loop.py", sandbox.path("loop.py"));
    await refuses(["loop.py", "--out", "out"], /leads back to itself/);
  });
});

describe("convert refuses a model directory", () => {
  it("without MLmodel", async () => {
    sandbox.write({ "model/agent.py": minimalAgent });
    await refuses(["model", "--out", "out"], /no MLmodel/);
  });

  it("whose MLmodel is not YAML", async () => {
    sandbox.write(modelFiles("model", "flavors: [unclosed\n  - {"));
    await refuses(["model", "--out", "out"], /MLmodel cannot be read/);
  });

  it("whose MLmodel is not UTF-8", async () => {
    sandbox.write({ ...modelFiles("model"), "model/MLmodel": new Uint8Array([0x66, 0x3a, 0xff, 0xfe]) });
    await refuses(["model", "--out", "out"], /MLmodel cannot be read/);
  });

  it("whose MLmodel has another form", async () => {
    sandbox.write(modelFiles("model", "flavors:\n  sklearn: {}\n"));
    await refuses(["model", "--out", "out"], /flavors\.python_function/);
  });

  it("whose MLmodel is a YAML bomb", async () => {
    const levels = Array.from({ length: 12 }, (_, n) => {
      const items =
        n === 0
          ? '"lol"'
          : Array(10)
              .fill(`*a${n - 1}`)
              .join(", ");
      return `a${n}: &a${n} [${items}]`;
    });
    sandbox.write(modelFiles("model", `${levels.join("\n")}\n${minimalDescription}`));
    await refuses(["model", "--out", "out"], /MLmodel cannot be read: .*alias/i);
  });

  it("whose MLmodel is huge", async () => {
    sandbox.write(modelFiles("model", `${minimalDescription}# ${"x".repeat(4_000_000)}\n`));
    await refuses(["model", "--out", "out"], /MLmodel cannot be read: it is larger/);
  });

  it("whose entry file is missing", async () => {
    sandbox.write(modelFiles("model", described("main.py")));
    await refuses(["model", "--out", "out"], /entry file "main\.py", which is not in the directory/);
  });

  it.each(["../agent.py", "/etc/passwd", "code/../../agent.py", "..\\\\agent.py", "C:/agent.py"])(
    "whose entry path %s leaves it",
    async (path) => {
      sandbox.write({ ...modelFiles("model", described(`"${path}"`)), "agent.py": minimalAgent });
      await refuses(["model", "--out", "out"], /leaves the model directory/);
    },
  );

  it("whose code folder leaves it", async () => {
    sandbox.write(modelFiles("model", `${minimalDescription}    code: ../other\n`));
    await refuses(["model", "--out", "out"], /code in MLmodel leaves the model directory/);
  });

  it("whose agent was pickled", async () => {
    const pickled = minimalDescription.replace("model_code_path: agent.py", "python_model: python_model.pkl");
    sandbox.write(modelFiles("model", pickled));
    await refuses(["model", "--out", "out"], /the agent was pickled.*python_model="agent\.py"/);
  });

  it("whose entry file is empty", async () => {
    sandbox.write({ ...modelFiles("model"), "model/agent.py": "" });
    await refuses(["model", "--out", "out"], /agent\.py is empty/);
  });

  it("with a link to a folder above", async () => {
    sandbox.write(modelFiles("model"));
    symlinkSync("..", sandbox.path("model/code"));
    await refuses(["model", "--out", "out"], /model\/code is a symbolic link that leaves the directory/);
  });

  it("with a link to itself", async () => {
    sandbox.write(modelFiles("model"));
    symlinkSync(".", sandbox.path("model/code"));
    await refuses(["model", "--out", "out"], /model\/code is a symbolic link to a folder that it lies in/);
  });

  it("with a file that is a link out of it", async () => {
    sandbox.write({ "model/MLmodel": minimalDescription, "agent.py": minimalAgent });
    symlinkSync("../agent.py", sandbox.path("model/agent.py"));
    await refuses(["model", "--out", "out"], /model\/agent\.py is a symbolic link that leaves/);
  });

  it("with a link to nothing", async () => {
    sandbox.write({ "model/MLmodel": minimalDescription });
    symlinkSync("gone.py", sandbox.path("model/agent.py"));
    await refuses(["model", "--out", "out"], /model\/agent\.py does not exist/);
  });
});

describe("convert refuses an output folder that", () => {
  beforeEach(() => sandbox.write({ "a.py": 'print("a")\n' }));

  it("is not empty", async () => {
    sandbox.write({ "out/mine.txt": "keep" });
    await refuses(["a.py", "--out", "out"], /out exists and is not empty.*--force/);
    expect(readFileSync(sandbox.path("out/mine.txt"), "utf8")).toBe("keep");
  });

  it("is a file", async () => {
    sandbox.write({ out: "mine" });
    await refuses(["a.py", "--out", "out"], /out is a file/);
  });

  it("is the input, or in it, also with --force", async () => {
    sandbox.write(modelFiles("model"));
    await refuses(["model", "--out", "model", "--force"], /model lies in the input/);
    await refuses(["model", "--out", "model/app", "--force"], /model\/app lies in the input/);
  });

  it("lies under a file", async () => {
    await refuses(["a.py", "--out", "a.py/out"], /cannot be written/);
  });

  it("lies in an app that another input becomes", async () => {
    sandbox.write({
      "x/a.py": 'print("a")\n',
      "x/a/MLmodel": minimalDescription,
      "x/a/agent.py": minimalAgent,
    });
    const { code, stderr } = await sandbox.run(["convert", "x/a", "x/a.py", "--out", "out"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: x\/a and x\/a\.py would both be written to a\. .+\.$/m);
  });
});

describe("two inputs of one name", () => {
  it("are apps in folders named by their paths", async () => {
    sandbox.write({ ...modelFiles("one/agent"), ...modelFiles("two/Agent") });
    expect((await sandbox.run(["convert", "one/agent", "two/Agent", "--out", "out"])).code).toBe(0);
    expect(sandbox.list("out")).toEqual(expect.arrayContaining(["one/agent/app.yaml", "two/Agent/app.yaml"]));
  });

  it("are refused where their modules would be one file, and only the second is", async () => {
    sandbox.write({ "a.py": 'print("a")\n', "sub/a.py": 'print("b")\n' });
    const { code, stderr } = await sandbox.run(["convert", "a.py", "sub/a.py", "--out", "out"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: a\.py and sub\/a\.py would both be written to a\.ts\. .+\.$/m);
    expect(readFileSync(sandbox.path("out/a.ts"), "utf8")).toContain('"a"');
  });

  it("are refused where they import different modules of one name", async () => {
    const files = { "x/util.py": "A = 1\n", "y/util.py": "A = 2\n" };
    sandbox.write({
      ...files,
      "x/a.py": "import util\nprint(util.A)\n",
      "y/b.py": "import util\nprint(util.A)\n",
    });
    const { code, stderr } = await sandbox.run(["convert", "x/a.py", "y/b.py", "--out", "out"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/would both be written to util\.ts/);
  });
});

describe("convert refuses usage", () => {
  beforeEach(() => sandbox.write({ "a.py": 'print("a")\n', "b.py": 'print("b")\n' }));

  it.each([
    [["a.py"], /no output folder/],
    [["a.py", "--out", "out", "--shard", "3/2"], /--shard 3\/2 is no part/],
    [["a.py", "--out", "out", "--jobs", "0"], /--jobs is 0/],
    [["a.py", "--out", "out", "--max-untranslated", "few"], /--max-untranslated is "few"/],
    [["a.py", "--out", "out", "--diff", "--json"], /both print/],
    [["*.txt", "--out", "out"], /matches nothing/],
    [["[z-a].py", "--out", "out"], /the pattern \[z-a\]\.py cannot be read/],
    [["a.py", "--out", "out", "--include", "x/[z-a]"], /the pattern x\/\[z-a\] cannot be read/],
    [["a.py", "--out", "out", "--exclude", "*.py"], /no input is left/],
    [["a.py", "b.py", "--stdout"], /several inputs/],
    [["a.py", "--stdout", "--out", "out"], /exclude each other/],
    [["a.py", "--stdout", "--json"], /both print/],
    [["-", "-", "--out", "out"], /more than once/],
    [["a.py", "--out", "out", "--report", "r.txt"], /no known format/],
  ])("%j", (args, message) => refuses(args, message));

  it("of an unknown option or command", async () => {
    expect((await sandbox.run(["convert", "a.py", "--wat"])).code).toBe(2);
    expect((await sandbox.run(["wat"])).code).toBe(2);
    expect((await sandbox.run(["convert"])).code).toBe(2);
    expect((await sandbox.run(["convert", "a.py", "--emit", "x"])).stderr).toContain(
      "Allowed choices are app, module",
    );
  });
});

describe("several inputs of which some are bad", () => {
  it("are all named, and the others are converted", async () => {
    sandbox.write({ "a.py": 'print("a")\n', "empty.py": "" });
    mkdirSync(sandbox.path("nomodel"));
    const words = ["a.py", "gone.py", "empty.py", "nomodel"];
    const { code, stderr } = await sandbox.run(["convert", ...words, "--out", "out", "--report", "r.json"]);
    expect(code).toBe(2);
    expect(stderr.match(/^error: .+\. .+\.$/gm)).toHaveLength(3);
    expect(stderr).toContain("1 of 4 inputs converted");
    expect(sandbox.list("out")).toContain("a.ts");
    const { inputs } = reportSchema.parse(JSON.parse(readFileSync(sandbox.path("r.json"), "utf8")));
    expect(inputs!.map(({ name, status }) => `${name} ${status}`)).toEqual([
      "a converted",
      "empty refused",
      "gone refused",
      "nomodel refused",
    ]);
  });

  it.each([
    "a b",
    'it\'s "quoted"',
    "line\nbreak",
    "🦆 été",
    "back\\slash",
    "$(touch pwned)",
    "<img src=x>",
    "--out",
  ])("may have the name %j", async (name) => {
    sandbox.write(modelFiles(`models/${name}`));
    const { code, stderr } = await sandbox.run(["convert", "models", "--out", "apps", "--report", "r.md"]);
    expect(code).toBe(0);
    expect(sandbox.list("apps")).toContain(`${name}/package.json`);
    expect(stderr.split("\n")[0]).toMatch(/^models\/.* -> apps\//);
  });
});
