/** A migrated app that answers many requests at once gives each of them the answer that the Python agent gave it alone. */

import { expect, it } from "vitest";

import { ask, startApp } from "../../src/cli/running-app.js";
import { startScriptedEndpoint } from "../../src/cli/scripted-endpoint/index.js";
import { buildApp, convertAgent, writeApp } from "./app-folder.js";
import { firstDifference } from "./compare.js";
import { agentPath, TOKEN } from "./recording.js";
import { replayOf, type Replay } from "./replay.js";

const REQUESTS = 200;
const AT_ONCE = 40;

/** An agent with several model calls in a request, so that requests meet between them. */
const name = "travel-expenses";
/** Requests that the scripted endpoint answers otherwise the second time. */
const unrepeatable = new Set(["busy once", "refused once"]);

it("keeps requests apart", { timeout: 600_000 }, async () => {
  const replay = replayOf(name);
  const app = writeApp(await convertAgent(agentPath(name), name));
  const endpoint = await startScriptedEndpoint(replay.script);
  try {
    expect(buildApp(app.folder)).toEqual([]);
    const running = await startApp(app.folder, { DATABRICKS_HOST: endpoint.url, DATABRICKS_TOKEN: TOKEN });
    try {
      const differences = await askAll(running.url, replay);
      expect(differences.slice(0, 3).join("\n\n")).toBe("");
    } finally {
      await running.stop();
    }
  } finally {
    await endpoint.close();
    app.remove();
  }
});

/** Sends the recorded requests over and over, many at a time, in an order that mixes them. Which request asked the model what is not compared. */
async function askAll(url: string, { requests, recording: all }: Replay): Promise<string[]> {
  const recording = all.filter((one) => !unrepeatable.has(one.name));
  const differences: string[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < REQUESTS) {
      const recorded = recording[(next++ * 7) % recording.length]!;
      const request = requests.find((one) => one.name === recorded.name)!;
      const body = recorded.stream ? { ...(request.body as object), stream: true } : request.body;
      const answer = await ask(url, { ...request, body });
      const alone = { ...recorded, modelRequests: [] };
      const difference = firstDifference(alone, {
        name: recorded.name,
        stream: recorded.stream,
        ...answer,
        modelRequests: [],
      });
      if (difference !== undefined) differences.push(difference);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
  return differences;
}
