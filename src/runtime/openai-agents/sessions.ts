/** Conversations that runs remember. */
import { NotImplementedError } from "../python/exceptions.js";
import { pyClass } from "../python/class-info.js";
import type { Dynamic } from "../python/types.js";

/** `agents.memory.SessionABC`: subclasses keep the items of one conversation. */
export class SessionABC {
  getItems(_limit: number | null = null): Promise<Dynamic[]> {
    throw new NotImplementedError();
  }

  addItems(_items: Dynamic[]): Promise<void> {
    throw new NotImplementedError();
  }

  popItem(): Promise<Dynamic> {
    throw new NotImplementedError();
  }

  clearSession(): Promise<void> {
    throw new NotImplementedError();
  }
}
pyClass(SessionABC, { name: "SessionABC", module: "agents.memory.session" });

/** `agents.SQLiteSession(id)`: in memory, and gone with the process, as Python's is without a path. */
export class SQLiteSession extends SessionABC {
  private items: Dynamic[] = [];

  constructor(readonly session_id: string) {
    super();
  }

  override getItems(limit: number | null = null): Promise<Dynamic[]> {
    return Promise.resolve(limit === null ? [...this.items] : limit <= 0 ? [] : this.items.slice(-limit));
  }

  override addItems(items: Dynamic[]): Promise<void> {
    this.items.push(...items);
    return Promise.resolve();
  }

  override popItem(): Promise<Dynamic> {
    return Promise.resolve(this.items.pop() ?? null);
  }

  override clearSession(): Promise<void> {
    this.items = [];
    return Promise.resolve();
  }
}
pyClass(SQLiteSession, { name: "SQLiteSession", module: "agents.memory.sqlite_session" });
