/** The built command line over many models, as users run it: npm run bench -- --models=1000. Each row is a process of its own. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, "dist/cli/main.js");
const agents = [
  "tool-calling",
  "simple-chat",
  "support-desk",
  "lc-react",
  "uc-graph",
  "chat-agent",
  "vs-openai",
  "configured",
];

/** What a process took. */
interface Run {
  readonly seconds: number;
  /** Seconds of all its threads on a core: says more than `seconds` where others use the machine, too. */
  readonly cpu: number;
  /** Megabytes at the peak. */
  readonly peak: number;
}

/** Prints files and lines per second and the peak of memory for so many models, and a cold conversion of one beside Prettier's command line. */
export function benchBatch(models: number): void {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-bench-"));
  try {
    const lines = writeModels(join(folder, "models"), models);
    console.log(`\nconvert of ${models} models, ${lines} lines of Python, as processes`);
    const row = (label: string, run: Run): void =>
      console.log(
        `${label.padEnd(34)}${run.seconds.toFixed(1).padStart(8)} s${run.cpu.toFixed(1).padStart(8)} s of CPU${(models / run.seconds).toFixed(1).padStart(8)} models/s${(lines / run.seconds).toFixed(0).padStart(8)} lines/s${run.peak.toFixed(0).padStart(6)} MB`,
      );
    const convert = (...args: string[]): Run => {
      rmSync(join(folder, "apps"), { recursive: true, force: true });
      return measured(folder, [main, "convert", "models", "--out", "apps", "--quiet", ...args]);
    };
    const one = convert("--jobs", "1", "--no-cache");
    const two = convert("--jobs", "2", "--no-cache");
    row("one worker", one);
    row("two workers", two);
    row("two workers, HTML report", convert("--jobs", "2", "--no-cache", "--report", "report.html"));
    convert("--jobs", "2");
    row("from the cache", convert("--jobs", "2"));
    console.log(
      `two workers are ${(one.seconds / two.seconds).toFixed(2)} times one, for ${(two.cpu / one.cpu).toFixed(2)} times its CPU`,
    );
    benchOne(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One agent, cold, beside Prettier's command line on what it becomes. */
function benchOne(folder: string): void {
  const best = (args: readonly string[]): string => {
    const runs = Array.from({ length: 5 }, () => measured(folder, args));
    const least = (key: "seconds" | "cpu") => (Math.min(...runs.map((one) => one[key])) * 1000).toFixed(0);
    return `${least("seconds")} ms (${least("cpu")} ms of CPU)`;
  };
  const convert = best([main, "convert", "models/m0000", "--out", "one", "--force", "--no-cache", "--quiet"]);
  const emitted = readdirSync(join(folder, "one/agent_server"))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join("one/agent_server", name));
  const prettier = best([join(root, "node_modules/prettier/bin/prettier.cjs"), "--check", ...emitted]);
  console.log(`cold convert of one agent ${convert}, Prettier's command line on its output ${prettier}`);
}

/** Runs Node to its end. */
function measured(cwd: string, args: readonly string[]): Run {
  const probe = `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(join(cwd, "peak"))}, JSON.stringify(process.resourceUsage())))`;
  writeFileSync(join(cwd, "probe.cjs"), `if (require("node:worker_threads").isMainThread) ${probe}\n`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", join(cwd, "probe.cjs"), ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: join(cwd, "cache") },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status === null || status > 1) throw new Error(stderr);
  const used = JSON.parse(readFileSync(join(cwd, "peak"), "utf8")) as NodeJS.ResourceUsage;
  return { seconds, cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, peak: used.maxRSS / 1024 };
}

/** Copies of the fixtures that differ in a line. Returns how many lines of Python there are. */
function writeModels(folder: string, count: number): number {
  let lines = 0;
  for (let at = 0; at < count; at++) {
    const target = join(folder, `m${String(at).padStart(4, "0")}`);
    cpSync(join(root, "grammar-fixtures/agents", agents[at % agents.length]!), target, { recursive: true });
    for (const name of readdirSync(target).filter((one) => one.endsWith(".py"))) {
      const text = `${readFileSync(join(target, name), "utf8")}\nMODEL_NUMBER = ${at}\n`;
      writeFileSync(join(target, name), text);
      lines += text.split("\n").length - 1;
    }
  }
  return lines;
}
