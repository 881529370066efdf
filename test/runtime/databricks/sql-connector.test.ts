/** What the recording of sql_desk cannot show of databricks.sql: `?`, providers of credentials, times, and what is refused. */

import { afterAll, beforeAll, expect, it } from "vitest";

import { startScriptedEndpoint, type ScriptedEndpoint } from "../../../src/cli/scripted-endpoint/index.js";
import { connect, NotSupportedError } from "../../../src/runtime/libraries/databricks-sql.js";
import { repr } from "../../../src/runtime/python/index.js";

const columns = [
  { name: "at", type_name: "TIMESTAMP" },
  { name: "price", type_name: "DECIMAL", type_precision: 10, type_scale: 2 },
  { name: "tags", type_name: "ARRAY" },
];
const body = {
  statement_id: "s",
  status: { state: "SUCCEEDED" },
  manifest: { schema: { columns } },
  result: { data_array: [["2026-01-31T10:20:30.000Z", "1.50", '["a"]']] },
};

let endpoint: ScriptedEndpoint;
beforeAll(async () => {
  endpoint = await startScriptedEndpoint({
    rules: [],
    workspace: [{ method: "POST", path: "/api/2.0/sql/statements", reply: { body } }],
  });
});
afterAll(() => endpoint.close());

const asked = () => endpoint.requests.at(-1)!;

it("names the markers that have places only, where they are markers", async () => {
  const cursor = connect(endpoint.url, "/sql/1.0/warehouses/w", "not-a-real-token").cursor();
  await cursor.execute("SELECT '?', `a?`, x -- ?\nFROM t WHERE a = ? AND b = ?", [1, "two"]);
  expect(asked().body).toMatchObject({
    statement: "SELECT '?', `a?`, x -- ?\nFROM t WHERE a = :p1 AND b = :p2",
    warehouse_id: "w",
    parameters: [
      { name: "p1", type: "INT", value: "1" },
      { name: "p2", type: "STRING", value: "two" },
    ],
  });
  await expect(cursor.execute("SELECT ?", [[1]])).rejects.toThrow(NotSupportedError);
});

it("gives times with their zone, and what it knows of columns", async () => {
  const cursor = connect(endpoint.url, "/sql/1.0/warehouses/w", "not-a-real-token").cursor();
  await cursor.execute("SELECT 1");
  expect(repr(cursor.description)).toBe(
    "[('at', 'timestamp', None, None, None, None, None), ('price', 'decimal', None, None, 10, 2, None), ('tags', 'array', None, None, None, None, None)]",
  );
  const row = cursor.fetchone()!;
  expect(repr(row)).toBe(
    "Row(at=datetime.datetime(2026, 1, 31, 10, 20, 30, tzinfo=datetime.timezone.utc), price=Decimal('1.50'), tags=['a'])",
  );
  expect(cursor.fetchone()).toBeNull();
});

it("asks the provider of credentials for each statement", async () => {
  const provider = () => () => Promise.resolve({ Authorization: "Bearer from-the-provider" });
  const connection = connect(endpoint.url, "/sql/1.0/warehouses/w", null, {
    credentials_provider: provider,
    catalog: "main",
  });
  await connection.cursor().execute("SELECT 1");
  expect(asked()).toMatchObject({ authorization: "Bearer from-the-provider", body: { catalog: "main" } });
});

it("needs a warehouse", () => {
  expect(() => connect("host", "/sql/protocolv1/o/1/2", "x")).toThrow("names none");
});
