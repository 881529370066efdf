/** `agents.mcp.MCPServerManager`: connects servers, and keeps those that could be. */
import { pyClass } from "../python/class-info.js";
import { Dict } from "../python/dict.js";
import { TimeoutError, toException, TypeError, ValueError } from "../python/exceptions.js";
import { iterate } from "../python/iteration.js";
import { isFloat } from "../python/float.js";
import type { Dynamic } from "../python/types.js";
import type { McpServerBase } from "./mcp-servers.js";

export interface ManagerOptions {
  /** Seconds, ten unless given; None waits for ever. */
  connect_timeout_seconds?: Dynamic;
  cleanup_timeout_seconds?: Dynamic;
  /** Whether servers that failed are no longer among `active_servers`. */
  drop_failed_servers?: boolean;
  /** Whether the first failure is thrown. */
  strict?: boolean;
  suppress_cancelled_error?: boolean;
  connect_in_parallel?: boolean;
}

/** The servers of a manager, as `async with` gives them. Throws where a timeout is not a positive number of seconds. */
export class MCPServerManager {
  failed_servers: McpServerBase[] = [];
  /** What failed last of each server. */
  errors = new Dict<McpServerBase, Dynamic>();
  private readonly all: readonly McpServerBase[];
  private active: readonly McpServerBase[];
  private readonly connected = new Set<McpServerBase>();
  private readonly connectSeconds: number | null;
  private readonly cleanupSeconds: number | null;
  private readonly dropsFailed: boolean;
  private readonly isStrict: boolean;
  private readonly isParallel: boolean;

  constructor(servers: Iterable<McpServerBase>, options: ManagerOptions = {}) {
    this.all = [...(iterate(servers) as Iterable<McpServerBase>)];
    this.active = this.all;
    this.connectSeconds = secondsOf(options, "connect_timeout_seconds");
    this.cleanupSeconds = secondsOf(options, "cleanup_timeout_seconds");
    this.dropsFailed = options.drop_failed_servers ?? true;
    this.isStrict = options.strict ?? false;
    this.isParallel = options.connect_in_parallel ?? false;
  }

  get active_servers(): McpServerBase[] {
    return [...this.active];
  }

  get all_servers(): McpServerBase[] {
    return [...this.all];
  }

  async __aenter__(): Promise<this> {
    await this.connectAll();
    return this;
  }

  async __aexit__(): Promise<boolean> {
    await this.cleanupAll();
    return false;
  }

  /** Connects what is not connected, and gives the servers that are. Throws the first failure where the manager is strict. */
  async connectAll(): Promise<McpServerBase[]> {
    const before = [...this.connected];
    const activeBefore = this.active;
    this.failed_servers = [];
    this.errors = new Dict();
    const servers = this.waiting(this.all);
    try {
      await this.connectEach(servers);
    } catch (error) {
      await this.cleanupEach(this.isParallel ? servers : servers.filter((each) => this.wasTried(each)));
      this.active = this.dropsFailed ? this.all.filter((each) => before.includes(each)) : activeBefore;
      throw error;
    }
    return this.refreshed();
  }

  /** Tries those again that failed, or all of them. */
  async reconnect({ failed_only = true }: { failed_only?: boolean } = {}): Promise<McpServerBase[]> {
    let servers: readonly McpServerBase[] = this.all;
    if (failed_only) {
      const failed = [...new Set(this.failed_servers)];
      const kept = await this.cleanupEach(failed);
      servers = failed.filter((each) => kept.includes(each));
    } else {
      await this.cleanupEach(this.all);
      this.failed_servers = [];
      this.errors = new Dict();
    }
    try {
      await this.connectEach(this.waiting(servers));
    } finally {
      this.refreshed();
    }
    return this.active_servers;
  }

  /** Closes all servers, the last one first. */
  async cleanupAll(): Promise<void> {
    await this.cleanupEach(this.all);
  }

  private waiting(servers: readonly McpServerBase[]): McpServerBase[] {
    return [...new Set(servers)].filter((each) => !this.connected.has(each));
  }

  private wasTried(server: McpServerBase): boolean {
    return this.connected.has(server) || this.failed_servers.includes(server);
  }

  private refreshed(): McpServerBase[] {
    this.active = this.dropsFailed
      ? this.all.filter((each) => !this.failed_servers.includes(each))
      : this.all;
    return this.active_servers;
  }

  private async connectEach(servers: readonly McpServerBase[]): Promise<void> {
    if (!this.isParallel) {
      for (const server of servers) await this.connect(server, this.isStrict);
      return;
    }
    await Promise.all(servers.map((server) => this.connect(server, false)));
    const [failed] = this.failed_servers;
    if (this.isStrict && failed !== undefined) throw this.errors.get(failed) as Error;
  }

  private async connect(server: McpServerBase, throws: boolean): Promise<void> {
    try {
      await within(this.connectSeconds, server.connect());
    } catch (error) {
      this.failed(server, error, "connect");
      if (!this.failed_servers.includes(server)) this.failed_servers.push(server);
      if (throws) throw error;
      return;
    }
    this.connected.add(server);
    if (!this.failed_servers.includes(server)) return;
    this.failed_servers = this.failed_servers.filter((each) => each !== server);
    this.errors.delete(server);
  }

  /** Closes servers, the last one first, and gives those that could be. */
  private async cleanupEach(servers: readonly McpServerBase[]): Promise<McpServerBase[]> {
    const closed: McpServerBase[] = [];
    for (const server of [...servers].reverse()) {
      try {
        await within(this.cleanupSeconds, server.cleanup());
        closed.push(server);
      } catch (error) {
        this.failed(server, error, "cleanup");
      } finally {
        this.connected.delete(server);
      }
    }
    return closed;
  }

  private failed(server: McpServerBase, error: unknown, phase: string): void {
    const exception = toException(error);
    console.error(`Failed to ${phase} MCP server '${server.name}': ${exception.message}`);
    this.errors.set(server, exception);
  }
}
pyClass(MCPServerManager, { name: "MCPServerManager", module: "agents.mcp.manager" });

function secondsOf(options: ManagerOptions, name: keyof ManagerOptions): number | null {
  const value: unknown = options[name];
  if (value === undefined) return 10;
  if (value === null) return null;
  if (typeof value !== "number" && typeof value !== "bigint" && !isFloat(value))
    throw new TypeError(`${name} must be a positive number of seconds or None.`);
  const seconds = Number(value);
  if (!Number.isFinite(seconds) || seconds <= 0)
    throw new ValueError(`${name} must be a positive finite number of seconds or None.`);
  return seconds;
}

/** Waits for something, and throws TimeoutError when it takes longer. */
async function within(seconds: number | null, wait: Promise<void>): Promise<void> {
  if (seconds === null) return wait;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError()), seconds * 1000);
  });
  try {
    await Promise.race([wait, late]);
  } finally {
    clearTimeout(timer);
  }
}
