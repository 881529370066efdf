import { writeSync } from "node:fs";
import { AgentServer, getAbortSignal, invoke, stream } from "../../src/runtime/agent-server/index.js";
import type { Dynamic } from "../../src/runtime/agent-server/python.js";

/** An agent that does what a request says, for tests of the process that serves it. */

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

if (process.env["FAIL_AT_START"]) throw new Error("this program cannot start");

invoke()((request: Dynamic) => {
  if (request.stray) {
    void Promise.reject(new Error("stray rejection"));
    setTimeout(() => {
      throw new Error("stray error");
    });
  }
  if (request.die) process.exit(3);
  return { pid: process.pid };
});

stream()(async function* (request: Dynamic) {
  try {
    for (let i = 0; i < request.count; i++) {
      yield { i, aborted: getAbortSignal()?.aborted ?? false };
      await pause(request.pause);
    }
  } finally {
    writeSync(1, "closed\n");
  }
});

await new AgentServer().run("agent:app", "127.0.0.1");
