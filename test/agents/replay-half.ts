/** Each agent of grammar-fixtures/agents, converted and compiled, answers and traces as the Python agent was recorded. */

import { describe, expect, it } from "vitest";

import { startTrackingServer } from "../tracking-server.js";
import { convertAgent, emitApp, writeApp } from "./app-folder.js";
import { agentPath, recordedAgents } from "./recording.js";
import { replayApp, replayOf } from "./replay.js";
import { isAnswer, outline, recordedTraces } from "./traces.js";

/** Seconds on an idle machine; a loaded one takes many times that. */
const LOADED = 600_000;

/** The agents in two halves, so that two workers share them: `half` is 0 or 1. */
export function replayHalf(half: 0 | 1): void {
  describe.each(recordedAgents().filter((_, i) => i % 2 === half))("%s", replayAgent);
}

function replayAgent(name: string): void {
  it("answers as recorded and sends the traces that MLflow sent", { timeout: LOADED }, async () => {
    const app = writeApp(await convertAgent(agentPath(name), name));
    const tracking = await startTrackingServer();
    try {
      emitApp(app.folder);
      const variables = { MLFLOW_TRACKING_URI: tracking.url, MLFLOW_EXPERIMENT_ID: "7" };
      const { answers, differences } = await replayApp(app.folder, replayOf(name), variables);
      expect(differences.join("\n\n")).toBe("");
      expect(answers).toBeGreaterThanOrEqual(10);
      const traces = tracking.traces().filter(isAnswer);
      const recorded = recordedTraces(name);
      expect(recorded.map(({ place }) => outline(traces[place]!))).toEqual(recorded.map(outline));
    } finally {
      await tracking.close();
      app.remove();
    }
  });
}
