/** What agents remember: in files of the app's folder, and on a real PostgreSQL server where the machine has one. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

import { WorkspaceClient } from "../../src/runtime/databricks/workspace-client.js";
import { Lakebase } from "../../src/runtime/memory/lakebase.js";
import { ask, startApp, type RunningApp } from "../../src/cli/running-app.js";
import { startScriptedEndpoint, type ScriptedEndpoint } from "../../src/cli/scripted-endpoint/index.js";
import { convertAgent, emitApp, writeApp } from "./app-folder.js";
import { PASSWORD, postgresPrograms, startPostgres, USER, type PostgresServer } from "./postgres.js";
import { agentPath, readScript, TOKEN } from "./recording.js";
import { replayApp, replayOf } from "./replay.js";

/** Seconds on an idle machine; a loaded one takes many times that. */
const LOADED = 600_000;
const agents = ["lakebase_desk", "lakebase_profile", "lakebase_session", "lakebase_sync_store"] as const;

const apps = new Map<string, ReturnType<typeof writeApp>>();
let scratch: string;
let endpoint: ScriptedEndpoint;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), "predict2invoke-memory-"));
  endpoint = await startScriptedEndpoint(readScript("lakebase_desk"));
  for (const name of agents) {
    const app = writeApp(await convertAgent(agentPath(name), name));
    apps.set(name, app);
    emitApp(app.folder);
  }
}, LOADED);

afterAll(async () => {
  await endpoint.close();
  for (const app of apps.values()) app.remove();
  rmSync(scratch, { recursive: true, force: true });
});

const start = (variables: Record<string, string>): Promise<RunningApp> =>
  startApp(apps.get("lakebase_desk")!.folder, {
    DATABRICKS_HOST: endpoint.url,
    DATABRICKS_TOKEN: TOKEN,
    ...variables,
  });

interface Recall {
  visits: number;
  roles: string[];
  last: string;
}

/** One turn of a conversation, and what the agent remembers after it. */
async function turn(app: RunningApp, thread: string, text: string): Promise<Recall> {
  const body = {
    input: [{ role: "user", content: text }],
    custom_inputs: { thread_id: thread, recall: true },
  };
  const answer = await ask(app.url, { body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return (answer.body as { custom_outputs: { recall: Recall } }).custom_outputs.recall;
}

const loans = ["HumanMessage", "AIMessage", "ToolMessage", "AIMessage"];

/** What holds wherever the conversations are. */
async function keepsConversations(variables: Record<string, string>): Promise<void> {
  const first = await start(variables);
  try {
    expect((await turn(first, "kept", "Loans?")).roles).toEqual(loans);
    expect((await turn(first, "other", "Hello")).roles).toEqual(["HumanMessage", "AIMessage"]);
  } finally {
    await first.stop();
  }
  const second = await start(variables);
  try {
    const after = await turn(second, "kept", "Hello");
    expect(after).toMatchObject({ roles: [...loans, "HumanMessage", "AIMessage"], visits: 3 });
    const all = Array.from({ length: 50 }, async (_, i) => {
      const thread = `parallel-${i}`;
      const one = await turn(second, thread, "Loans?");
      const two = await turn(second, thread, "Hello");
      return [one.roles.length, two.roles.length, two.visits];
    });
    for (const counts of await Promise.all(all)) expect(counts).toEqual([4, 6, 3]);
    expect((await turn(second, "other", "Hello")).visits).toBe(2);
  } finally {
    await second.stop();
  }
}

describe("in files", () => {
  it(
    "outlives the server, keeps conversations apart and loses none of 50 at a time",
    { timeout: LOADED },
    async () => {
      await keepsConversations({ AGENT_MEMORY: `file:${join(scratch, "files")}` });
    },
  );

  it("is said at the start, with the folder", { timeout: LOADED }, async () => {
    const app = await start({});
    try {
      expect(app.log()).toContain(join(apps.get("lakebase_desk")!.folder, ".memory"));
      expect(app.log()).toContain("No Lakebase is configured");
    } finally {
      await app.stop();
    }
  });
});

const programs = postgresPrograms();
if (programs === undefined)
  console.warn(
    "Memory on PostgreSQL is not tested: initdb, pg_ctl and psql were not found (Debian's package postgresql).",
  );

describe.skipIf(programs === undefined)("on PostgreSQL", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs!);
  }, LOADED);
  afterAll(() => server.stop());

  it.each(agents)(
    "%s answers as recorded and asks the workspace the same",
    { timeout: LOADED },
    async (name) => {
      server.empty();
      const { answers, differences } = await replayApp(
        apps.get(name)!.folder,
        replayOf(name, true),
        server.variables,
      );
      expect(differences.join("\n\n")).toBe("");
      expect(answers).toBeGreaterThanOrEqual(10);
    },
  );

  it(
    "outlives the server, keeps conversations apart and loses none of 50 at a time",
    { timeout: LOADED },
    async () => {
      server.empty();
      await keepsConversations(server.variables);
    },
  );

  it("asks for a new password when the old one is too old", { timeout: LOADED }, async () => {
    server.empty();
    const passwords = [PASSWORD, "another-one-that-is-not-real"];
    const workspace = (readScript("lakebase_desk") as { workspace: { path: string }[] }).workspace.map(
      (route) =>
        route.path.endsWith("/credentials")
          ? { method: "POST", path: route.path, replies: passwords.map((token) => ({ body: { token } })) }
          : route,
    );
    const asked = await startScriptedEndpoint({ rules: [], workspace });
    vi.stubEnv("PGPORT", server.variables["PGPORT"]!);
    vi.stubEnv("PGSSLMODE", "disable");
    const pools: pg.Pool[] = [];
    try {
      const client = new WorkspaceClient({ host: asked.url, token: TOKEN });
      const lakebase = await Lakebase.connect({
        instance_name: "desk-memory",
        workspace_client: client,
      });
      const connects = async (): Promise<unknown> => {
        const pool = new pg.Pool(lakebase.poolSettings());
        pools.push(pool);
        return (await pool.query("SELECT current_user AS name")).rows[0];
      };
      const credentials = (): number =>
        asked.requests.filter(({ path }) => path.endsWith("/credentials")).length;
      expect(await Promise.all([connects(), connects()])).toEqual([{ name: USER }, { name: USER }]);
      expect(credentials()).toBe(1);
      server.sql(`ALTER ROLE "${USER}" PASSWORD '${passwords[1]}'`);
      const later = Date.now() + 16 * 60 * 1000;
      vi.spyOn(Date, "now").mockReturnValue(later);
      expect(await connects()).toEqual({ name: USER });
      expect(credentials()).toBe(2);
    } finally {
      for (const pool of pools) await pool.end();
      server.sql(`ALTER ROLE "${USER}" PASSWORD '${PASSWORD}'`);
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
      await asked.close();
    }
  });

  it("stays away from the tables of a Python agent", { timeout: LOADED }, async () => {
    server.empty();
    server.sql(
      "CREATE TABLE checkpoints (thread_id text, checkpoint jsonb); INSERT INTO checkpoints VALUES ('kept', '{}')",
    );
    const beside = await start(server.variables);
    try {
      expect((await turn(beside, "kept", "Hello")).visits).toBe(1);
    } finally {
      await beside.stop();
    }
    expect(server.sql("SELECT count(*) FROM checkpoints")).toEqual(["1"]);
    expect(server.sql("SELECT DISTINCT thread_id FROM agent_app.checkpoints")).toEqual(["kept"]);
    await expect(start({ ...server.variables, AGENT_MEMORY_SCHEMA: "public" })).rejects.toThrow(
      'The schema "public" has a table of conversations that is not the app\'s',
    );
    expect(server.sql("SELECT count(*) FROM checkpoints")).toEqual(["1"]);
  });
});
