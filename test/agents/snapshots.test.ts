/** The apps of the agent fixtures are those in snapshots/agents, and every snapshot is as Prettier would print it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { repositoryRoot } from "../language/cases.js";
import { convertAgent } from "./app-folder.js";
import { agentPath, recordedAgents } from "./recording.js";

const snapshots = join(repositoryRoot, "snapshots");

/** What an author of the agent would read: its own modules and the report, not the runtime. */
const isShown = (path: string): boolean =>
  /^(agent_server\/(?!runtime\/).*\.ts|MIGRATION\.md|app\.yaml|databricks\.yml)$/.test(path);

describe.each(recordedAgents())("%s", (name) => {
  it("becomes the app of its snapshot", { timeout: 600_000 }, async () => {
    const folder = join(snapshots, "agents", name);
    const files = (await convertAgent(agentPath(name), name)).filter((f) => isShown(f.path));
    if (process.env["UPDATE_SNAPSHOTS"]) {
      rmSync(folder, { recursive: true, force: true });
      for (const f of files) {
        mkdirSync(dirname(join(folder, f.path)), { recursive: true });
        writeFileSync(join(folder, f.path), f.content);
      }
    }
    const expected = existsSync(folder) ? filesBelow(folder) : {};
    expect(Object.fromEntries(files.map((f) => [f.path, text(f.content)]))).toEqual(expected);
  });
});

const text = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

function filesBelow(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  return Object.fromEntries(
    paths.map((e) => {
      const path = join(e.parentPath, e.name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}

describe("every TypeScript file in snapshots", () => {
  it("parses and is stable under Prettier", { timeout: 600_000 }, async () => {
    const unstable: string[] = [];
    for (const [path, source] of Object.entries(filesBelow(snapshots))) {
      if (!path.endsWith(".ts")) continue;
      if ((await format(source, { parser: "typescript", printWidth: 120 })) !== source) unstable.push(path);
    }
    expect(unstable).toEqual([]);
  });
});
