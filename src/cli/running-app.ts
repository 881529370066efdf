/** A migrated app as a running process, and its clients' side: for the demo and for the tests that compare apps with recordings. */

import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface RunningApp {
  url: string;
  /** What the app has printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** What an app answered: a stream's frames with their JSON parsed, or a body, parsed where it is JSON. */
export interface Answer {
  status: number;
  contentType: string;
  frames?: unknown[];
  body?: unknown;
}

export interface AppRequest {
  body: unknown;
  path?: string;
  headers?: Record<string, string>;
}

/** Where a built app begins, relative to its folder. */
export const APP_ENTRY = "dist/start_server.js";

/**
 * Starts a built app on a free loopback port and waits until it answers /health.
 * It gets PATH and the given variables only. Throws with what it printed when it ends or stays silent.
 */
export async function startApp(folder: string, env: Record<string, string>): Promise<RunningApp> {
  const port = await freePort();
  const output: string[] = [];
  const child = spawn(process.execPath, [APP_ENTRY], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env, DATABRICKS_APP_PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.on("data", (part: Buffer) => output.push(part.toString()));
  child.stderr.on("data", (part: Buffer) => output.push(part.toString()));
  const app = {
    url: `http://127.0.0.1:${port}`,
    log: () => output.join(""),
    stop: () => stop(child),
  };
  if (await becomesHealthy(app.url, child)) return app;
  await app.stop();
  throw new Error(`the app in ${folder} did not start:\n${app.log()}`);
}

/** Sends one request and reads the whole answer. */
export async function ask(url: string, request: AppRequest): Promise<Answer> {
  const response = await fetch(`${url}${request.path ?? "/invocations"}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...request.headers },
    body: JSON.stringify(request.body),
  });
  const text = await response.text();
  const answer = { status: response.status, contentType: response.headers.get("content-type") ?? "" };
  if (answer.contentType.startsWith("text/event-stream")) return { ...answer, frames: framesOf(text) };
  return { ...answer, body: parsed(text) };
}

/** The payloads of a Server-Sent Events body, parsed where they are JSON. */
export function framesOf(text: string): unknown[] {
  return text
    .split("\n\n")
    .filter((frame) => frame !== "")
    .map((frame) => parsed(frame.replace(/^data: /, "")));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function becomesHealthy(url: string, child: ChildProcess, seconds = 20): Promise<boolean> {
  const deadline = Date.now() + seconds * 1000;
  while (Date.now() < deadline && child.exitCode === null) {
    const healthy = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return true;
    await sleep(50);
  }
  return false;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  // an app that holds a connection open must not hold its owner up
  const timer = setTimeout(() => child.kill("SIGKILL"), 3000);
  await ended;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
