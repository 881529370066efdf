/** The built library in a bundle, on the main thread and in a worker: `npm test` builds it first. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, expect, it } from "vitest";
import { minimalAgent, minimalDescription } from "../cli/command.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "predict2invoke-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = `
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { check, convert, convertModel } from "./dist/index.js";
const bytes = (text) => new TextEncoder().encode(text);
const files = [
  { path: "MLmodel", content: bytes(${JSON.stringify(minimalDescription)}) },
  { path: "agent.py", content: bytes(${JSON.stringify(minimalAgent)}) },
];
const { emit, report, files: written } = await convertModel(files, { name: "echo" });
const [outcome] = await convert([{ name: "echo", files }]);
const { differences } = await check([{ name: "echo", files }], new Map());
const said = { emit, schema: report.schemaVersion, app: written.some(({ path }) => path === "app.yaml"), status: outcome.status, differences: differences.length > 3 };
if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url));
  worker.on("message", (inWorker) => console.log(JSON.stringify([said, inWorker])));
} else parentPort.postMessage(said);
`;

it("converts in a bundle, and in a worker of it", { timeout: 300_000 }, async () => {
  await build({
    stdin: { contents: program, resolveDir: root, loader: "js" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(folder, "program.mjs"),
    // As docs/library.md has it: packages that are CommonJS ask for Node's own modules with require.
    banner: {
      js: 'import { createRequire as nodeRequire } from "node:module"; const require = nodeRequire(import.meta.url);',
    },
    logLevel: "error",
  });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/predict2invoke"));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ["program.mjs"], { cwd: folder });
  expect(stderr).toBe("");
  const wanted = { emit: "app", schema: 1, app: true, status: "converted", differences: true };
  expect(JSON.parse(stdout)).toEqual([wanted, wanted]);
});
