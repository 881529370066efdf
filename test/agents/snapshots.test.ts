/** The apps of the agent fixtures are those in snapshots/agents, and every snapshot is as Prettier would print it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";
import { repositoryRoot } from "../language/cases.js";
import { agentPath, recordedAgents } from "./recording.js";

const snapshots = join(repositoryRoot, "snapshots");

/** The command line's `check`, as anybody's CI would run it on agents of their own. */
describe.each(recordedAgents())("%s", (name) => {
  it("becomes the app of its snapshot", { timeout: 600_000 }, async () => {
    let printed = "";
    const print = (text: string): void => void (printed += text);
    const terminal: Terminal = {
      workingDirectory: repositoryRoot,
      colour: { stdout: false, stderr: false },
      stdout: print,
      stderr: print,
      environment: {},
      readInput: () => Promise.resolve(""),
      onInterrupt: () => () => undefined,
    };
    const update = process.env["UPDATE_SNAPSHOTS"] ? ["--update"] : [];
    const agent = relative(repositoryRoot, agentPath(name));
    const code = await run(["check", agent, "--snapshots", "snapshots/agents", ...update], terminal);
    expect(code, printed).toBe(0);
  });
});

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
