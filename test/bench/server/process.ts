/** Servers under measurement, as processes of their own. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";

export interface Started {
  readonly port: number;
  readonly process: ChildProcess;
  /** Milliseconds from its start until `GET /health` is answered. */
  readonly healthyAfter: number;
  stop(): Promise<void>;
}

/** How to start a server. */
export interface Command {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly cwd: string;
  /** The file that takes what it writes: a reader that is slow must not slow it. */
  readonly log: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Starts a server on a free port that stands for `PORT` in its command, and waits until it is healthy. */
export async function start({ command, cwd, env, log }: Command): Promise<Started> {
  const port = await freePort();
  const [program, ...args] = command.map((word) => (word === "PORT" ? String(port) : word));
  const startedAt = performance.now();
  const output = openSync(log, "w");
  const child = spawn(program!, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", output, output, "ipc"],
  });
  closeSync(output);
  while (!(await isHealthy(port))) {
    if (child.exitCode !== null)
      throw new Error(`${program} ended:\n${readFileSync(log, "utf8").slice(-4000)}`);
    if (performance.now() - startedAt > 120_000)
      throw new Error(`${program} is not healthy after two minutes`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const healthyAfter = performance.now() - startedAt;
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  return { port, process: child, healthyAfter, stop };
}

/** Resident memory of a process in megabytes. */
export function residentMemory({ process: { pid } }: Started): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout) / 1024;
}

/** CPU time of a process so far; NaN where there is no /proc. */
export function cpuSeconds({ process: { pid } }: Started): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return NaN;
  // After the name, which is in brackets and may hold spaces: user and system time are fields 14 and 15, in hundredths.
  const fields = readFileSync(file, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function isHealthy(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health`).then(
    async (answer) => {
      await answer.body?.cancel();
      return answer.ok;
    },
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
