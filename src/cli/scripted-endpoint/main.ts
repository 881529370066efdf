/**
 * Serves a script until it is stopped: `main.ts <script.json> [--port <number>]`.
 * Prints the URL as its first line, so that whoever started it can read the port.
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { startScriptedEndpoint } from "./server.js";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { port: { type: "string", default: "0" } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Error("usage: main.ts <script.json> [--port <number>]");
  const script: unknown = JSON.parse(readFileSync(file, "utf8"));
  const { url } = await startScriptedEndpoint(script, { port: Number(values.port) });
  console.log(url);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
