/** `verify` on an app that was converted, with what the Python agent answered: `test/agents/record.py` recorded it. */
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Sandbox } from "../command.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const root = fileURLToPath(new URL("../../../", import.meta.url));
const sandbox = new Sandbox();
const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(`${root}test/agents/tool-calling/${name}.json`, "utf8"));

interface Recorded {
  name: string;
  stream: boolean;
  status: number;
  body?: unknown;
  frames?: unknown[];
}

/** The recording of the fixture as the form of `verify` has it. */
function recording(): {
  script: unknown;
  exchanges: {
    name: string;
    request: object;
    answer: { status: number; body?: unknown; frames?: unknown[] };
  }[];
} {
  const requests = recorded("requests") as { name: string; body: object; headers?: object; path?: string }[];
  const answers = recorded("recording") as Recorded[];
  const exchanges = requests.slice(0, 4).flatMap(({ name, body, headers, path }) =>
    answers
      .filter((one) => one.name === name)
      .map(({ stream, status, body: answer, frames }) => ({
        name: `${name}${stream ? ", streamed" : ""}`,
        ...(path && { path }),
        ...(headers && { headers }),
        request: { ...body, stream },
        answer: { status, ...(frames ? { frames } : { body: answer }) },
      })),
  );
  return { script: "script.json", exchanges };
}

const verify = (...args: string[]) => sandbox.run(["verify", "app", "--no-install", ...args]);

beforeAll(async () => {
  sandbox.write({
    "script.json": JSON.stringify(recorded("script")),
    "python.json": JSON.stringify(recording()),
  });
  const { code } = await sandbox.run([
    "convert",
    `${root}grammar-fixtures/agents/tool-calling`,
    "--out",
    "app",
    "--quiet",
  ]);
  expect(code).toBeLessThan(2);
  symlinkSync(`${root}node_modules`, sandbox.path("app/node_modules"));
});
afterAll(() => sandbox.remove());

describe("verify", () => {
  it("builds, starts, asks the example both ways without a script, finds the recorded answers and shows where one differs", async () => {
    const other = recording();
    const [first] = other.exchanges;
    other.exchanges = [first!];
    first!.answer.body = JSON.parse(JSON.stringify(first!.answer.body).replace("15 kettles", "16 kettles"));
    sandbox.write({ "other.json": JSON.stringify(other) });
    const { code, stdout, stderr } = await verify(
      "--recording",
      "python.json",
      "--recording",
      "other.json",
      "--json",
    );
    expect({ code, stderr }).toMatchObject({ code: 1 });
    const { ok, steps } = JSON.parse(stdout) as {
      ok: boolean;
      steps: { name: string; ok: boolean; detail: string }[];
    };
    expect(ok).toBe(false);
    expect(steps.map(({ name }) => name)).toEqual([
      "type-check and build",
      "start",
      "input example",
      "input example, streamed",
      "start",
      ...recording().exchanges.map(({ name }) => `python.json: ${name}`),
      "start",
      `other.json: ${first!.name}`,
    ]);
    expect(steps.filter((one) => !one.ok)).toEqual([steps.at(-1)]);
    expect(steps.at(-1)!.detail).toMatch(
      /^- +"text": "There are 16 kettles left;.+\n\+ +"text": "There are 15 kettles left;/m,
    );
    expect(stderr.match(/^ok {5}/gm)).toHaveLength(steps.length - 1);
    expect(stderr).toMatch(/^failed other\.json: /m);
  });

  it("shows what does not compile, and does not start it", async () => {
    const path = sandbox.path("app/start_server.ts");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text}\nconst wrong: number = "text";\n`);
    const { code, stderr } = await verify();
    writeFileSync(path, text);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^failed type-check and build[^\n]+\n {2}start_server\.ts\(\d+,\d+\): error TS2322/m,
    );
    expect(stderr).not.toContain("input example");
    expect(stderr).toContain("Next: read app/MIGRATION.md");
  });

  it.each([
    [["verify", "gone"], /gone is no app/],
    [["verify", "app", "--recording", "gone.json"], /gone\.json cannot be read: ENOENT/],
    [["verify", "app", "--recording", "bad.json"], /bad\.json has another form: exchanges\.0\.answer/],
    [
      ["verify", "app", "--script", "bad.json"],
      /the script of bad\.json has another form: script: unknown field "exchanges"/,
    ],
  ])("refuses %j", async (args, message) => {
    sandbox.write({ "bad.json": '{"exchanges": [{"request": {}}]}' });
    const { code, stderr } = await sandbox.run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: .+\. .+\.\n$/);
  });
});
