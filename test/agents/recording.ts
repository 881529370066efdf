/** The files of test/agents/<name>/: what was asked of the Python agent and what it answered. Written by record.py. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Answer, AppRequest } from "../../src/cli/running-app.js";

/** A request of requests.json; it is sent without and with `"stream": true`. */
export interface NamedRequest extends AppRequest {
  name: string;
  body: Record<string, unknown>;
}

/** A request that an agent sent to the model endpoint or to the script's workspace. */
export interface ModelRequest {
  /** Only where it is not POST. */
  method?: string;
  path: string;
  body: unknown;
  /** Only where it is not the app's own token. */
  authorization?: string;
}

/** One entry of recording.json. */
export interface Recorded extends Answer {
  name: string;
  stream: boolean;
  modelRequests: ModelRequest[];
}

/** Name of the entry that says what an agent asked while it was loaded. */
export const START = "(start)";

/** The SQL warehouse that recorder and replay name. */
export const WAREHOUSE = "scripted-warehouse";

/** The token that recorder and replay give to the agents. */
export const TOKEN = "scripted-token";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** The agents that have a recording. */
export function recordedAgents(): string[] {
  return readdirSync(HERE)
    .filter((name) => existsSync(join(HERE, name, "recording.json")))
    .sort();
}

/** Where an agent is: its model directory, its notebook, or its module where agents of its kind are not logged. */
export function agentPath(name: string): string {
  const path = fileURLToPath(new URL(`../../grammar-fixtures/agents/${name}`, import.meta.url));
  return [join(path, "notebook.ipynb"), path, `${path}.ipynb`].find(existsSync) ?? `${path}.py`;
}

export function readScript(name: string): unknown {
  return readJson(name, "script.json");
}

export function readRequests(name: string): NamedRequest[] {
  return readJson(name, "requests.json") as NamedRequest[];
}

export function readRecording(name: string): Recorded[] {
  return readJson(name, "recording.json") as Recorded[];
}

function readJson(name: string, file: string): unknown {
  return JSON.parse(readFileSync(join(HERE, name, file), "utf8"));
}
