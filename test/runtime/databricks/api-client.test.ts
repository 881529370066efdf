/** Requests to a workspace: what is tried again, and which error an answer becomes. */
import { afterEach, describe, expect, it } from "vitest";

import { startScriptedEndpoint, type ScriptedEndpoint } from "../../../src/cli/scripted-endpoint/index.js";
import {
  DatabricksError,
  InvalidParameterValue,
  NotFound,
  WorkspaceClient,
} from "../../../src/runtime/databricks/index.js";
import { StatementState } from "../../../src/runtime/databricks/sdk-values.js";

let endpoint: ScriptedEndpoint | undefined;

afterEach(async () => {
  await endpoint?.close();
  endpoint = undefined;
});

async function clientOf(...workspace: unknown[]): Promise<WorkspaceClient> {
  endpoint = await startScriptedEndpoint({ rules: [], workspace });
  return new WorkspaceClient({ host: endpoint.url, token: "t" });
}

describe("api_client.do", () => {
  it("waits as long as a busy workspace asks for, and gives the dict of the answer", async () => {
    const busy = {
      status: 503,
      headers: { "retry-after": "0" },
      body: { error_code: "TEMPORARILY_UNAVAILABLE" },
    };
    const client = await clientOf({
      path: "/api/x",
      replies: [busy, { text: '{"n": 1.0, "big": 9007199254740993}' }],
    });
    const answer = (await client.apiClient.do("GET", "/api/x")) as Record<string, unknown>;
    expect(String(answer["big"])).toBe("9007199254740993");
    expect(endpoint!.requests).toHaveLength(2);
  });

  it("writes the query as Python does", async () => {
    const client = await clientOf({ path: "/api/x", reply: {} });
    await client.apiClient.do("GET", "/api/x", {
      query: { a: [1, "b"], flag: true, none: null, of: { deep: 2.5 } },
    });
    expect(endpoint!.requests[0]!.path).toBe("/api/x?a=1&a=b&flag=true&of.deep=2.5");
  });

  it.each([
    [404, { error_code: "RESOURCE_DOES_NOT_EXIST", message: "gone" }, NotFound, "gone"],
    [400, { error_code: "INVALID_PARAMETER_VALUE", message: "bad" }, InvalidParameterValue, "bad"],
    [418, { error: "a teapot" }, DatabricksError, "a teapot"],
    [404, {}, NotFound, "request failed"],
  ])("throws the error of status %i and %j", async (status, body, cls, message) => {
    const client = await clientOf({ path: "/api/x", reply: { status, body } });
    const error: unknown = await client.apiClient.do("GET", "/api/x").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(cls);
    expect((error as Error).message).toBe(message);
  });
});

describe("objects of the SDK", () => {
  it("have members of enums, None for what is absent, and the dict that was sent", async () => {
    const body = { statement_id: "s", status: { state: "FAILED", error: { message: "no" } }, unknown: 1 };
    const client = await clientOf({ method: "POST", path: "/api/2.0/sql/statements", reply: { body } });
    const answer = (await client.statementExecution.executeStatement("SELECT 1", "w")) as {
      status: { state: unknown };
      result: unknown;
      asDict(): unknown;
    };
    expect(answer.status.state).toBe((StatementState as Record<string, unknown>)["FAILED"]);
    expect(answer.result).toBeNull();
    expect(answer.asDict()).toEqual({ statement_id: "s", status: body.status });
  });
});
