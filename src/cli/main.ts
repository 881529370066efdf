#!/usr/bin/env node
import * as modules from "node:module";

// Node 22 keeps what it has compiled for the next run.
(modules as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const [{ run }, { processTerminal }] = await Promise.all([import("./program.js"), import("./terminal.js")]);

// A reader that closes the pipe early (`predict2invoke explain | head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
