/** The apps of all agents of grammar-fixtures/agents type-check under `strict` against the real packages. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { convertAgent, NODE_MODULES, typeErrors } from "./app-folder.js";
import { agentPath, recordedAgents } from "./recording.js";

it("is free of type errors", { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "predict2invoke-apps-"));
  try {
    symlinkSync(NODE_MODULES, join(folder, "node_modules"), "junction");
    for (const name of recordedAgents()) {
      for (const { path, content } of await convertAgent(agentPath(name), name)) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true });
        writeFileSync(join(folder, name, path), content);
      }
    }
    expect(typeErrors(folder, recordedAgents())).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
