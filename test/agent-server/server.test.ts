import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AgentServer } from "../../src/runtime/agent-server/index.js";
import { useHandlers } from "./handlers.js";
import { readRecording } from "./recording.js";
import { type Row, send } from "./rows.js";

const rows = readRecording<Row[]>("server");
/** MLflow has no page at `/`. */
const options = { chatPage: false, logLevel: "off" } as const;
const servers = {
  typed: new AgentServer("ResponsesAgent", false, options).createHttpServer(),
  untyped: new AgentServer(null, false, options).createHttpServer(),
};

beforeAll(async () => {
  vi.stubEnv("DATABRICKS_APP_NAME", undefined);
  for (const server of Object.values(servers))
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  vi.unstubAllEnvs();
  for (const server of Object.values(servers)) server.close();
});

describe("answers as MLflow's AgentServer does", () => {
  it.each(rows.map((row, index) => [`${index} ${row.name}`, row] as const))("%s", async (_, row) => {
    useHandlers(row.handlers);
    const server = row.agent_type === null ? servers.untyped : servers.typed;
    expect(await send((server.address() as AddressInfo).port, row.request)).toEqual(row.response);
  });
});
