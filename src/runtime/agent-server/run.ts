import cluster from "node:cluster";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Arguments } from "./arguments.js";
import type { Log } from "./log.js";
import { startNotes } from "./start-notes.js";
import { onStopSignal, reloadOnChange, superviseWorkers } from "./workers.js";

/** Settings of `run()`. */
export interface RunOptions {
  /** Arguments to parse instead of the process's own. */
  argv?: readonly string[];
  /** As on the command line, which they come before. */
  port?: number;
  workers?: number;
  reload?: boolean;
}

/** A server that is ready to listen. */
export interface Service {
  readonly server: Server;
  /** Called after the last request, before the process ends. */
  readonly stop: () => Promise<void>;
}

interface Running {
  readonly host: string;
  readonly args: Arguments;
  readonly log: Log;
}

/** Milliseconds that whatever is still to do after the last request may take. */
const farewell = 5000;

/**
 * Serves as the command line says until SIGTERM or SIGINT; then accepts nothing more, lets running requests finish,
 * and ends the process with 0.
 * @param prepare makes the service, in the process that serves
 */
export async function runServer(prepare: () => Promise<Service>, running: Running): Promise<void> {
  const { args, log } = running;
  if (args.reload) return reloadOnChange();
  if (args.workers > 1 && cluster.isPrimary) return superviseWorkers(args.workers, log);
  const service = await prepare();
  await listen(service.server, running);
  logStrayErrors(log);
  stopOnSignal(service, args.shutdownTimeout, log);
  const { port } = service.server.address() as AddressInfo;
  const url = `http://${running.host.includes(":") ? `[${running.host}]` : running.host}:${port}`;
  log.tell("info", "listening", { url, pid: process.pid });
  for (const note of startNotes) {
    const { level = "info", event, fields } = note();
    log.tell(level, event, fields);
  }
}

/** Where the address is taken, the process says so and ends with 1. */
async function listen(server: Server, { host, args, log }: Running): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(args.port, host, resolve);
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    log.tell("error", "cannot listen", { port: args.port, code, message });
    process.exit(1);
  }
}

/**
 * What a handler starts and does not wait for must not end the server when it fails: as in Python's event loop, it is
 * told, and the other requests go on.
 */
function logStrayErrors(log: Log): void {
  process.on("unhandledRejection", (error) => log.tellError("error outside a request", error));
  process.on("uncaughtException", (error) => log.tellError("error outside a request", error));
}

function stopOnSignal({ server, stop }: Service, timeoutSeconds: number, log: Log): void {
  onStopSignal((signal) => {
    server.prependListener("request", (_: IncomingMessage, response: ServerResponse) => {
      response.setHeader("connection", "close");
    });
    // A connection that is kept alive is closed when its answer is complete.
    setInterval(() => server.closeIdleConnections(), 20);
    log.tell("info", "stopping", { signal, limit_seconds: timeoutSeconds });
    server.close(() => void end());
    server.closeIdleConnections();
    setTimeout(() => {
      log.tell("warning", "stopped waiting for requests");
      server.closeAllConnections();
    }, timeoutSeconds * 1000).unref();
  });
  const end = async (): Promise<void> => {
    setTimeout(() => process.exit(0), farewell).unref();
    await stop().catch((error: unknown) => log.tellError("error outside a request", error));
    log.tell("info", "stopped");
    process.exit(0);
  };
}
