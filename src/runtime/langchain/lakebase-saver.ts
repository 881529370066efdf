/** `CheckpointSaver` and `AsyncCheckpointSaver`: conversations in Lakebase, or in a file where none is configured. */
import type { RunnableConfig } from "@langchain/core/runnables";
import {
  BaseCheckpointSaver,
  type Checkpoint,
  type CheckpointMetadata,
  type CheckpointTuple,
} from "@langchain/langgraph";
import { PostgresSaver as CorePostgresSaver } from "@langchain/langgraph-checkpoint-postgres";
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
import { memoryPlace } from "../memory/place.js";
import { pyClass } from "../python/class-info.js";
import { RuntimeError } from "../python/exceptions.js";
import type { Dynamic } from "../python/types.js";
import { coreConfig } from "./config.js";
import { FileSaver } from "./file-saver.js";
import { KeptValues } from "./kept-values.js";
import { type ChannelVersions, type ListOptions, nextVersion, type PendingWrite } from "./versions.js";

/** LangGraph's saver, with versions that two runs cannot share. */
class Saver extends CorePostgresSaver {
  override getNextVersion(current: Dynamic): Dynamic {
    return nextVersion(current);
  }
}

/**
 * The schema of the app's conversations. It is not that of the Python agent, whose tables have the same names and hold another format; memories and sessions,
 * which have the same format, stay where they are.
 */
export const checkpointSchema = (schema: string | null | undefined): string =>
  process.env["AGENT_MEMORY_SCHEMA"] || `${schema ?? "agent"}_app`;

/** Where conversations are: LangGraph's saver over a pool of connections, or a file. */
interface Backend {
  readonly saver: BaseCheckpointSaver<Dynamic>;
  readonly setup: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const fileBackend = (folder: string, options: LakebaseOptions): Backend => ({
  saver: new FileSaver(folder, placeName("checkpoints", options)),
  setup: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

/** @param key what the tables are of. @param settings of the connections. */
function postgresBackend(key: string, settings: pg.PoolConfig, schema: string): Backend {
  const pool = new pg.Pool(settings);
  // A server that ends an idle connection ends nothing else: the pool makes another one.
  pool.on("error", () => undefined);
  const saver = new Saver(pool, new KeptValues(), { schema });
  return {
    saver,
    setup: () => once(`checkpoints ${key} ${schema}`, () => makeTables(settings, saver, schema)),
    close: () => pool.end(),
  };
}

/** All tables of a schema; those of other owners, too, which `information_schema` hides. */
const tables = "SELECT tablename AS table_name FROM pg_catalog.pg_tables WHERE schemaname = $1";

/** An empty table by which the app's tables are told from those of a Python agent, which have the same names. */
const mark = "migrated_agent";

/** @throws RuntimeError where the schema has the tables of another program. */
async function makeTables(settings: pg.PoolConfig, saver: CorePostgresSaver, schema: string): Promise<void> {
  await locked(settings, async (client) => {
    const { rows } = await client.query<{ table_name: string }>(tables, [schema]);
    const names = rows.map((row) => row.table_name);
    if (names.includes("checkpoints") && !names.includes(mark))
      throw new RuntimeError(
        `The schema "${schema}" has a table of conversations that is not the app's: a Python agent keeps them in another format. Set AGENT_MEMORY_SCHEMA to another name.`,
      );
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
    await client.query(`CREATE TABLE IF NOT EXISTS ${quoted(schema)}.${mark} ()`);
    await saver.setup();
  });
}

/** What both classes do; its tables are made before they are first used. */
class KeptCheckpoints extends BaseCheckpointSaver<Dynamic> {
  protected backend: Backend | null = null;

  protected constructor(private readonly connect: () => Promise<Backend>) {
    super(new KeptValues());
  }

  private async ready(): Promise<BaseCheckpointSaver<Dynamic>> {
    await this.setup();
    return this.backend!.saver;
  }

  /** Makes the tables where there are none. */
  async setup(): Promise<void> {
    this.backend ??= await this.connect();
    await this.backend.setup();
  }

  protected async close(): Promise<void> {
    const { backend } = this;
    this.backend = null;
    await backend?.close();
  }

  override getNextVersion(current: Dynamic): Dynamic {
    return nextVersion(current);
  }

  override async getTuple(config: RunnableConfig): Promise<CheckpointTuple | undefined> {
    return (await this.ready()).getTuple(coreConfig(config));
  }

  override async *list(config: RunnableConfig, options?: ListOptions): AsyncGenerator<CheckpointTuple> {
    yield* (await this.ready()).list(coreConfig(config), options);
  }

  override async put(
    config: RunnableConfig,
    checkpoint: Checkpoint,
    metadata: CheckpointMetadata,
    newVersions: ChannelVersions,
  ): Promise<RunnableConfig> {
    return (await this.ready()).put(config, checkpoint, metadata, newVersions);
  }

  override async putWrites(config: RunnableConfig, writes: PendingWrite[], taskId: string): Promise<void> {
    await (await this.ready()).putWrites(config, writes, taskId);
  }

  /** Forgets a conversation. */
  override async deleteThread(threadId: Dynamic): Promise<void> {
    await (await this.ready()).deleteThread(String(threadId));
  }

  adeleteThread(threadId: Dynamic): Promise<void> {
    return this.deleteThread(threadId);
  }
}

/** A connection with Lakebase whose password is there, or a file. */
async function connected(options: LakebaseOptions): Promise<Backend> {
  const place = memoryPlace();
  checkOptions(options, place !== "lakebase");
  if (place !== "lakebase") return fileBackend(place.folder, options);
  const lakebase = await Lakebase.connect(options);
  await lakebase.password();
  return postgresBackend(lakebase.key, lakebase.poolSettings(), checkpointSchema(options.schema));
}

/** `databricks_langchain.CheckpointSaver` */
export class CheckpointSaver extends KeptCheckpoints {
  /** @throws ValueError where the options or the workspace name no database. */
  static async create(options: LakebaseOptions = {}): Promise<CheckpointSaver> {
    const saver = new CheckpointSaver(() => connected(options));
    saver.backend = await connected(options);
    return saver;
  }

  __enter__(): this {
    return this;
  }

  async __exit__(): Promise<boolean> {
    await this.close();
    return false;
  }
}
pyClass(CheckpointSaver, { name: "CheckpointSaver", module: "databricks_langchain.checkpoint" });

/** `databricks_langchain.AsyncCheckpointSaver`: `async with` opens it. */
export class AsyncCheckpointSaver extends KeptCheckpoints {
  /** @throws ValueError where the options or the workspace name no database. */
  static async create(options: LakebaseOptions = {}): Promise<AsyncCheckpointSaver> {
    const place = memoryPlace();
    checkOptions(options, place !== "lakebase");
    if (place !== "lakebase")
      return new AsyncCheckpointSaver(() => Promise.resolve(fileBackend(place.folder, options)));
    const lakebase = await Lakebase.connect(options);
    const schema = checkpointSchema(options.schema);
    return new AsyncCheckpointSaver(async () => {
      await lakebase.password();
      return postgresBackend(lakebase.key, lakebase.poolSettings(), schema);
    });
  }

  async __aenter__(): Promise<this> {
    await this.setup();
    return this;
  }

  async __aexit__(): Promise<boolean> {
    await this.close();
    return false;
  }
}
pyClass(AsyncCheckpointSaver, { name: "AsyncCheckpointSaver", module: "databricks_langchain.checkpoint" });

/** `langgraph.checkpoint.postgres.PostgresSaver.from_conn_string(...)`: a server that the program itself names. */
export class PostgresSaver extends KeptCheckpoints {
  static fromConnString(text: string): PostgresSaver {
    const settings = { connectionString: text };
    return new PostgresSaver(() => Promise.resolve(postgresBackend(text, settings, checkpointSchema(null))));
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
pyClass(PostgresSaver, { name: "PostgresSaver", module: "langgraph.checkpoint.postgres" });
