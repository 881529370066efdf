/** `databricks_openai.agents.AsyncDatabricksSession`: conversations of the Agents SDK in Lakebase, or in a file where none is configured. */
import pg from "pg";
import { Journal, sharedState } from "../memory/journal.js";
import {
  checkOptions,
  Lakebase,
  type LakebaseOptions,
  locked,
  once,
  placeName,
  quoted,
} from "../memory/lakebase.js";
import { memoryPlace } from "../memory/place.js";
import { pyClass } from "../python/class-info.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import type { Dynamic } from "../python/types.js";
import { SessionABC } from "./sessions.js";

export interface SessionOptions extends LakebaseOptions {
  create_tables?: boolean;
  sessions_table?: string;
  messages_table?: string;
  use_cached_engine?: boolean;
}

/** Where the items of all sessions are. They are JSON. */
interface Items {
  get(session: string, limit: number | null): Promise<string[]>;
  add(session: string, items: readonly string[]): Promise<void>;
  pop(session: string): Promise<string | null>;
  clear(session: string): Promise<void>;
}

/** The tables of the Python package, in its format: an app goes on with the conversations of the Python agent. */
class DatabaseItems implements Items {
  constructor(
    private readonly pool: pg.Pool,
    private readonly sessions: string,
    private readonly messages: string,
    private readonly ready: () => Promise<void>,
  ) {}

  async get(session: string, limit: number | null): Promise<string[]> {
    await this.ready();
    const { rows } = await this.pool.query<{ data: string }>(
      `SELECT message_data AS data FROM ${this.messages} WHERE session_id = $1 ORDER BY created_at DESC, id DESC LIMIT $2`,
      [session, limit],
    );
    return rows.map((row) => row.data).reverse();
  }

  async add(session: string, items: readonly string[]): Promise<void> {
    await this.ready();
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query(
        `INSERT INTO ${this.sessions} (session_id) VALUES ($1)
         ON CONFLICT (session_id) DO UPDATE SET updated_at = CURRENT_TIMESTAMP`,
        [session],
      );
      await client.query(
        `INSERT INTO ${this.messages} (session_id, message_data)
         SELECT $1, item FROM unnest($2::text[]) WITH ORDINALITY AS given (item, place) ORDER BY place`,
        [session, items],
      );
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }

  async pop(session: string): Promise<string | null> {
    await this.ready();
    const { rows } = await this.pool.query<{ data: string }>(
      `DELETE FROM ${this.messages} WHERE id = (
         SELECT id FROM ${this.messages} WHERE session_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1
       ) RETURNING message_data AS data`,
      [session],
    );
    return rows[0]?.data ?? null;
  }

  async clear(session: string): Promise<void> {
    await this.ready();
    await this.pool.query(`DELETE FROM ${this.messages} WHERE session_id = $1`, [session]);
    await this.pool.query(`DELETE FROM ${this.sessions} WHERE session_id = $1`, [session]);
  }
}

type Entry =
  | { readonly op: "add"; readonly session: string; readonly items: readonly string[] }
  | { readonly op: "pop" | "clear"; readonly session: string };

class FileItems implements Items {
  private readonly sessions = new Map<string, string[]>();
  private readonly journal: Journal<Entry>;

  constructor(path: string) {
    this.journal = new Journal<Entry>(path, (entry) => {
      const items = this.sessions.get(entry.session) ?? [];
      if (entry.op === "add") items.push(...entry.items);
      else if (entry.op === "pop") items.pop();
      else items.length = 0;
      this.sessions.set(entry.session, items);
    });
  }

  private items(session: string): readonly string[] {
    this.journal.refresh();
    return this.sessions.get(session) ?? [];
  }

  get(session: string, limit: number | null): Promise<string[]> {
    const items = this.items(session);
    return Promise.resolve(limit === null ? [...items] : limit <= 0 ? [] : items.slice(-limit));
  }

  add(session: string, items: readonly string[]): Promise<void> {
    this.journal.append({ op: "add", session, items });
    return Promise.resolve();
  }

  pop(session: string): Promise<string | null> {
    const last = this.items(session).at(-1) ?? null;
    if (last !== null) this.journal.append({ op: "pop", session });
    return Promise.resolve(last);
  }

  clear(session: string): Promise<void> {
    this.journal.append({ op: "clear", session });
    return Promise.resolve();
  }
}

/** One pool for all sessions of a database, as the Python package has one engine. */
const shared = new Map<string, Promise<Items>>();

function itemsOf(options: SessionOptions): Promise<Items> {
  const place = memoryPlace();
  checkOptions(options, place !== "lakebase");
  const { sessions_table: sessions = "agent_sessions", messages_table: messages = "agent_messages" } =
    options;
  if (place !== "lakebase")
    return Promise.resolve(
      sharedState(place.folder, placeName(messages, options), (path) => new FileItems(path)),
    );
  const { use_cached_engine: shares = true, create_tables: creates = true } = options;
  const key = JSON.stringify([placeName("", options), sessions, messages, creates, options.max_size]);
  let found = shares ? shared.get(key) : undefined;
  if (found === undefined) {
    found = connected(options, sessions, messages, creates);
    if (shares) shared.set(key, found);
    found.catch(() => shared.delete(key));
  }
  return found;
}

async function connected(
  options: SessionOptions,
  sessions: string,
  messages: string,
  creates: boolean,
): Promise<Items> {
  const lakebase = await Lakebase.connect(options);
  const schema = quoted(options.schema ?? "public");
  const settings = lakebase.poolSettings();
  const pool = new pg.Pool(settings);
  // A server that ends an idle connection ends nothing else: the pool makes another one.
  pool.on("error", () => undefined);
  const names = [sessions, messages].map((name) => `${schema}.${quoted(name)}`) as [string, string];
  const index = quoted(`idx_${messages}_session_time`);
  const ready = (): Promise<void> =>
    creates
      ? once(`sessions ${lakebase.key} ${names.join(" ")}`, () => makeTables(settings, schema, names, index))
      : Promise.resolve();
  return new DatabaseItems(pool, ...names, ready);
}

const times = `created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP`;

async function makeTables(
  settings: pg.PoolConfig,
  schema: string,
  [sessions, messages]: [string, string],
  index: string,
): Promise<void> {
  await locked(settings, async (client) => {
    const { rows } = await client.query(
      "SELECT to_regclass($1) IS NOT NULL AND to_regclass($2) IS NOT NULL AS found",
      [sessions, messages],
    );
    if (rows[0].found === true) return;
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${sessions} (session_id varchar PRIMARY KEY, ${times}, updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP)`,
    );
    await client.query(
      `CREATE TABLE IF NOT EXISTS ${messages} (id serial PRIMARY KEY, session_id varchar NOT NULL REFERENCES ${sessions} (session_id) ON DELETE CASCADE, message_data text NOT NULL, ${times})`,
    );
    await client.query(`CREATE INDEX IF NOT EXISTS ${index} ON ${messages} (session_id, created_at)`);
  });
}

/** One conversation. Several of the same id are the same. */
export class AsyncDatabricksSession extends SessionABC {
  private constructor(
    readonly session_id: string,
    private readonly items: Items,
  ) {
    super();
  }

  /** @throws ValueError where the options or the workspace name no database. */
  static async create(sessionId: string, options: SessionOptions = {}): Promise<AsyncDatabricksSession> {
    return new AsyncDatabricksSession(sessionId, await itemsOf(options));
  }

  override async getItems(limit: number | null = null): Promise<Dynamic[]> {
    const items = await this.items.get(this.session_id, limit);
    return items.map((item) => jsonLoads(item) as unknown);
  }

  override async addItems(items: Dynamic[]): Promise<void> {
    if (items.length === 0) return;
    const texts = Array.from(items, (item) => jsonDumps(item, { separators: [",", ":"] }));
    await this.items.add(this.session_id, texts);
  }

  override async popItem(): Promise<Dynamic> {
    const item = await this.items.pop(this.session_id);
    return item === null ? null : (jsonLoads(item) as unknown);
  }

  override clearSession(): Promise<void> {
    return this.items.clear(this.session_id);
  }
}
pyClass(AsyncDatabricksSession, {
  name: "AsyncDatabricksSession",
  module: "databricks_openai.agents.session",
});
