/** Programs that trace, converted and run against a tracking server, send what Python's MLflow was recorded to send. */

import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convertModule } from "../../../src/index.js";
import { type Compact, startTrackingServer } from "../../tracking-server.js";

const programs = fileURLToPath(new URL("programs", import.meta.url));
const repository = fileURLToPath(new URL("../../..", import.meta.url));
const names = readdirSync(programs)
  .filter((file) => file.endsWith(".py"))
  .map((file) => file.replace(/\.py$/, ""));

let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "predict2invoke-tracing-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"));
  mkdirSync(join(folder, "ts"));
  cpSync(join(repository, "src", "runtime"), join(folder, "ts", "runtime"), { recursive: true });
  for (const name of names) {
    const { code } = await convertModule(readFileSync(join(programs, `${name}.py`), "utf8"), `${name}.py`);
    writeFileSync(join(folder, "ts", `${name}.ts`), code);
    writeFileSync(join(folder, "ts", `run_${name}.ts`), runner(name));
  }
  await build({
    entryPoints: names.map((name) => join(folder, "ts", `run_${name}.ts`)),
    outdir: join(folder, "js"),
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    keepNames: true,
    logLevel: "error",
  });
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const runner = (name: string): string => `
import { exportTracesFromEnvironment } from "./runtime/agent-server/trace-exporter.js";
const stop = exportTracesFromEnvironment();
await import("./${name}.js");
await stop?.();
`;

function run(name: string, url: string): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], MLFLOW_TRACKING_URI: url, MLFLOW_EXPERIMENT_ID: "7" };
    const child = spawn(process.execPath, [join(folder, "js", `run_${name}.js`)], { env });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
    child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
    child.on("close", () => resolve({ stdout, stderr }));
  });
}

interface Recording {
  stdout: string;
  traces: Compact[];
}

/** Traces that ran at the same time may begin in any order; so may their spans. */
function ordered(traces: readonly Compact[]): string[] {
  return traces.map((trace) => JSON.stringify(tree(trace), sorted, 1)).sort();
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value !== "object" || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

function tree(trace: Compact): unknown {
  const below = (parent: number | null): unknown[] =>
    trace.spans.flatMap((span, place) => {
      if (span.parent !== parent) return [];
      return [{ ...span, parent: undefined, spans: below(place) }];
    });
  return { ...trace, spans: below(null) };
}

describe.each(names)("%s", (name) => {
  it("prints and sends what Python does", { timeout: 60_000 }, async () => {
    const recording = JSON.parse(readFileSync(join(programs, `${name}.json`), "utf8")) as Recording;
    const server = await startTrackingServer();
    const { stdout, stderr } = await run(name, server.url);
    const traces = server.traces();
    await server.close();
    expect(stderr).toBe("");
    expect(stdout).toBe(recording.stdout);
    expect(ordered(traces)).toEqual(ordered(recording.traces));
  });
});
