import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { typeAndCompare } from "./differential.js";
import { makeWorkspace } from "./workspace.js";

const text = readFileSync(new URL("session-agent.py", import.meta.url), "utf8");

it(
  "an agent that is typed line by line gives at each stop what a fresh conversion gives",
  { timeout: 600_000 },
  async () => {
    const workspace = makeWorkspace({ "shop.py": text });
    const found = await typeAndCompare(workspace.folder, workspace.path("shop.py"), text, 12);
    workspace.remove();
    expect(found.difference).toBeUndefined();
    expect(found.agents).toBeGreaterThan(5);
    expect(text.split("\n").length).toBeGreaterThan(150);
  },
);
