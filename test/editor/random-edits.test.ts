import { describe, expect, it } from "vitest";
import { editAndCompare } from "./differential.js";
import { agentText, makeWorkspace } from "./workspace.js";

// 10,000 of them: npx tsx test/editor/random-edits.main.ts
describe("random edits, of valid and broken text, with pairs of surrogates", () => {
  it.each(["\n", "\r\n"])(
    "leave what a fresh conversion gives (lines end with %j)",
    { timeout: 300_000 },
    async (newline) => {
      const workspace = makeWorkspace();
      const text = agentText.replaceAll("\n", newline);
      const found = await editAndCompare(workspace.folder, workspace.path("agent.py"), text, {
        seed: 11,
        count: 150,
        every: 3,
      });
      workspace.remove();
      expect(found.difference).toBeUndefined();
      expect(found.agents).toBeGreaterThan(5);
    },
  );
});
