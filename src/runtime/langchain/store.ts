/** LangGraph's stores with Python's methods: the base class, and the store in memory. */
import { BaseStore as CoreStore } from "@langchain/langgraph";
import { pyClass } from "../python/class-info.js";
import { declareMethods } from "../python/declare.js";
import { isDict } from "../python/dict-access.js";
import { NotImplementedError, TypeError, ValueError } from "../python/exceptions.js";
import { toFloat } from "../python/float.js";
import { repr, str } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import { typeName } from "../python/type-name.js";
import type { Dynamic } from "../python/types.js";
import { MemoryRows } from "./memory-rows.js";
import { StoreIndex } from "./store-index.js";
import { Item, SearchItem, type StoredRow } from "./stored-item.js";

/** Labels that are empty, no text, or hold the separator. */
export class InvalidNamespaceError extends ValueError {}
pyClass(InvalidNamespaceError, { name: "InvalidNamespaceError", module: "langgraph.store.base" });

export interface SearchOptions {
  query?: string | null;
  filter?: Dynamic;
  limit?: number;
  offset?: number;
  refresh_ttl?: Dynamic;
}

export interface NamespaceOptions {
  prefix?: Dynamic;
  suffix?: Dynamic;
  max_depth?: number | null;
  limit?: number;
  offset?: number;
}

/** What a store's rows are asked: by a store in memory, in a file or in a database. */
export interface Rows {
  get(namespace: readonly string[], key: string): Promise<StoredRow | null>;
  /** @param fields what is searched by meaning; None for what the store's index says, False for nothing. */
  put(namespace: readonly string[], key: string, value: Dynamic, fields: Dynamic): Promise<void>;
  delete(namespace: readonly string[], key: string): Promise<void>;
  search(
    prefix: readonly string[],
    options: { query: string | null; filter: Dynamic; limit: number; offset: number },
  ): Promise<readonly (readonly [StoredRow, number | null])[]>;
  namespaces(): Promise<readonly (readonly string[])[]>;
}

/** `langgraph.store.base.BaseStore` */
export abstract class BaseStore extends CoreStore {
  /** The rows, when their place is there. */
  protected abstract rows(): Promise<Rows>;

  /** LangGraph's own code asks stores in batches; programs ask this one by its methods. */
  override batch(): never {
    throw new NotImplementedError("batch of a store is not migrated: call get, put, search and delete");
  }

  override async get(
    namespace: Dynamic,
    key: Dynamic,
    _options?: { refresh_ttl?: Dynamic },
  ): Promise<Dynamic> {
    const row = await (await this.rows()).get(labels(namespace), str(key));
    return row && new Item(row);
  }

  override async put(
    namespace: Dynamic,
    key: Dynamic,
    value: Dynamic,
    index: Dynamic = null,
    options: { ttl?: Dynamic } = {},
  ): Promise<Dynamic> {
    if (options.ttl !== null && options.ttl !== undefined)
      throw new NotImplementedError(
        `TTL is not supported by ${typeName(this)}. Use a store implementation that supports TTL or set ttl=None.`,
      );
    const path = labels(namespace);
    if (path.length === 0) throw new InvalidNamespaceError("Namespace cannot be empty.");
    if (path[0] === "langgraph")
      throw new InvalidNamespaceError(
        `Root label for namespace cannot be "langgraph". Got: ${repr(Tuple.from([...path]))}`,
      );
    const rows = await this.rows();
    if (value === null) return rows.delete(path, str(key)).then(() => null);
    if (!isDict(value)) throw new TypeError(`A store keeps dicts, not '${typeName(value)}' objects`);
    await rows.put(path, str(key), value, index);
    return null;
  }

  override async delete(namespace: Dynamic, key: Dynamic): Promise<Dynamic> {
    await (await this.rows()).delete(labels(namespace), str(key));
    return null;
  }

  /** Items below a namespace: the best of a semantic search, else the latest. */
  override async search(prefix: Dynamic, options: SearchOptions = {}): Promise<Dynamic> {
    const { query = null, filter = null, limit = 10, offset = 0 } = options;
    const found = await (
      await this.rows()
    ).search(labels(prefix), {
      query: query || null,
      filter,
      limit: Number(limit),
      offset: Number(offset),
    });
    return found.map(([row, score]) => new SearchItem(row, score === null ? null : toFloat(score)));
  }

  override async listNamespaces(options: NamespaceOptions = {}): Promise<Dynamic> {
    const { prefix = null, suffix = null, max_depth: depth = null, limit = 100, offset = 0 } = options;
    const all = (await (await this.rows()).namespaces()).filter(
      (path) => matchesStart(path, prefix) && matchesEnd(path, suffix),
    );
    const cut = new Map(
      all.map((path) => [path.slice(0, depth ?? undefined).join("."), path.slice(0, depth ?? undefined)]),
    );
    const sorted = [...cut].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
    return sorted.slice(offset, offset + limit).map((path) => Tuple.from([...path]) as unknown);
  }

  aget(namespace: Dynamic, key: Dynamic, options?: { refresh_ttl?: Dynamic }): Promise<Dynamic> {
    return this.get(namespace, key, options);
  }

  aput(
    namespace: Dynamic,
    key: Dynamic,
    value: Dynamic,
    index: Dynamic = null,
    options: { ttl?: Dynamic } = {},
  ): Promise<Dynamic> {
    return this.put(namespace, key, value, index, options);
  }

  adelete(namespace: Dynamic, key: Dynamic): Promise<Dynamic> {
    return this.delete(namespace, key);
  }

  asearch(prefix: Dynamic, options: SearchOptions = {}): Promise<Dynamic> {
    return this.search(prefix, options);
  }

  alistNamespaces(options: NamespaceOptions = {}): Promise<Dynamic> {
    return this.listNamespaces(options);
  }
}

/** The labels of a namespace. Throws InvalidNamespaceError as langgraph does. */
function labels(namespace: Dynamic): readonly string[] {
  const path: Dynamic[] = Array.from(namespace as Iterable<Dynamic>);
  const shown = (): string => repr(Tuple.from(path));
  for (const label of path) {
    if (typeof label !== "string")
      throw new InvalidNamespaceError(
        `Invalid namespace label '${str(label)}' found in ${shown()}. Namespace labels must be strings, but got ${typeName(label)}.`,
      );
    if (label.includes("."))
      throw new InvalidNamespaceError(
        `Invalid namespace label '${label}' found in ${shown()}. Namespace labels cannot contain periods ('.').`,
      );
    if (label.includes("\0"))
      throw new InvalidNamespaceError(
        `Invalid namespace label '${label}' found in ${shown()}. Namespace labels cannot contain NUL bytes ('\\x00').`,
      );
    if (label === "")
      throw new InvalidNamespaceError(`Namespace labels cannot be empty strings. Got ${label} in ${shown()}`);
  }
  return path as string[];
}

const fits = (label: string | undefined, wanted: string): boolean => wanted === "*" || label === wanted;

function matchesStart(path: readonly string[], prefix: Dynamic): boolean {
  const wanted: string[] = prefix === null ? [] : Array.from(prefix as Iterable<string>);
  return wanted.length <= path.length && wanted.every((label, i) => fits(path[i], label));
}

function matchesEnd(path: readonly string[], suffix: Dynamic): boolean {
  const wanted: string[] = suffix === null ? [] : Array.from(suffix as Iterable<string>);
  const start = path.length - wanted.length;
  return start >= 0 && wanted.every((label, i) => fits(path[start + i], label));
}

const reading = ["namespace", "key", "*", "refresh_ttl="];
const searching = ["namespace_prefix", "/", "*", "query=", "filter=", "limit=", "offset=", "refresh_ttl="];
const writing = ["namespace", "key", "value", "index=", "*", "ttl="];
const listing = ["*", "prefix=", "suffix=", "max_depth=", "limit=", "offset="];
declareMethods(BaseStore, "BaseStore", {
  get: reading,
  aget: reading,
  put: writing,
  aput: writing,
  search: searching,
  asearch: searching,
  delete: ["namespace", "key"],
  adelete: ["namespace", "key"],
  list_namespaces: listing,
  alist_namespaces: listing,
});
pyClass(BaseStore, { name: "BaseStore", module: "langgraph.store.base" });

/** `langgraph.store.memory.InMemoryStore`: gone with the process. */
export class InMemoryStore extends BaseStore {
  private readonly kept: MemoryRows;

  constructor(options: { index?: Dynamic } = {}) {
    super();
    this.kept = new MemoryRows(StoreIndex.of(options.index));
  }

  protected override rows(): Promise<Rows> {
    return Promise.resolve(this.kept);
  }
}
declareMethods(InMemoryStore, "InMemoryStore", { __init__: ["*", "index="] });
pyClass(InMemoryStore, { name: "InMemoryStore", module: "langgraph.store.memory" });
