/** `DatabricksStore` and `AsyncDatabricksStore`: memories in Lakebase, or in a file where none is configured. */
import pg from "pg";
import {
  checkOptions,
  Lakebase,
  type LakebaseOptions,
  locked,
  once,
  placeName,
  quoted,
} from "../memory/lakebase.js";
import { sharedState } from "../memory/journal.js";
import { memoryPlace } from "../memory/place.js";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, isDict } from "../python/dict-access.js";
import { ValueError } from "../python/exceptions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { str } from "../python/repr.js";
import type { Dynamic } from "../python/types.js";
import { DatabricksEmbeddings } from "./embeddings.js";
import { FileRows } from "./memory-rows.js";
import { BaseStore, type Rows } from "./store.js";
import { StoreIndex } from "./store-index.js";
import type { StoredRow } from "./stored-item.js";

export interface DatabricksStoreOptions extends LakebaseOptions {
  embedding_endpoint?: string | null;
  embedding_dims?: number | null;
  embedding_fields?: readonly string[] | null;
  embeddings?: Dynamic;
}

/** Throws ValueError where vectors are asked for without their length. */
function indexOf(options: DatabricksStoreOptions): StoreIndex | null {
  const { embeddings = null, embedding_endpoint: endpoint = null, embedding_dims: dims = null } = options;
  if (embeddings === null && endpoint === null) return null;
  if (dims === null)
    throw new ValueError(
      embeddings === null
        ? "embedding_dims is required when embedding_endpoint is specified"
        : "embedding_dims is required when providing an embeddings instance",
    );
  const model: unknown = embeddings ?? new DatabricksEmbeddings({ endpoint: endpoint! });
  return new StoreIndex(
    Number(dims),
    model,
    options.embedding_fields?.length ? options.embedding_fields : ["$"],
  );
}

interface Row {
  readonly prefix: string;
  readonly key: string;
  readonly value: string;
  readonly created: string;
  readonly updated: string;
  readonly score: number | null;
}

const iso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || '+00:00'`;
const columns = `s.prefix, s.key, s.value::text AS value, ${iso("s.created_at")} AS created, ${iso("s.updated_at")} AS updated`;

const rowOf = (row: Row): StoredRow => ({
  namespace: row.prefix.split("."),
  key: row.key,
  value: jsonLoads(row.value) as unknown,
  created: row.created,
  updated: row.updated,
});

const vectorText = (vector: readonly number[]): string => `[${vector.join(",")}]`;

/** A pattern of LIKE that is the text itself. */
const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/**
 * The tables `store` and `store_vectors` of langgraph's store in PostgreSQL, as Python has them, so that an app goes on with the memories of the Python agent.
 * The npm package's own store has other tables, and finds the items of ("users", "10") below ("users", "1").
 */
class DatabaseRows implements Rows {
  private readonly store: string;
  private readonly vectors: string;

  constructor(
    private readonly pool: pg.Pool,
    schema: string,
    private readonly index: StoreIndex | null,
  ) {
    this.store = `${quoted(schema)}.store`;
    this.vectors = `${quoted(schema)}.store_vectors`;
  }

  async get(namespace: readonly string[], key: string): Promise<StoredRow | null> {
    const { rows } = await this.pool.query<Row>(
      `SELECT ${columns} FROM ${this.store} s WHERE s.prefix = $1 AND s.key = $2`,
      [namespace.join("."), key],
    );
    return rows[0] ? rowOf(rows[0]) : null;
  }

  async put(namespace: readonly string[], key: string, value: Dynamic, fields: Dynamic): Promise<void> {
    const prefix = namespace.join(".");
    const texts = this.index?.texts(value, fields) ?? [];
    const vectors = texts.length ? await this.index!.vectors(texts.map(([, text]) => text)) : [];
    const client = await this.pool.connect();
    try {
      await client.query("BEGIN");
      await client.query(
        `INSERT INTO ${this.store} (prefix, key, value) VALUES ($1, $2, $3)
         ON CONFLICT (prefix, key) DO UPDATE
         SET value = EXCLUDED.value, updated_at = CURRENT_TIMESTAMP, expires_at = NULL, ttl_minutes = NULL`,
        [prefix, key, jsonDumps(value)],
      );
      for (const [i, [field]] of texts.entries())
        await client.query(
          `INSERT INTO ${this.vectors} (prefix, key, field_name, embedding) VALUES ($1, $2, $3, $4)
           ON CONFLICT (prefix, key, field_name) DO UPDATE
           SET embedding = EXCLUDED.embedding, updated_at = CURRENT_TIMESTAMP`,
          [prefix, key, field, vectorText(vectors[i]!)],
        );
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }

  async delete(namespace: readonly string[], key: string): Promise<void> {
    await this.pool.query(`DELETE FROM ${this.store} WHERE prefix = $1 AND key = $2`, [
      namespace.join("."),
      key,
    ]);
  }

  async search(
    prefix: readonly string[],
    { query, filter, limit, offset }: Parameters<Rows["search"]>[1],
  ): Promise<[StoredRow, number | null][]> {
    const values: unknown[] = [];
    const bind = (value: unknown): string => `$${values.push(value)}`;
    const conditions = [...below(prefix, bind), ...filters(filter, bind)];
    const where = conditions.length ? `WHERE ${conditions.join(" AND ")}` : "";
    const { rows } = await this.pool.query<Row>(
      query !== null && this.index !== null
        ? `SELECT * FROM (
             SELECT DISTINCT ON (s.prefix, s.key) ${columns}, 1 - (v.embedding <=> ${bind(vectorText(await this.index.queryVector(query)))}) AS score
             FROM ${this.store} s JOIN ${this.vectors} v ON s.prefix = v.prefix AND s.key = v.key
             ${where} ORDER BY s.prefix, s.key, score DESC
           ) scored ORDER BY score DESC LIMIT ${bind(limit)} OFFSET ${bind(offset)}`
        : `SELECT ${columns}, NULL AS score FROM ${this.store} s ${where}
           ORDER BY s.updated_at DESC LIMIT ${bind(limit)} OFFSET ${bind(offset)}`,
      values,
    );
    return rows.map((row) => [rowOf(row), row.score === null ? null : Number(row.score)]);
  }

  async namespaces(): Promise<readonly (readonly string[])[]> {
    const { rows } = await this.pool.query<{ prefix: string }>(`SELECT DISTINCT prefix FROM ${this.store}`);
    return rows.map((row) => row.prefix.split("."));
  }
}

function below(prefix: readonly string[], bind: (value: unknown) => string): string[] {
  if (prefix.length === 0) return [];
  const path = prefix.join(".");
  return [`(s.prefix = ${bind(path)} OR s.prefix LIKE ${bind(`${literal(path)}.%`)})`];
}

const comparisons: Readonly<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" };

/** Equality of JSON; the other comparisons are of texts, as langgraph makes them. */
function filters(filter: Dynamic, bind: (value: unknown) => string): string[] {
  const entries: [Dynamic, Dynamic][] = isDict(filter) ? [...dictEntries(filter)] : [];
  return entries.flatMap(([key, wanted]) => {
    const equal = (operator: string, value: Dynamic): string =>
      `s.value->${bind(String(key))}::text ${operator} ${bind(jsonDumps(value))}::jsonb`;
    if (!isDict(wanted)) return [equal("=", wanted)];
    return [...dictEntries(wanted)].map(([name, value]) => {
      if (name === "$eq" || name === "$ne") return equal(name === "$eq" ? "=" : "!=", value);
      const comparison = Object.hasOwn(comparisons, String(name)) ? comparisons[String(name)] : undefined;
      if (comparison === undefined) throw new ValueError(`Unsupported operator: ${name}`);
      return `s.value->>${bind(String(key))}::text ${comparison} ${bind(str(value))}`;
    });
  });
}

/** Makes the tables that are not there, with the numbers under which langgraph's own migrations go on from them. */
async function makeTables(settings: pg.PoolConfig, schema: string, index: StoreIndex | null): Promise<void> {
  const at = quoted(schema);
  await locked(settings, async (client) => {
    const has = async (table: string): Promise<boolean> =>
      (await client.query("SELECT to_regclass($1) AS found", [`${at}.${table}`])).rows[0].found !== null;
    if (!(await has("store"))) {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${at}`);
      await client.query(`
        BEGIN;
        CREATE TABLE ${at}.store (
          prefix text NOT NULL,
          key text NOT NULL,
          value jsonb NOT NULL,
          created_at timestamptz DEFAULT CURRENT_TIMESTAMP,
          updated_at timestamptz DEFAULT CURRENT_TIMESTAMP,
          expires_at timestamptz,
          ttl_minutes int,
          PRIMARY KEY (prefix, key)
        );
        CREATE INDEX store_prefix_idx ON ${at}.store (prefix text_pattern_ops);
        CREATE INDEX idx_store_expires_at ON ${at}.store (expires_at) WHERE expires_at IS NOT NULL;
        CREATE TABLE IF NOT EXISTS ${at}.store_migrations (v integer PRIMARY KEY);
        INSERT INTO ${at}.store_migrations SELECT generate_series(0, 3) ON CONFLICT DO NOTHING;
        COMMIT;`);
    }
    if (index === null || (await has("store_vectors"))) return;
    const { rows } = await client.query("SELECT 1 FROM pg_extension WHERE extname = 'vector'");
    if (rows.length === 0) await client.query("CREATE EXTENSION vector");
    await client.query(`
      BEGIN;
      CREATE TABLE ${at}.store_vectors (
        prefix text NOT NULL,
        key text NOT NULL,
        field_name text NOT NULL,
        embedding vector(${Math.trunc(index.dims)}),
        created_at timestamptz DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamptz DEFAULT CURRENT_TIMESTAMP,
        PRIMARY KEY (prefix, key, field_name),
        FOREIGN KEY (prefix, key) REFERENCES ${at}.store (prefix, key) ON DELETE CASCADE
      );
      CREATE INDEX store_vectors_embedding_idx ON ${at}.store_vectors USING hnsw (embedding vector_cosine_ops);
      CREATE TABLE IF NOT EXISTS ${at}.vector_migrations (v integer PRIMARY KEY);
      INSERT INTO ${at}.vector_migrations SELECT generate_series(0, 2) ON CONFLICT DO NOTHING;
      COMMIT;`);
  });
}

interface Backend {
  readonly rows: Rows;
  readonly close: () => Promise<void>;
}

/** @param key what the tables are of. */
async function databaseBackend(
  key: string,
  settings: pg.PoolConfig,
  schema: string,
  index: StoreIndex | null,
): Promise<Backend> {
  await once(`store ${key} ${schema} ${index !== null}`, () => makeTables(settings, schema, index));
  const pool = new pg.Pool(settings);
  // A server that ends an idle connection ends nothing else: the pool makes another one.
  pool.on("error", () => undefined);
  return { rows: new DatabaseRows(pool, schema, index), close: () => pool.end() };
}

function fileBackend(folder: string, options: LakebaseOptions, index: StoreIndex | null): Backend {
  const rows = sharedState(folder, placeName("store", options), (path) => new FileRows(path, index));
  return { rows, close: () => Promise.resolve() };
}

/** What all stores outside of memory do. */
class KeptStore extends BaseStore {
  private backend: Promise<Backend> | null = null;

  protected constructor(private readonly connect: () => Promise<Backend>) {
    super();
  }

  private opened(): Promise<Backend> {
    if (this.backend !== null) return this.backend;
    const opening = this.connect();
    this.backend = opening;
    opening.catch(() => (this.backend = null));
    return opening;
  }

  protected override async rows(): Promise<Rows> {
    return (await this.opened()).rows;
  }

  /** Makes the tables where there are none. */
  async setup(): Promise<void> {
    await this.opened();
  }

  protected async close(): Promise<void> {
    const { backend } = this;
    this.backend = null;
    await (await backend)?.close();
  }
}

/** Asks the workspace for the database, and gives what opens a connection with it. */
async function connection(
  options: DatabricksStoreOptions,
): Promise<{ open: () => Promise<Backend>; password: () => Promise<unknown> }> {
  const place = memoryPlace();
  const index = indexOf(options);
  checkOptions(options, place !== "lakebase");
  if (place !== "lakebase") {
    const open = (): Promise<Backend> => Promise.resolve(fileBackend(place.folder, options, index));
    return { open, password: () => Promise.resolve() };
  }
  const lakebase = await Lakebase.connect(options);
  const schema = options.schema ?? "public";
  const open = (): Promise<Backend> => databaseBackend(lakebase.key, lakebase.poolSettings(), schema, index);
  return { open, password: () => lakebase.password() };
}

/** `databricks_langchain.DatabricksStore` */
export class DatabricksStore extends KeptStore {
  /** @throws ValueError where the options or the workspace name no database. */
  static async create(options: DatabricksStoreOptions = {}): Promise<DatabricksStore> {
    const { open, password } = await connection(options);
    await password();
    return new DatabricksStore(open);
  }
}
pyClass(DatabricksStore, { name: "DatabricksStore", module: "databricks_langchain.store" });

/** `databricks_langchain.AsyncDatabricksStore`: `async with` opens it. */
export class AsyncDatabricksStore extends KeptStore {
  /** @throws ValueError where the options or the workspace name no database. */
  static async create(options: DatabricksStoreOptions = {}): Promise<AsyncDatabricksStore> {
    const { open, password } = await connection(options);
    const store = new AsyncDatabricksStore(open);
    store.password = password;
    return store;
  }

  private password: () => Promise<unknown> = () => Promise.resolve();

  async __aenter__(): Promise<this> {
    await this.password();
    return this;
  }

  async __aexit__(): Promise<boolean> {
    await this.close();
    return false;
  }
}
pyClass(AsyncDatabricksStore, { name: "AsyncDatabricksStore", module: "databricks_langchain.store" });

/** `langgraph.store.postgres.PostgresStore.from_conn_string(...)`: a server that the program itself names. */
export class PostgresStore extends KeptStore {
  static fromConnString(text: string, options: { index?: Dynamic } = {}): PostgresStore {
    const index = StoreIndex.of(options.index);
    return new PostgresStore(() => databaseBackend(text, { connectionString: text }, "public", index));
  }

  __enter__(): this {
    return this;
  }

  async __exit__(): Promise<boolean> {
    await this.close();
    return false;
  }

  __aenter__(): Promise<this> {
    return Promise.resolve(this);
  }

  __aexit__(): Promise<boolean> {
    return this.__exit__();
  }
}
pyClass(PostgresStore, { name: "PostgresStore", module: "langgraph.store.postgres" });
declareMethods(KeptStore, "DatabricksStore", { setup: [] });
