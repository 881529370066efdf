/**
 * How quick the language server is: npm run bench:editor [-- --edits=1000 --memory=10000]
 *
 * A client sends one edit at a time to the built server, and waits for the diagnostics of its version, or for the converted document.
 * Not a test: times depend on the machine; the processor time that an edit takes does so less.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ConvertedDocument } from "../../../src/editor/server/converted.js";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Client } from "../../editor/client.js";
import { randomNumbers } from "../../editor/random-edits.js";

const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split("=")[1] ?? otherwise);

const folder = fileURLToPath(new URL("../../../grammar-fixtures/agents/travel-expenses/", import.meta.url));
const original = readFileSync(`${folder}agent.py`, "utf8");
const random = randomNumbers(42);
const keys = "abcxyz_ 01=+.,:()[]\"'#\n\t";

let document = TextDocument.create("", "python", 1, original);

/** A key, or the deletion of a few characters; each tenth edit puts the text back. */
function nextChange(step: number): { readonly range?: object; readonly text: string } {
  if (step % 10 === 9) return { text: original };
  const at = Math.floor(random() * original.length);
  const isKey = random() < 0.7;
  const range = {
    start: document.positionAt(at),
    end: document.positionAt(at + (isKey ? 0 : 1 + Math.floor(random() * 3))),
  };
  return { range, text: isKey ? keys[Math.floor(random() * keys.length)]! : "" };
}

const client = await Client.start({ folders: [folder] });
const uri = client.uriOf(`${folder}agent.py`);
await client.open(uri, original);
await client.diagnosticsOf(uri);

async function edit(step: number): Promise<number> {
  const change = nextChange(step);
  document = TextDocument.update(document, [change as { text: string }], step + 2);
  return client.change(uri, [change]);
}

async function run(count: number, done: (version: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let step = 0; step < count; step++) {
    const start = performance.now();
    const version = await edit(step);
    await done(version);
    times.push(performance.now() - start);
    client.messages.length = 0;
  }
  return times.sort((a, b) => a - b);
}

const diagnostics = (version: number) => client.diagnosticsOf(uri, version);
const converted = (version: number) =>
  client.until(() =>
    client.messages.find(
      ({ method, params }) =>
        method === "predict2invoke/convertedChanged" &&
        (params as ConvertedDocument).source.version === version,
    ),
  );

/** Seconds of processor time, and megabytes, of the server; where /proc is there. */
function used(): { readonly cpu: number; readonly memory: number } {
  try {
    const stat = readFileSync(`/proc/${client.process.pid}/stat`, "utf8").split(") ")[1]!.split(" ");
    const status = readFileSync(`/proc/${client.process.pid}/status`, "utf8");
    return {
      cpu: (Number(stat[11]) + Number(stat[12])) / 100,
      memory: Number(/VmRSS:\s*(\d+)/.exec(status)?.[1]) / 1024,
    };
  } catch {
    return { cpu: NaN, memory: NaN };
  }
}

function report(what: string, times: readonly number[], target: number, cpu: number): void {
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(0);
  const mean = ((cpu / times.length) * 1000).toFixed(0);
  console.log(
    `${what}: ${at(0.5)} ms at the median, ${at(0.95)} ms at the 95th percentile (target ${target}), ${at(1)} ms at most; ${mean} ms of processor time each`,
  );
}

const edits = option("edits", 1000);
await run(50, diagnostics);
let before = used().cpu;
report(`diagnostics after each of ${edits} edits`, await run(edits, diagnostics), 50, used().cpu - before);
await client.connection.sendRequest("predict2invoke/converted", { textDocument: { uri }, follow: true });
await run(20, converted);
before = used().cpu;
const views = Math.ceil(edits / 10) * 10;
report(
  `the converted document after each of ${views} edits`,
  await run(views, converted),
  100,
  used().cpu - before,
);
await client.connection.sendRequest("predict2invoke/converted", { textDocument: { uri }, follow: false });
const memory = option("memory", 10_000);
for (let done = 0; done < memory; done += memory / 5) {
  console.log(`memory after ${done} more edits: ${used().memory.toFixed(0)} MB`);
  await run(memory / 5, diagnostics);
}
console.log(`memory after ${memory} more edits: ${used().memory.toFixed(0)} MB`);
await client.stop();
