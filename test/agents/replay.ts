/** Sends a running app the requests of a recording and compares what it answers, and what it asks the model, event for event. */

import { ask, startApp } from "../../src/cli/running-app.js";
import {
  startScriptedEndpoint,
  type RecordedRequest,
  type ScriptedEndpoint,
} from "../../src/cli/scripted-endpoint/index.js";
import { firstDifference } from "./compare.js";
import {
  readRecording,
  readRequests,
  readScript,
  START,
  TOKEN,
  WAREHOUSE,
  type ModelRequest,
  type NamedRequest,
  type Recorded,
} from "./recording.js";

/** What a replay compares with; by default the files of test/agents/<name>/. */
export interface Replay {
  script: unknown;
  requests: NamedRequest[];
  recording: Recorded[];
}

export interface ReplayResult {
  /** Answers compared. */
  answers: number;
  /** The first difference of each answer that differs. */
  differences: string[];
}

/** @param lakebase whether the app's memory is in Lakebase, as Python's was: else it asks the workspace for no database. */
export function replayOf(name: string, lakebase = false): Replay {
  const recording = readRecording(name);
  return {
    script: readScript(name),
    requests: readRequests(name),
    recording: lakebase ? recording : withoutLakebase(recording),
  };
}

const DATABASES = /^\/api\/2\.0\/(database|postgres)\//;

/** A recording without what was asked about databases, and about the user who connects with them. */
function withoutLakebase(recording: Recorded[]): Recorded[] {
  if (!recording.some((each) => each.modelRequests.some(({ path }) => DATABASES.test(path))))
    return recording;
  return recording
    .map((each) => ({
      ...each,
      modelRequests: each.modelRequests.filter(
        ({ path }) => !DATABASES.test(path) && !path.endsWith("/scim/v2/Me"),
      ),
    }))
    .filter(({ name, modelRequests }) => name !== START || modelRequests.length > 0);
}

/** Starts the built app in a folder against the scripted endpoint and replays. Throws when the app does not start. */
export async function replayApp(
  folder: string,
  replay: Replay,
  variables: Record<string, string> = {},
): Promise<ReplayResult> {
  const endpoint = await startScriptedEndpoint(replay.script);
  try {
    const app = await startApp(folder, {
      DATABRICKS_HOST: endpoint.url,
      DATABRICKS_TOKEN: TOKEN,
      DATABRICKS_WAREHOUSE_ID: WAREHOUSE,
      ...variables,
    });
    try {
      const start = startDifference(endpoint, replay);
      const result = await replayAgainst(app.url, endpoint, replay);
      return { ...result, differences: [...start, ...result.differences] };
    } finally {
      await app.stop();
    }
  } finally {
    await endpoint.close();
  }
}

/** How what the app asked while it started differs from what the Python agent asked. */
function startDifference(endpoint: ScriptedEndpoint, { recording }: Replay): string[] {
  const recorded = recording.find(({ name }) => name === START);
  if (recorded === undefined) return [];
  const asked = { ...recorded, modelRequests: endpoint.requests.map(modelRequest) };
  return [firstDifference(recorded, asked)].filter((each) => each !== undefined);
}

/** Replays against an app that is running already and uses the given endpoint. */
export async function replayAgainst(
  url: string,
  endpoint: ScriptedEndpoint,
  { requests, recording }: Replay,
): Promise<ReplayResult> {
  const differences: string[] = [];
  for (const recorded of recording) {
    if (recorded.name === START) continue;
    const request = requests.find(({ name }) => name === recorded.name);
    if (request === undefined)
      throw new Error(`${recorded.name}: recorded, but not in requests.json; record again`);
    const difference = firstDifference(recorded, await replayOne(url, endpoint, request, recorded.stream));
    if (difference !== undefined) differences.push(difference);
  }
  return { answers: recording.filter(({ name }) => name !== START).length, differences };
}

async function replayOne(
  url: string,
  endpoint: ScriptedEndpoint,
  request: NamedRequest,
  stream: boolean,
): Promise<Recorded> {
  endpoint.reset();
  const answer = await ask(url, { ...request, body: stream ? { ...request.body, stream } : request.body });
  return { name: request.name, stream, ...answer, modelRequests: endpoint.requests.map(modelRequest) };
}

function modelRequest({ method, path, body, authorization }: RecordedRequest): ModelRequest {
  const isOwn = authorization === undefined || authorization === `Bearer ${TOKEN}`;
  return { ...(method === "POST" ? {} : { method }), path, body, ...(isOwn ? {} : { authorization }) };
}
