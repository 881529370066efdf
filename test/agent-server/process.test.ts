import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("decorated-agent.ts", import.meta.url));
let child: ChildProcess | undefined;

afterEach(() => child?.kill("SIGKILL"));

async function start(...args: string[]): Promise<ChildProcess> {
  child = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  return child;
}

async function listening(process: ChildProcess): Promise<string> {
  for await (const text of process.stderr ?? []) {
    const address = /http:\/\/\S+/.exec(String(text))?.[0];
    if (address !== undefined) return address;
  }
  throw new Error("the server did not start");
}

const body = JSON.stringify({
  input: ["a", "b"].map((content) => ({ role: "user", content })),
  stream: true,
});

describe("a served agent", () => {
  it("answers through its decorated methods, and ends its streams before it stops on SIGTERM", async () => {
    const process = await start("--port", "18741");
    const address = await listening(process);
    const exit = once(process, "exit");
    const response = await fetch(`${address}/responses`, { method: "POST", body });
    process.kill("SIGTERM");
    const text = await response.text();
    expect(text.match(/"text": "> [ab]"/g)).toEqual(['"text": "> a"', '"text": "> b"']);
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    expect(await exit).toEqual([0, null]);
  }, 20_000);

  it("refuses unknown options", async () => {
    const process = await start("--hosts", "x");
    expect(await once(process, "exit")).toEqual([2, null]);
  }, 20_000);
});
