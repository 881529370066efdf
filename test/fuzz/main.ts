// Random programs, run by CPython and as their translation: npm run fuzz -- [--seed N] [--count M] [--code] [--show SEED]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convertModule } from "../../src/index.js";
import { Workspace } from "../language/workspace.js";
import { makeProgram } from "./programs.js";

const batch = 50;
const end = "----- end of program -----";

/** Runs each file in a namespace of its own and prints the end mark after each. */
const pythonDriver = `
import sys, warnings
warnings.simplefilter("ignore")
for path in sys.argv[1:]:
    try:
        exec(compile(open(path, encoding="utf-8").read(), path, "exec"), {"__name__": "__main__"})
    except BaseException as e:
        print("uncaught", type(e).__name__, e)
    print("${end}", flush=True)
`;
const nodeDriver = `
for (const path of process.argv.slice(2)) {
  try {
    await import(path);
  } catch (e) {
    console.log("uncaught", e?.name, e?.message);
  }
  console.log("${end}");
}
`;

interface Options {
  readonly seed: number;
  readonly count: number;
  readonly code: boolean;
  readonly show: boolean;
}

function parseOptions(words: readonly string[]): Options {
  const number = (name: string, otherwise: number) => {
    const at = words.indexOf(name);
    return at < 0 ? otherwise : Number(words[at + 1]);
  };
  const shown = number("--show", -1);
  return shown >= 0
    ? { seed: shown, count: 1, code: true, show: true }
    : {
        seed: number("--seed", 1),
        count: number("--count", 200),
        code: words.includes("--code"),
        show: false,
      };
}

function run(command: string, driver: string, files: readonly string[]): string[] {
  const result = spawnSync(command, [driver, ...files], {
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 1 << 28,
    env: {
      PATH: process.env["PATH"],
      PYTHONHASHSEED: "0",
      PYTHONIOENCODING: "utf-8",
      PYTHONINTMAXSTRDIGITS: "0",
    },
  });
  return result.stdout.split(`${end}\n`);
}

interface Program {
  readonly seed: number;
  readonly source: string;
  readonly python: string;
  readonly javascript: string;
  readonly code: string;
  readonly failure: string | undefined;
}

async function translate(seed: number, folder: string, workspace: Workspace): Promise<Program> {
  const source = makeProgram(seed);
  const python = join(folder, `p${seed}.py`);
  writeFileSync(python, source);
  const id = `fuzz/p${seed}`;
  try {
    const { code, diagnostics } = await convertModule(source, `p${seed}.py`);
    const failure = await workspace.write(id, code);
    const alarm = diagnostics.find((d) => d.severity !== "info");
    return {
      seed,
      source,
      python,
      javascript: workspace.javascriptFile(id),
      code,
      failure: failure ?? (alarm && `reported: ${alarm.code}`),
    };
  } catch (error) {
    return {
      seed,
      source,
      python,
      javascript: "",
      code: "",
      failure: `crash: ${String((error as Error).stack)}`,
    };
  }
}

/** What differs first, with the lines around it. */
function difference(expected: string, got: string): string | undefined {
  if (expected === got) return undefined;
  const [a, b] = [expected.split("\n"), got.split("\n")];
  const at = a.findIndex((line, i) => line !== b[i]);
  const cut = (line: string | undefined) => (line ?? "(end)").slice(0, 200);
  return `line ${at + 1}\n  python: ${cut(a[at])}\n  typescript: ${cut(b[at])}`;
}

async function main(options: Options): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-fuzz-"));
  const workspace = await Workspace.create();
  const drivers = { python: join(folder, "driver.py"), node: join(folder, "driver.mjs") };
  writeFileSync(drivers.python, pythonDriver);
  writeFileSync(drivers.node, nodeDriver);
  let bad = 0;
  try {
    for (let from = options.seed; from < options.seed + options.count; from += batch) {
      const seeds = Array.from(
        { length: Math.min(batch, options.seed + options.count - from) },
        (_, i) => from + i,
      );
      const programs: Program[] = [];
      for (const seed of seeds) programs.push(await translate(seed, folder, workspace));
      const runnable = programs.filter((p) => p.failure === undefined);
      const python = run(
        "python3",
        drivers.python,
        runnable.map((p) => p.python),
      );
      const node = run(
        process.execPath,
        drivers.node,
        runnable.map((p) => p.javascript),
      );
      for (const p of programs) {
        const i = runnable.indexOf(p);
        const found = p.failure ?? difference(python[i] ?? "", node[i] ?? "");
        if (options.show) console.log(p.source, python[i], node[i]);
        if (found === undefined) continue;
        bad++;
        console.log(`seed ${p.seed}: ${found}${options.code ? `\n${p.source}\n${p.code}` : ""}`);
      }
    }
    console.log(`${bad} of ${options.count} programs differ`);
  } finally {
    workspace.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exitCode = bad > 0 ? 1 : 0;
}

await main(parseOptions(process.argv.slice(2)));
