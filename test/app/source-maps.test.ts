/** Stack traces of a built app lead to the Python, by Node's own reader of source maps. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { convertAgent, emitApp, writeApp } from "../agents/app-folder.js";
import { noise } from "../secrets/samples.js";

const secret = noise(40);
const python = `import mlflow
from mlflow.pyfunc import ResponsesAgent

API_KEY = "${secret}"


def inner(n):
    # two lines that have no counterpart in TypeScript
    # stand here
    if n == 0:
        raise ValueError("boom")
    return inner(n - 1)


class Agent(ResponsesAgent):
    def predict(self, request):
        return {"output": []}


LOADED = inner(1)
mlflow.models.set_model(Agent())
`;

const folders: string[] = [];
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));

describe("python-maps", { timeout: 600_000 }, () => {
  it("make a stack trace one of the Python, without the secrets of it", async () => {
    const input = mkdtempSync(join(tmpdir(), "predict2invoke-maps-"));
    writeFileSync(join(input, "agent.py"), python);
    const files = await convertAgent(join(input, "agent.py"), "maps");
    const { folder, remove } = writeApp(files);
    folders.push(input, folder);
    emitApp(folder);
    const run = (...args: string[]): string => {
      const env = { PATH: process.env["PATH"], API_KEY: "x" };
      const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
      return stdout + stderr;
    };
    const start = () => run("--enable-source-maps", "dist/agent_server/agent.js");
    expect(start()).toMatch(/agent_server\/agent\.ts:\d+/);
    expect(run("dist/scripts/python-maps.js")).toContain("lead to the Python");
    const trace = start();
    const lines = Array.from(trace.matchAll(/agent\.py:(\d+)/g), (match) => Number(match[1]));
    expect(lines).toEqual(expect.arrayContaining([11, 12, 20]));
    expect(JSON.stringify(files)).not.toContain(secret);
    remove();
  });
});
