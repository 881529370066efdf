/**
 * How fast a migrated app serves, beside MLflow's AgentServer: npm run bench:server [-- --python=<python>] [--seconds=4]
 *
 * The same agent (agent.py, and what it is converted to), one process each, the same client, in turns in the same run.
 * The Python is that of the option or of BENCH_PYTHON and has mlflow; without one, ours is measured alone. Traces are
 * made by both and sent by neither; what MLflow does when it keeps them, which is its default, is shown beside it.
 * Per CPU second (where /proc tells) is what remains comparable on a machine that does other work meanwhile.
 * With --memory: what ours holds after each of several loads. Not a test: times depend on the machine.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp, convertAgent, writeApp } from "../../agents/app-folder.js";
import { load } from "./client.js";
import { memoryAfterLoads } from "./memory.js";
import { type Command, cpuSeconds, residentMemory, start } from "./process.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const words = process.argv.slice(2);
const option = (name: string) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const python = option("python") ?? process.env["BENCH_PYTHON"];
const duration = Number(option("seconds") ?? 4) * 1000;
const rounds = Number(option("rounds") ?? 3);

/** Events of a stream before its last two. */
const events = 200;
const message = { role: "user", content: "Hello, what can you do for me today?" };
const whole = JSON.stringify({ input: [message] });
const streamed = (count: number): string =>
  JSON.stringify({ input: [message], custom_inputs: { events: count }, stream: true });

/** What is measured: its unit, and whether more is better. */
const measures = {
  "requests/s": { better: "more", target: 5 },
  "streamed events/s": { better: "more", target: 5 },
  "requests/CPU second": { better: "more", target: 5 },
  "events/CPU second": { better: "more", target: 5 },
  "first byte p50, ms": { better: "less", target: 1 },
  "first byte p99, ms": { better: "less", target: 1 },
  "start to healthy, ms": { better: "less", target: 3 },
  "memory at start, MB": { better: "less", target: 3 },
  "memory after load, MB": { better: "less", target: 3 },
} as const;

type Measured = Record<keyof typeof measures, number>;

const app = writeApp(await convertAgent(join(here, "agent.py"), "bench"));
const scratch = mkdtempSync(join(tmpdir(), "predict2invoke-bench-"));
try {
  const problems = buildApp(app.folder);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const ours: Command = {
    name: "ours",
    command: [process.execPath, ...startScript(app.folder), "--port", "PORT"],
    cwd: app.folder,
    log: join(scratch, "ours.log"),
    env: { MLFLOW_TRACKING_URI: "" },
  };
  if (words.includes("--memory"))
    process.exitCode = (await memoryAfterLoads(ours, whole, streamed(events))) ? 0 : 1;
  else await compare(ours);
} finally {
  app.remove();
  rmSync(scratch, { recursive: true, force: true });
}

/** The arguments of `node` in the app's `npm start`. */
function startScript(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    scripts: { start: string };
  };
  return scripts.start.split(" ").slice(1);
}

async function compare(ours: Command): Promise<void> {
  const theirs = (name: string, ...args: string[]): Command => ({
    name,
    command: [python!, join(here, "serve.py"), "PORT", ...args],
    cwd: scratch,
    log: join(scratch, "theirs.log"),
    env: { MLFLOW_TRACKING_URI: `sqlite:///${join(scratch, "mlflow.db")}` },
  });
  const servers = python ? [ours, theirs("MLflow", "--no-tracing"), theirs("MLflow, traces kept")] : [ours];
  if (!python) console.log("No Python: BENCH_PYTHON or --python names none. Ours alone.");
  const results = servers.map((): Measured[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, server] of servers.entries()) results[index]!.push(await measure(server));
  print(
    servers.map(({ name }) => name),
    results.map(best),
  );
}

/** One server, from its start to its end. */
async function measure(server: Command): Promise<Measured> {
  const started = await start(server);
  const { port } = started;
  try {
    const atStart = residentMemory(started);
    await load({ port, body: whole, connections: 4, duration: duration / 2 });
    await load({ port, body: streamed(events), connections: 4, duration: duration / 2 });
    const before = cpuSeconds(started);
    const requests = await load({ port, body: whole, connections: 16, duration });
    const between = cpuSeconds(started);
    const streams = await load({ port, body: streamed(events), connections: 16, duration });
    const after = cpuSeconds(started);
    const streamedEvents = streams.answers * (events + 2);
    const { firstBytes } = await load({ port, body: streamed(5), connections: 1, duration: duration / 2 });
    return {
      "requests/s": requests.answers / requests.seconds,
      "streamed events/s": streamedEvents / streams.seconds,
      "requests/CPU second": requests.answers / (between - before),
      "events/CPU second": streamedEvents / (after - between),
      "first byte p50, ms": quantile(firstBytes, 0.5),
      "first byte p99, ms": quantile(firstBytes, 0.99),
      "start to healthy, ms": started.healthyAfter,
      "memory at start, MB": atStart,
      "memory after load, MB": residentMemory(started),
    };
  } finally {
    await started.stop();
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The best of several rounds: other work on the machine only makes things worse. */
function best(results: readonly Measured[]): Measured {
  const keys = Object.keys(measures) as (keyof Measured)[];
  return Object.fromEntries(
    keys.map((key) => {
      const values = results.map((result) => result[key]);
      return [key, measures[key].better === "more" ? Math.max(...values) : Math.min(...values)];
    }),
  ) as Measured;
}

function print(names: readonly string[], results: readonly Measured[]): void {
  const row = (first: string, cells: readonly string[]): string =>
    first.padEnd(24) + cells.map((cell) => cell.padStart(30)).join("");
  const ratios = names.slice(1).map((name) => `ours / ${name}`);
  console.log(row(`best of ${rounds}`, [...names, ...ratios]));
  for (const [name, { better, target }] of Object.entries(measures)) {
    const values = results.map((result) => result[name as keyof Measured]);
    if (values.some(Number.isNaN)) continue;
    const factors = values
      .slice(1)
      .map((value) => (better === "more" ? values[0]! / value : value / values[0]!));
    const told = factors.map(
      (factor) => `${factor.toFixed(1)}x ${factor >= target ? "ok" : `under ${target}x`}`,
    );
    console.log(row(name, [...values.map((value) => value.toFixed(value < 100 ? 1 : 0)), ...told]));
  }
  if (python)
    console.log(
      `Ratios say how many times better ours is. agent.py: ${readFileSync(join(here, "agent.py"), "utf8").length} bytes.`,
    );
}
