/** The built command line as a process: worker threads, signals, kills. `npm test` builds it first. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/index.js";
import { minimalAgent, modelFiles, Sandbox } from "./command.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const sandbox = new Sandbox();
const models = 24;

/** What a process printed to standard error, and how it ended. */
interface Ended {
  readonly code: number | null;
  readonly stderr: string;
}

function start(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [main, ...args], {
    cwd: sandbox.root,
    env: { ...process.env, XDG_CACHE_HOME: sandbox.path("cache"), ...variables },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let stderr = "";
  child.stderr!.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return { child, ended: new Promise((done) => child.on("close", (code) => done({ code, stderr }))) };
}

const convert = (out: string, ...args: string[]): Promise<Ended> =>
  start(["convert", "models", "--out", out, "--report", `${out}.json`, "--no-cache", ...args]).ended;

/** Apps that have their name; what is being written has a name with a dot. */
const apps = (out: string): string[] =>
  existsSync(sandbox.path(out))
    ? readdirSync(sandbox.path(out))
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];

function contents(folder: string): Record<string, string> {
  const files = readdirSync(sandbox.path(folder), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return Object.fromEntries(
    files.map((one) => {
      const path = `${one.parentPath}/${one.name}`;
      return [path.slice(sandbox.path(folder).length + 1), readFileSync(path, "utf8")];
    }),
  );
}

/** Resolves when an output folder has so many apps. */
async function appsWritten(out: string, count: number, child: ChildProcess): Promise<void> {
  while (apps(out).length < count && child.exitCode === null)
    await new Promise((done) => setTimeout(done, 5));
}

let reference: Record<string, string>;

beforeAll(async () => {
  for (let at = 0; at < models; at++) {
    const name = `m${String(at).padStart(2, "0")}`;
    sandbox.write(modelFiles(`models/${name}`));
    if (at % 5 === 1) sandbox.write({ [`models/${name}/agent.py`]: `${minimalAgent}exec("x${at}")\n` });
    if (at % 8 === 3) sandbox.write({ [`models/${name}/MLmodel`]: "flavors: [" });
  }
  expect((await convert("one", "--jobs", "1")).code).toBe(2);
  reference = contents("one");
});
afterAll(() => sandbox.remove());

describe("worker threads", () => {
  it("write the same bytes as one thread, with broken models among them", async () => {
    const four = await convert("four", "--jobs", "4");
    expect(four.code).toBe(2);
    expect(four.stderr.match(/^error: models\/m\d\d: MLmodel cannot be read/gm)).toHaveLength(3);
    expect(contents("four")).toEqual(reference);
    expect(readFileSync(sandbox.path("four.json"), "utf8")).toBe(
      readFileSync(sandbox.path("one.json"), "utf8"),
    );
    const { inputs } = JSON.parse(readFileSync(sandbox.path("four.json"), "utf8")) as Report;
    expect(inputs!.filter(({ status }) => status === "refused").map(({ name }) => name)).toEqual([
      "m03",
      "m11",
      "m19",
    ]);
  });
});

describe("a model for which a thread's memory is too small", () => {
  it("is converted in a thread of its own", async () => {
    const { ended } = start(
      ["convert", "models/m00", "models/m01", "--out", "small", "--no-cache", "--jobs", "2"],
      { PREDICT2INVOKE_WORKER_MEGABYTES: "20" },
    );
    expect(await ended).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("2 of 2 inputs converted") as string,
    });
    expect(apps("small")).toEqual(["m00", "m01"]);
    expectWhole("small");
  });
});

/** The apps that are there are whole. */
function expectWhole(out: string): void {
  const found = contents(out);
  for (const app of apps(out)) {
    const own = (files: Record<string, string>): [string, string][] =>
      Object.entries(files).filter(([path]) => path.startsWith(`${app}/`));
    expect(Object.fromEntries(own(found))).toEqual(Object.fromEntries(own(reference)));
  }
}

describe("a run that is ended", () => {
  it("by Ctrl-C finishes what it began, and says how to go on", async () => {
    const { child, ended } = start([
      "convert",
      "models",
      "--out",
      "stopped",
      "--jobs",
      "2",
      "--report",
      "stopped.json",
    ]);
    await appsWritten("stopped", 1, child);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(
      /^interrupted: \d+ of 24 inputs are written, each whole\. Run the same command with --force/m,
    );
    expect(readdirSync(sandbox.path("stopped")).filter((name) => name.startsWith("."))).toEqual([]);
    expect(existsSync(sandbox.path("stopped.json"))).toBe(false);
    expectWhole("stopped");
  });

  it("by kills leaves whole apps each time, and goes on to what one run gives", async () => {
    const kills = Number(process.env["KILLS"] ?? 4);
    for (let kill = 1; kill <= kills; kill++) {
      const { child, ended } = start(["convert", "models", "--out", "killed", "--jobs", "2", "--force"]);
      const goal = Math.floor((kill * models) / (kills + 2));
      await appsWritten("killed", goal, child);
      // Anywhere in the next conversion.
      await new Promise((done) => setTimeout(done, (kill * 37) % 90));
      child.kill("SIGKILL");
      await ended;
      expectWhole("killed");
    }
    const last = await start([
      "convert",
      "models",
      "--out",
      "killed",
      "--jobs",
      "2",
      "--force",
      "--report",
      "killed.json",
    ]).ended;
    expect(last.stderr).toMatch(/21 of 24 inputs converted \(\d+ from the cache\)/);
    expect(contents("killed")).toEqual(reference);
    expect(readFileSync(sandbox.path("killed.json"), "utf8")).toBe(
      readFileSync(sandbox.path("one.json"), "utf8"),
    );
  });
});
