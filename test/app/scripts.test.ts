/** The scripts of a migrated app, run as npm runs them, with a Databricks CLI that writes down what it is asked. */
import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseEnv } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { agentPath } from "../agents/recording.js";
import { convertAgent, emitApp, writeApp } from "../agents/app-folder.js";

const environmentOf = (text: string): Record<string, string | undefined> => parseEnv(text);

let folder: string;
/** The folder of the CLI; outside of the app, whose package is one of ES modules. */
let bin: string;
let remove: () => void;
let request: string;

beforeAll(async () => {
  ({ folder, remove } = writeApp(await convertAgent(agentPath("parts-desk"), "parts-desk")));
  bin = `${folder}-bin`;
  emitApp(folder);
  request = readFileSync(join(folder, "databricks-app.json"), "utf8");
}, 600_000);

afterAll(() => {
  rmSync(bin, { recursive: true, force: true });
  remove();
});

beforeEach(() => {
  rmSync(join(folder, ".env"), { force: true });
  rmSync(join(folder, "asked.jsonl"), { force: true });
  rmSync(bin, { recursive: true, force: true });
  writeFileSync(join(folder, "databricks-app.json"), request);
});

/** What the CLI prints for arguments that begin so; it fails where nothing is known. */
type Answers = Readonly<Record<string, unknown>>;

const me = { "current-user me": { userName: "anna@example.com" } };
const profile = { name: "dev", host: "https://dev.cloud.databricks.com", valid: true };
const signedIn: Answers = {
  "--version": "Databricks CLI v1.13.0",
  "auth profiles": { profiles: [profile] },
  "auth token": { access_token: "not-a-real-token" },
  ...me,
};

function installCommandLine(answers: Answers): void {
  mkdirSync(bin);
  const script = `#!${process.execPath}
const { appendFileSync } = require("node:fs");
const args = process.argv.slice(2);
appendFileSync(${JSON.stringify(join(folder, "asked.jsonl"))}, JSON.stringify(args) + "\\n");
const answers = ${JSON.stringify(answers)};
const key = Object.keys(answers).find((one) => args.join(" ").startsWith(one));
if (key === undefined) { console.error("Error: no such thing"); process.exit(1); }
console.log(typeof answers[key] === "string" ? answers[key] : JSON.stringify(answers[key]));
`;
  const file = join(bin, "databricks");
  writeFileSync(file, script);
  chmodSync(file, 0o755);
}

const asked = (): string[][] =>
  existsSync(join(folder, "asked.jsonl"))
    ? readFileSync(join(folder, "asked.jsonl"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as string[])
    : [];

function script(name: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [join("dist", "scripts", `${name}.js`), ...args], {
    cwd: folder,
    // No Databricks CLI of this machine, and none of its settings.
    env: { PATH: [bin, dirname(process.execPath)].join(":"), HOME: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part: Buffer) => (output += part.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output })));
}

const env = (): Record<string, string | undefined> =>
  environmentOf(readFileSync(join(folder, ".env"), "utf8"));

describe("quickstart", { timeout: 600_000 }, () => {
  it("says what is missing without the Databricks CLI, and writes nothing", async () => {
    const { code, output } = await script("quickstart", "--yes");
    expect(code).toBe(1);
    expect(output).toMatch(/^ok {4}Node .*\nstop {2}The Databricks CLI is not installed/);
    expect(existsSync(join(folder, ".env"))).toBe(false);
  });

  it("creates the experiment, and writes .env and the app's request", async () => {
    installCommandLine({ ...signedIn, "experiments create-experiment": { experiment_id: "42" } });
    const { code, output } = await script("quickstart", "--yes");
    expect(output).toContain("created the MLflow experiment /Users/anna@example.com/agent-parts-desk (42)");
    expect(code).toBe(0);
    expect(env()).toMatchObject({
      DATABRICKS_CONFIG_PROFILE: "dev",
      DATABRICKS_HOST: profile.host,
      DATABRICKS_TOKEN: "not-a-real-token",
      MLFLOW_EXPERIMENT_ID: "42",
    });
    const app = JSON.parse(readFileSync(join(folder, "databricks-app.json"), "utf8")) as {
      resources: object[];
    };
    expect(app.resources[0]).toEqual({
      name: "experiment",
      experiment: { experiment_id: "42", permission: "CAN_MANAGE" },
    });
    expect(asked().map((args) => args.slice(0, 2).join(" "))).toEqual([
      "--version",
      "auth profiles",
      "current-user me",
      "experiments get-by-name",
      "experiments create-experiment",
      "auth token",
    ]);
  });

  it("finds the experiment that is there, and keeps what its owner wrote into .env", async () => {
    installCommandLine({ ...signedIn, "experiments get-by-name": { experiment: { experiment_id: "7" } } });
    writeFileSync(join(folder, ".env"), "# mine\nMY_SETTING=1\nMLFLOW_EXPERIMENT_ID=old\n");
    expect((await script("quickstart", "--yes")).code).toBe(0);
    expect(readFileSync(join(folder, ".env"), "utf8")).toMatch(
      /^# mine\nMY_SETTING=1\nMLFLOW_EXPERIMENT_ID=7\n/,
    );
    expect(asked().some((args) => args[1] === "create-experiment")).toBe(false);
  });

  it("creates nothing that nobody agreed to", async () => {
    installCommandLine({ ...signedIn, "experiments create-experiment": { experiment_id: "42" } });
    const { code, output } = await script("quickstart");
    expect(code).toBe(1);
    expect(output).toContain("say yes with --yes");
    expect(asked().some((args) => args[1] === "create-experiment")).toBe(false);
    expect(existsSync(join(folder, ".env"))).toBe(false);
  });

  it.each<[string, Answers, string[], string]>([
    ["no profile", { ...signedIn, "auth profiles": { profiles: [] } }, [], "databricks auth login"],
    ["another profile", signedIn, ["--profile", "prod; rm -rf /"], "no profile prod; rm -rf /"],
    [
      "an expired sign-in",
      { "--version": "v1", "auth profiles": { profiles: [profile] } },
      [],
      "auth login --profile dev",
    ],
  ])("tells the next step with %s", async (_, answers, args, message) => {
    installCommandLine(answers);
    const { code, output } = await script("quickstart", "--yes", ...args);
    expect(code).toBe(1);
    expect(output).toContain(message);
  });
});

describe("deploy", { timeout: 600_000 }, () => {
  it("says what is missing without the Databricks CLI", async () => {
    const { code, output } = await script("deploy");
    expect(code).toBe(1);
    expect(output).toContain("The Databricks CLI is not installed");
  });

  it("validates, deploys and runs the bundle, in the profile of .env", async () => {
    installCommandLine({ "--version": "v1", bundle: "done", "apps get": { url: "https://app.example" } });
    writeFileSync(join(folder, ".env"), "DATABRICKS_CONFIG_PROFILE=dev\n");
    const { code, output } = await script("deploy", "--target", "dev");
    expect(output).toContain("agent-parts-desk runs at https://app.example");
    expect(code).toBe(0);
    const common = ["--profile", "dev", "--target", "dev"];
    expect(asked().filter(([first]) => first === "bundle")).toEqual([
      ["bundle", "validate", ...common],
      ["bundle", "deploy", ...common],
      ["bundle", "run", "agent_parts_desk", ...common],
    ]);
  });

  it("stops at the first step that fails", async () => {
    installCommandLine({ "--version": "v1", "bundle validate": "done" });
    const { code, output } = await script("deploy");
    expect(code).toBe(1);
    expect(output).toContain("`databricks bundle deploy` failed");
    expect(asked().at(-1)).toEqual(["bundle", "deploy"]);
  });

  it("names the secrets that are missing, before anything is deployed", async () => {
    installCommandLine({ "--version": "v1", bundle: "done", "secrets list-secrets shared": [{ key: "a" }] });
    const app = JSON.parse(request) as { resources: object[] };
    const secrets = [
      { name: "a", secret: { scope: "shared", key: "a", permission: "READ" } },
      { name: "b", secret: { scope: "my scope'; id", key: "b", permission: "READ" } },
    ];
    const resources = [...app.resources, ...secrets];
    writeFileSync(join(folder, "databricks-app.json"), JSON.stringify({ ...app, resources }));
    const { code, output } = await script("deploy");
    expect(code).toBe(1);
    expect(output).toContain(`databricks secrets put-secret 'my scope'\\''; id' b`);
    expect(output).not.toContain("put-secret shared");
    expect(asked().some(([first]) => first === "bundle")).toBe(false);
  });
});

describe("preflight", { timeout: 600_000 }, () => {
  it("asks the app its example both ways", async () => {
    const { code, output } = await script("preflight", "--scripted");
    expect(output.trim().split("\n")).toEqual([
      "ok    build",
      "ok    start",
      "ok    /health",
      "ok    /invocations with input_example.json",
      "ok    /invocations with input_example.json, streaming",
    ]);
    expect(code).toBe(0);
  });

  it("fails with what the app printed", async () => {
    writeFileSync(join(folder, ".env"), "DATABRICKS_HOST=http://127.0.0.1:1\nDATABRICKS_TOKEN=x\n");
    const { code, output } = await script("preflight");
    expect(output).toContain("FAIL  /invocations with input_example.json\n      status 500");
    expect(output).toContain("The app printed:");
    expect(code).toBe(1);
  });
});
