/**
 * `npm run demo`: converts a bundled model, installs, builds and starts the app beside a scripted model endpoint, asks it the model's own
 * example both ways, and shows what is left to do. Leaves the app behind, and no process.
 */
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Children } from "./demo-children.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const model = join(root, "grammar-fixtures/agents/tool-calling");
const script = join(root, "test/agents/tool-calling/script.json");
const app = join(root, "out/demo");

const children = new Children();

async function demo(): Promise<void> {
  const started = Date.now();
  step(`Converting ${relative(root, model)}`);
  await children.node(
    [join(root, "dist/cli/main.js"), "convert", model, "--out", app, "--force", "--quiet"],
    root,
    [0, 1],
  );
  step("Installing and building the app");
  await children.npm(["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], app);
  await children.npm(["run", "build", "--silent"], app);
  step("Starting it beside a scripted model endpoint");
  const endpoint = children.start([join(root, "dist/cli/scripted-endpoint/main.js"), script], root, {});
  const host = await endpoint.firstLine();
  const port = String(await freePort());
  const environment = { DATABRICKS_HOST: host, DATABRICKS_TOKEN: "none", DATABRICKS_APP_PORT: port };
  children.start(["dist/start_server.js"], app, environment);
  const url = `http://127.0.0.1:${port}`;
  await healthy(url);
  const example = JSON.parse(readFileSync(join(app, "input_example.json"), "utf8")) as object;
  await ask(url, example);
  await ask(url, { ...example, stream: true });
  step("What is left to do");
  process.stdout.write(migrationHead());
  step(`Done in ${Math.round((Date.now() - started) / 1000)} seconds`);
  console.log(`The app stays in ${relative(process.cwd(), app) || app}`);
}

function step(title: string): void {
  console.log(`\n== ${title}`);
}

/** Sends one request and prints it with its answer, as they are on the wire. */
async function ask(url: string, request: object): Promise<void> {
  const body = JSON.stringify(request);
  step("POST /invocations");
  console.log(`${body}\n`);
  const answer = await fetch(`${url}/invocations`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`the app answered ${answer.status}: ${text}`);
  console.log(
    answer.headers.get("content-type")?.includes("json")
      ? JSON.stringify(JSON.parse(text), null, 2)
      : text.trimEnd(),
  );
}

async function healthy(url: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    children.requireRunning();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the app did not start within 20 seconds");
}

/** MIGRATION.md as far as a screen holds it. */
function migrationHead(): string {
  const lines = readFileSync(join(app, "MIGRATION.md"), "utf8").split("\n");
  const shown = lines.slice(0, 20);
  const rest = lines.length - shown.length;
  return `${shown.join("\n")}\n${rest > 1 ? `... ${rest} more lines in ${relative(process.cwd(), join(app, "MIGRATION.md"))}\n` : ""}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

try {
  await demo();
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  children.stop();
}
