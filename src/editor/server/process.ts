/** The server as a process of its own. */
import { Console } from "node:console";
import { serve } from "./server.js";

/** Serves an editor over standard input and output. The process ends when the editor says so, and for no other reason. */
export function serveStandardStreams(): void {
  // Standard output is the protocol's.
  globalThis.console = new Console(process.stderr);
  const report = (error: unknown): void => console.error(error);
  process.on("uncaughtException", report).on("unhandledRejection", report);
  serve(process.stdin, process.stdout);
}
