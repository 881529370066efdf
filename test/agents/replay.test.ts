/** Each agent of grammar-fixtures/agents, converted and built, answers as the Python agent was recorded. */

import { describe, expect, it } from "vitest";

import { buildApp, convertAgent, writeApp } from "./app-folder.js";
import { agentPath, recordedAgents } from "./recording.js";
import { replayApp, replayOf } from "./replay.js";

/** Seconds on an idle machine; a loaded one takes many times that. */
const LOADED = 600_000;

describe.each(recordedAgents())("%s", (name) => {
  it("builds and answers as recorded", { timeout: LOADED }, async () => {
    const app = writeApp(await convertAgent(agentPath(name), name));
    try {
      expect(buildApp(app.folder)).toEqual([]);
      const { answers, differences } = await replayApp(app.folder, replayOf(name));
      expect(differences.join("\n\n")).toBe("");
      expect(answers).toBeGreaterThanOrEqual(10);
    } finally {
      app.remove();
    }
  });
});
