/** Requests that record_generated.py made at random: status, headers that matter and bytes are those of MLflow. */

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isDeepStrictEqual } from "node:util";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { AgentServer } from "../../src/runtime/agent-server/index.js";
import { useHandlers } from "./handlers.js";
import { readRecording } from "./recording.js";
import { type Row, send } from "./rows.js";

/** A tenth of those of seed 5 and all 2,000 of seed 6, or what `record_generated.py --all` wrote to the file that GENERATED names. */
function generated(): Row[] {
  const file = process.env["GENERATED"];
  if (file) return JSON.parse(readFileSync(file, "utf8")) as Row[];
  const packed = readFileSync(new URL("recordings/generated-2000.json.gz", import.meta.url));
  const more = JSON.parse(gunzipSync(packed).toString("utf8")) as Row[];
  return [...readRecording<Row[]>("generated"), ...more];
}

const rows = generated();
const servers = {
  typed: new AgentServer("ResponsesAgent").createHttpServer(),
  untyped: new AgentServer().createHttpServer(),
};

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.stubEnv("DATABRICKS_APP_NAME", undefined);
  for (const server of Object.values(servers))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  vi.unstubAllEnvs();
  for (const server of Object.values(servers)) server.close();
});

it("answers generated requests as MLflow's AgentServer does", async () => {
  const differences: unknown[] = [];
  for (const row of rows) {
    useHandlers(row.handlers);
    const server = row.agent_type === null ? servers.untyped : servers.typed;
    const answer = await send((server.address() as AddressInfo).port, row.request);
    if (!isDeepStrictEqual(answer, row.response))
      differences.push({ request: row, ours: answer, theirs: row.response });
  }
  expect(rows.length).toBeGreaterThan(150);
  expect(differences).toEqual([]);
}, 600_000);
