import { spawn } from "node:child_process";
import cluster from "node:cluster";
import type { Server } from "node:http";

export interface RunOptions {
  /** Name in messages. */
  name?: string;
  /** Arguments to parse instead of the process's own. */
  argv?: readonly string[];
  /** Milliseconds that running requests get after SIGTERM. */
  shutdownTimeout?: number;
}

export interface Arguments {
  port: number;
  workers: number;
  reload: boolean;
}

/** A wrong command line. */
export class UsageError extends Error {}

/**
 * Parses `--port`, `--workers` and `--reload`; nothing else is accepted.
 * @param defaultPort the port without `--port`: `DATABRICKS_APP_PORT`, else 8000
 */
export function parseArguments(argv: readonly string[], defaultPort: number): Arguments {
  const parsed: Arguments = { port: defaultPort, workers: 1, reload: false };
  const words = argv.flatMap((word) => (/^--\w+=/.test(word) ? splitOnce(word) : [word]));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === "--reload") parsed.reload = true;
    else if (word === "--port" || word === "--workers")
      parsed[word.slice(2) as "port"] = integer(word, words[++i]);
    else throw new UsageError(`unrecognized arguments: ${word}`);
  }
  return parsed;
}

function splitOnce(word: string): [string, string] {
  const at = word.indexOf("=");
  return [word.slice(0, at), word.slice(at + 1)];
}

function integer(option: string, text: string | undefined): number {
  if (text === undefined) throw new UsageError(`argument ${option}: expected one argument`);
  if (!/^[+-]?\d+$/.test(text)) throw new UsageError(`argument ${option}: invalid int value: '${text}'`);
  return Number(text);
}

/** Serves as the command line says until SIGTERM or SIGINT, then lets running requests finish and exits. */
export async function runServer(server: Server, host: string, options: RunOptions): Promise<void> {
  const args = readArguments(options);
  if (args.reload) return reloadOnChange();
  if (args.workers > 1 && cluster.isPrimary) return superviseWorkers(args.workers);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(args.port, host, resolve);
  });
  stopOnSignal(server, options.shutdownTimeout ?? 30_000);
  console.error(`Agent server listens on http://${host}:${args.port}`);
}

function readArguments(options: RunOptions): Arguments {
  try {
    const port = Number(process.env["DATABRICKS_APP_PORT"] ?? "8000");
    return parseArguments(options.argv ?? process.argv.slice(2), port);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error("usage: start_server [--port PORT] [--workers WORKERS] [--reload]");
    console.error(`start_server: error: ${error.message}`);
    process.exit(2);
  }
}

/** Starts this program again under Node's watch mode, which restarts it when one of its files changes. */
async function reloadOnChange(): Promise<void> {
  const argv = process.argv.slice(1).filter((word) => word !== "--reload");
  const child = spawn(process.execPath, [...process.execArgv, "--watch", ...argv], { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => child.kill(signal));
  await new Promise((resolve) => child.once("exit", resolve));
}

function superviseWorkers(count: number): Promise<void> {
  let stopping = false;
  for (let i = 0; i < count; i++) cluster.fork();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      stopping = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
    });
  }
  return new Promise((resolve) => {
    cluster.on("exit", () => {
      if (!stopping) cluster.fork();
      else if (Object.keys(cluster.workers ?? {}).length === 0) resolve();
    });
  });
}

function stopOnSignal(server: Server, timeout: number): void {
  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, timeout).unref();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
