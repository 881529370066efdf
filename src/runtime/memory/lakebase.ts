/** Connections to Lakebase, provisioned or autoscaling: host and user from the workspace, passwords that are renewed before they expire. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { Workspace } from "../databricks/workspace.js";
import { isNone } from "../agent-server/python.js";
import { ConnectionError, RuntimeError, ValueError } from "../python/exceptions.js";
import { dictGet } from "../python/dict-access.js";
import type { Dynamic } from "../python/types.js";

/** What the Python classes take to find their database. */
export interface LakebaseOptions {
  instance_name?: string | null;
  autoscaling_endpoint?: string | null;
  project?: string | null;
  branch?: string | null;
  workspace_client?: Workspace | null;
  /** Where the tables are; `public` unless given. */
  schema?: string | null;
  /** Most connections at a time; 10 unless given. */
  max_size?: number | null;
  /** Seconds to wait for a connection; 30 unless given. */
  timeout?: number | null;
  /** Seconds after which a new password is asked for; 15 minutes unless given. */
  token_cache_duration_seconds?: number | null;
}

const database = "databricks_postgres";
const quarterHour = 15 * 60;

const isPath = (branch: string): boolean => branch.startsWith("projects/") && branch.includes("/branches/");

/** Throws ValueError where the options name no database, or two, as Python's classes do. */
export function checkOptions(options: LakebaseOptions, mayBeUnnamed = false): void {
  const { instance_name: instance, autoscaling_endpoint: endpoint, project, branch } = options;
  const given = (value: unknown): value is string => !isNone(value);
  const autoscaling = given(endpoint) || given(project) || given(branch);
  if (given(instance) && autoscaling)
    throw new ValueError(
      "Cannot provide 'instance_name' (provisioned) together with autoscaling parameters ('autoscaling_endpoint', 'project', 'branch'). Choose one mode.",
    );
  if (given(endpoint) && (given(project) || given(branch)))
    throw new ValueError(
      "Cannot provide 'autoscaling_endpoint' together with 'project' or 'branch'. Use one autoscaling method.",
    );
  if (given(project) && !given(branch))
    throw new ValueError(
      "Both 'project' and 'branch' are required to use a Lakebase autoscaling instance. Please specify both parameters.",
    );
  if (given(branch) && isPath(branch) && given(project))
    throw new ValueError("'branch' is already a full resource path, do not pass 'project'.");
  if (given(branch) && !isPath(branch) && !given(project))
    throw new ValueError(
      "When 'branch' is a plain name, 'project' is required. Provide 'project' or use a full resource path for 'branch' (e.g. 'projects/{project_id}/branches/{branch_id}').",
    );
  if (!autoscaling && !given(instance) && !mayBeUnnamed)
    throw new ValueError(
      "Must provide either 'instance_name' (provisioned), 'autoscaling_endpoint', or 'branch' (autoscaling).",
    );
}

/** A name for the database and schema of these options, under which files stand for it. */
export function placeName(kind: string, options: LakebaseOptions): string {
  const { instance_name: instance, autoscaling_endpoint: endpoint, project, branch, schema } = options;
  return [kind, instance, endpoint, project, branch, schema].filter((part) => !isNone(part)).join("-");
}

interface Host {
  readonly host: string;
  /** Of an autoscaling project, what passwords are asked for. */
  readonly endpoint?: string;
}

/** One database of Lakebase. */
export class Lakebase {
  private token: { readonly value: string; readonly since: number } | null = null;
  private pending: Promise<string> | null = null;

  private constructor(
    private readonly workspace: Workspace,
    private readonly options: LakebaseOptions,
    private readonly place: Host,
    private readonly user: string,
  ) {}

  /**
   * Asks the workspace for the host and the user.
   *
   * @throws ValueError where the options or the workspace name no database.
   */
  static async connect(options: LakebaseOptions): Promise<Lakebase> {
    checkOptions(options);
    const workspace = options.workspace_client ?? new Workspace();
    const place = await hostOf(workspace, options);
    return new Lakebase(workspace, options, place, await userOf(workspace));
  }

  /** A key of the tables: two objects with the same one share tables. */
  get key(): string {
    return `${this.place.host} ${this.user}`;
  }

  /** The password now: what the workspace gave within the last quarter of an hour, or a new one. */
  async password(): Promise<string> {
    const seconds = this.options.token_cache_duration_seconds ?? quarterHour;
    if (this.token !== null && Date.now() - this.token.since < seconds * 1000) return this.token.value;
    this.pending ??= this.mint().finally(() => (this.pending = null));
    const value = await this.pending;
    this.token = { value, since: Date.now() };
    return value;
  }

  private async mint(): Promise<string> {
    const { endpoint } = this.place;
    const instance = this.options.instance_name;
    const [path, body, what] =
      endpoint === undefined
        ? [
            "/api/2.0/database/credentials",
            { request_id: randomUUID(), instance_names: [instance] },
            `instance '${instance}'`,
          ]
        : ["/api/2.0/postgres/credentials", { endpoint }, `autoscaling endpoint '${endpoint}'`];
    let answer: Dynamic;
    try {
      answer = await this.workspace.apiClient.do("POST", path, { body });
    } catch (cause) {
      const error = new ConnectionError(
        `Failed to obtain credential for Lakebase ${what}. Ensure the caller has access.`,
      );
      error.__cause__ = cause as never;
      throw error;
    }
    const token: unknown = dictGet(answer, "token");
    if (typeof token !== "string" || token === "")
      throw new RuntimeError("Failed to generate database credential: no token received");
    return token;
  }

  /** Settings of a pool. `PGPORT` and `PGSSLMODE` say where the server is no Lakebase: in tests. */
  poolSettings(): pg.PoolConfig {
    const mode = process.env["PGSSLMODE"] ?? "require";
    return {
      host: this.place.host,
      port: Number(process.env["PGPORT"] ?? 5432),
      user: this.user,
      database,
      password: () => this.password(),
      ssl: mode === "disable" ? false : { rejectUnauthorized: mode !== "no-verify" },
      max: this.options.max_size ?? 10,
      connectionTimeoutMillis: (this.options.timeout ?? 30) * 1000,
      keepAlive: true,
    };
  }
}

async function hostOf(workspace: Workspace, options: LakebaseOptions): Promise<Host> {
  if (!isNone(options.instance_name))
    return { host: await provisionedHost(workspace, options.instance_name) };
  if (!isNone(options.autoscaling_endpoint)) return endpointHost(workspace, options.autoscaling_endpoint);
  const { branch, project } = options;
  return branchHost(workspace, isPath(branch!) ? branch! : `projects/${project}/branches/${branch}`, options);
}

async function provisionedHost(workspace: Workspace, name: string): Promise<string> {
  const answer = await asked(
    workspace,
    `/api/2.0/database/instances/${name}`,
    `Unable to resolve Lakebase provisioned instance '${name}'. Verify the instance name is correct.\nTo list available instances, use:\n  workspace_client.database.list_database_instances()`,
  );
  const host: unknown = dictGet(answer, "read_write_dns") ?? dictGet(answer, "read_only_dns");
  if (typeof host === "string" && host !== "") return host;
  throw new ValueError(
    `Lakebase host not found for instance '${name}'. Ensure the instance is running and in AVAILABLE state.`,
  );
}

async function endpointHost(workspace: Workspace, name: string): Promise<Host> {
  const answer = await asked(
    workspace,
    `/api/2.0/postgres/${name}`,
    `Unable to resolve Lakebase autoscaling endpoint '${name}'. Verify the endpoint name is correct.\nTo list available endpoints, use:\n  workspace_client.postgres.list_endpoints(parent="projects/<project>/branches/<branch>")`,
  );
  const host = statusHost(answer);
  if (host !== null) return { host, endpoint: name };
  throw new ValueError(`Host not found on endpoint '${name}'. Ensure the endpoint is in AVAILABLE state.`);
}

async function branchHost(workspace: Workspace, parent: string, options: LakebaseOptions): Promise<Host> {
  const failure = `Unable to list endpoints for parent='${parent}'. Verify the parent path is correct.\nTo find available projects and branches, use:\n  workspace_client.postgres.list_projects()\n  workspace_client.postgres.list_branches(parent="projects/<project_name>")`;
  const path = `/api/2.0/postgres/${parent}/endpoints`;
  for (let page: string | null = null; ;) {
    const answer: Dynamic = await asked(workspace, path, failure, page === null ? {} : { page_token: page });
    for (const endpoint of (dictGet(answer, "endpoints") as Dynamic[] | null) ?? []) {
      const type: unknown = dictGet(dictGet(endpoint, "status") ?? {}, "endpoint_type");
      if (typeof type !== "string" || !type.includes("READ_WRITE")) continue;
      const host = statusHost(endpoint);
      if (host !== null) return { host, endpoint: dictGet(endpoint, "name") as string };
      throw new ValueError(
        `Host not found on READ_WRITE endpoint for project='${options.project ?? "None"}', branch='${options.branch}'. Ensure the endpoint is in AVAILABLE state.`,
      );
    }
    page = (dictGet(answer, "next_page_token") as string | null) ?? null;
    if (!page) break;
  }
  throw new ValueError(
    `No READ_WRITE endpoint found for parent='${parent}'. Ensure the branch has an active endpoint with compute running.\nTo check endpoints, use:\n  workspace_client.postgres.list_endpoints(parent="${parent}")`,
  );
}

/** `status.hosts.host` of an endpoint. */
function statusHost(endpoint: Dynamic): string | null {
  const hosts: Dynamic = dictGet(dictGet(endpoint, "status") ?? {}, "hosts") ?? {};
  const host: unknown = dictGet(hosts, "host");
  return typeof host === "string" && host !== "" ? host : null;
}

async function asked(
  workspace: Workspace,
  path: string,
  failure: string,
  query: Dynamic = {},
): Promise<Dynamic> {
  try {
    return (await workspace.apiClient.do("GET", path, { query })) as unknown;
  } catch (cause) {
    const error = new ValueError(failure);
    error.__cause__ = cause as never;
    throw error;
  }
}

async function userOf(workspace: Workspace): Promise<string> {
  try {
    const me: Dynamic = await workspace.apiClient.do("GET", "/api/2.0/preview/scim/v2/Me");
    const name: unknown = dictGet(me, "userName");
    if (typeof name === "string" && name !== "") return name;
  } catch {
    // told below, as Python tells it
  }
  throw new ValueError("Unable to infer username for Lakebase connection.");
}

/** Work on tables that must be made first, once a process and by one process at a time. */
const made = new Map<string, Promise<void>>();

/** @param key what the tables are of, such as the database and the schema; `make` runs once for it, and again where it failed. */
export function once(key: string, make: () => Promise<void>): Promise<void> {
  let running = made.get(key);
  if (running === undefined) {
    running = make();
    made.set(key, running);
    running.catch(() => made.delete(key));
  }
  return running;
}

/** Any number, the same in all processes that make tables. */
const tableLock = 7_241_967;

/** Runs statements on a connection of its own while no other process makes tables in the database. */
export async function locked<T>(
  settings: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(settings);
  client.on("error", () => undefined);
  await client.connect();
  try {
    // The server gives the lock back where the connection ends.
    await client.query("SELECT pg_advisory_lock($1)", [tableLock]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
