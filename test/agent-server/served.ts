/** Programs that serve an agent, as processes of their own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

export interface LogLine {
  readonly level: string;
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Bundles a program of this folder into a new one, so that it starts quickly, and alone. */
export function bundle(program: string): { file: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-served-"));
  const file = join(folder, "start_server.mjs");
  buildSync({
    entryPoints: [fileURLToPath(new URL(program, import.meta.url))],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    keepNames: true,
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A running server: its log as it comes, and how it ends. */
export class Served {
  readonly log: LogLine[] = [];
  /** What it wrote that is not its log. */
  readonly other: string[] = [];
  readonly process: ChildProcess;
  /** The exit code and the signal. */
  readonly exit: Promise<[number | null, NodeJS.Signals | null]>;
  private waiting: (() => void)[] = [];

  constructor(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const inherited = { ...process.env, DATABRICKS_APP_PORT: "0", ...env };
    this.process = spawn(process.execPath, [file, ...args], {
      stdio: ["ignore", "pipe", "pipe"],
      env: inherited,
    });
    this.exit = once(this.process, "close") as Promise<[number | null, NodeJS.Signals | null]>;
    for (const output of [this.process.stdout, this.process.stderr])
      createInterface({ input: output! }).on("line", (line) => this.take(line));
    void this.exit.then(() => this.wake());
  }

  /** The first line of the log with this event, after those that a count skips. */
  async event(name: string, skip = 0): Promise<LogLine> {
    for (;;) {
      const found = this.log.filter(({ event }) => event === name)[skip];
      if (found !== undefined) return found;
      if (this.process.exitCode !== null) throw new Error(`ended without ${name}: ${this.other.join("\n")}`);
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  /** The address, once it listens. */
  async url(): Promise<string> {
    return (await this.event("listening"))["url"] as string;
  }

  kill(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  private take(line: string): void {
    if (line.startsWith("{")) this.log.push(JSON.parse(line) as LogLine);
    else this.other.push(line);
    this.wake();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
