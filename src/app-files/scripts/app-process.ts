/** The built app as a process of its own on a free port, and requests to it. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./project.js";

export interface RunningApp {
  readonly url: string;
  /** What it has printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** The request of `input_example.json`. */
export const inputExample = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, "input_example.json"), "utf8")) as Record<string, unknown>;

/**
 * Starts the built app and waits until it answers.
 *
 * @param variables besides those of this process; `.env` does not change them.
 * @throws with what it printed, when it ends or stays silent for a minute.
 */
export async function startApp(variables: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--enable-source-maps", join("dist", "start_server.js")], {
    cwd: root,
    env: { ...process.env, ...variables, DATABRICKS_APP_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (printed += part.toString()));
  const app = { url: `http://127.0.0.1:${port}`, log: () => printed, stop: () => stop(child) };
  for (const end = Date.now() + 60_000; Date.now() < end && child.exitCode === null; await sleep(100))
    if (await isHealthy(app.url)) return app;
  await app.stop();
  throw new Error(`The app did not start:\n${printed}`);
}

const isHealthy = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** What is wrong with an app's answer; nothing when it is right. */
export async function askOnce(url: string, request: Record<string, unknown>): Promise<string> {
  const { response, text } = await post(url, request);
  if (!response.ok) return `status ${response.status}: ${text}`;
  const body: unknown = JSON.parse(text);
  return typeof body === "object" && body !== null && !("error" in body && body.error != null) ? "" : text;
}

/** The same for server-sent events: some, the last one `[DONE]`, and none that says an error. */
export async function askForStream(url: string, request: Record<string, unknown>): Promise<string> {
  const { response, text } = await post(url, { ...request, stream: true });
  if (!response.ok) return `status ${response.status}: ${text}`;
  const events = text.split("\n\n").filter((event) => event.startsWith("data: "));
  const failed = events.find((event) => /^data: \{"error"/.test(event));
  if (failed !== undefined) return failed;
  return events.length > 1 && events.at(-1) === "data: [DONE]" ? "" : `not a whole stream: ${text}`;
}

async function post(url: string, body: unknown): Promise<{ response: Response; text: string }> {
  const response = await fetch(`${url}/invocations`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { response, text: await response.text() };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
