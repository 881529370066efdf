import { spawn } from "node:child_process";
import cluster from "node:cluster";
import type { Log } from "./log.js";

const stopSignals = ["SIGTERM", "SIGINT"] as const;

/**
 * Calls back at the first SIGTERM or SIGINT. A second one ends the process at once, so that nobody has to wait for
 * what hangs; but not in a worker, to which a terminal sends the signal as well as its parent does.
 */
export function onStopSignal(stop: (signal: NodeJS.Signals) => void): void {
  let count = 0;
  for (const signal of stopSignals) {
    process.on(signal, () => {
      if (++count === 1) stop(signal);
      else if (!cluster.isWorker) process.exit(130);
    });
  }
}

/**
 * Starts worker processes that run this program and share its port, starts another where one dies, and ends when the
 * last one has ended after a signal. A worker that dies before it serves would die again: then the process ends with 1.
 */
export function superviseWorkers(count: number, log: Log): Promise<void> {
  const serving = new Set<number>();
  let stopping = false;
  const stopWorkers = (): void => {
    stopping = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
  };
  onStopSignal(stopWorkers);
  cluster.on("listening", (worker) => serving.add(worker.id));
  for (let i = 0; i < count; i++) cluster.fork();
  return new Promise((resolve) => {
    cluster.on("exit", (worker, code, signal) => {
      if (!stopping) {
        log.tell("error", "worker died", { pid: worker.process.pid, code, signal });
        if (serving.has(worker.id)) cluster.fork();
        else {
          process.exitCode = 1;
          stopWorkers();
        }
      }
      if (stopping && Object.keys(cluster.workers ?? {}).length === 0) resolve();
    });
  });
}

/** Runs this program again under Node's watch mode, which restarts it when one of its files changes. */
export async function reloadOnChange(): Promise<void> {
  const argv = process.argv.slice(1).filter((word) => word !== "--reload");
  const child = spawn(process.execPath, [...process.execArgv, "--watch", ...argv, "--workers", "1"], {
    stdio: "inherit",
  });
  onStopSignal((signal) => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 0)));
}
