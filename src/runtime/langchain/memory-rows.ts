/** Rows of stores in memory, and in a file: as Python's store in memory finds them, or as its store in PostgreSQL does. */
import { Journal } from "../memory/journal.js";
import { dictEntries, dictGet, isDict, makeDict } from "../python/dict-access.js";
import { eq } from "../python/equality.js";
import { ValueError } from "../python/exceptions.js";
import { jsonDumps, jsonLoads } from "../python/json.js";
import { ge, gt, le, lt } from "../python/ordering.js";
import { str } from "../python/repr.js";
import { datetime } from "../python/stdlib/datetime.js";
import { timezone } from "../python/stdlib/timezone.js";
import type { Dynamic } from "../python/types.js";
import { cosine, type StoreIndex } from "./store-index.js";
import type { Rows } from "./store.js";
import type { StoredRow } from "./stored-item.js";

interface Kept {
  readonly row: StoredRow;
  readonly vectors: readonly (readonly number[])[];
  /** Counts the writes, for those within one microsecond. */
  readonly order: number;
}

type Search = Parameters<Rows["search"]>[1];

const idOf = (namespace: readonly string[], key: string): string => JSON.stringify([...namespace, key]);

const now = (): string => datetime.now(timezone.utc).isoformat();

/** `langgraph.store.memory`: items in the order in which they came. */
export class MemoryRows implements Rows {
  protected readonly items = new Map<string, Kept>();
  private writes = 0;

  constructor(protected readonly index: StoreIndex | null) {}

  get(namespace: readonly string[], key: string): Promise<StoredRow | null> {
    return Promise.resolve(this.items.get(idOf(namespace, key))?.row ?? null);
  }

  async put(namespace: readonly string[], key: string, value: Dynamic, fields: Dynamic): Promise<void> {
    const texts = this.index?.texts(value, fields).map(([, text]) => text) ?? [];
    const vectors = texts.length ? await this.index!.vectors(texts) : [];
    this.keep(namespace, key, value, vectors, now());
  }

  protected keep(
    namespace: readonly string[],
    key: string,
    value: Dynamic,
    vectors: Kept["vectors"],
    time: string,
  ): void {
    const id = idOf(namespace, key);
    const created = this.items.get(id)?.row.created ?? time;
    this.writes += 1;
    const row = { namespace, key, value: value as unknown, created, updated: time };
    this.items.set(id, { row, vectors, order: this.writes });
  }

  delete(namespace: readonly string[], key: string): Promise<void> {
    this.items.delete(idOf(namespace, key));
    return Promise.resolve();
  }

  async search(prefix: readonly string[], search: Search): Promise<[StoredRow, number | null][]> {
    const { query, filter, limit, offset } = search;
    const found = this.ordered().filter(
      ({ row }) => prefix.every((label, i) => row.namespace[i] === label) && this.fits(row.value, filter),
    );
    if (query === null || this.index === null)
      return found.slice(offset, offset + limit).map(({ row }) => [row, null]);
    const wanted = await this.index.queryVector(query);
    const scored = found
      .filter(({ vectors }) => vectors.length > 0)
      .map(({ row, vectors }): [StoredRow, number] => [
        row,
        Math.max(...vectors.map((vector) => cosine(wanted, vector))),
      ])
      .sort(([, a], [, b]) => b - a);
    return this.filled(scored.slice(offset, offset + limit), found, limit);
  }

  /** What has no vector fills the rest, without a score. */
  protected filled(
    best: [StoredRow, number | null][],
    found: readonly Kept[],
    limit: number,
  ): [StoredRow, number | null][] {
    const others = found.filter(({ vectors }) => vectors.length === 0);
    const rest = others.slice(0, Math.max(0, limit - best.length));
    return [...best, ...rest.map(({ row }): [StoredRow, null] => [row, null])];
  }

  protected ordered(): Kept[] {
    return [...this.items.values()];
  }

  protected fits(value: Dynamic, filter: Dynamic): boolean {
    const wanted: [Dynamic, Dynamic][] = isDict(filter) ? [...dictEntries(filter)] : [];
    return wanted.every(([key, each]) => compares(dictGet(value, key) ?? null, each));
  }

  namespaces(): Promise<readonly (readonly string[])[]> {
    return Promise.resolve([...this.items.values()].map(({ row }) => row.namespace));
  }
}

/** Whether a value is what a filter says, with its operators. */
function compares(value: Dynamic, wanted: Dynamic): boolean {
  if (!isDict(wanted) || ![...dictEntries(wanted)].some(([name]) => String(name).startsWith("$")))
    return eq(value, wanted);
  return [...dictEntries(wanted)].every(([name, other]) => {
    const compare = Object.hasOwn(operators, String(name)) ? operators[String(name)] : undefined;
    if (compare === undefined) throw new ValueError(`Unsupported operator: ${name}`);
    return compare(value, other);
  });
}

const operators: Readonly<Record<string, (a: Dynamic, b: Dynamic) => boolean>> = {
  $eq: eq,
  $ne: (a, b) => !eq(a, b),
  $gt: (a, b) => gt(Number(a), Number(b)) as boolean,
  $gte: (a, b) => ge(Number(a), Number(b)) as boolean,
  $lt: (a, b) => lt(Number(a), Number(b)) as boolean,
  $lte: (a, b) => le(Number(a), Number(b)) as boolean,
};

type Entry =
  | {
      readonly op: "put";
      readonly namespace: readonly string[];
      readonly key: string;
      /** JSON, because Python's numbers are more than JavaScript's. */
      readonly value: string;
      readonly vectors: Kept["vectors"];
      readonly time: string;
    }
  | { readonly op: "delete"; readonly namespace: readonly string[]; readonly key: string };

/** Rows of a file, found as PostgreSQL finds them: the latest first, and keys of values in its order. */
export class FileRows extends MemoryRows {
  private readonly journal: Journal<Entry>;

  constructor(path: string, index: StoreIndex | null) {
    super(index);
    this.journal = new Journal<Entry>(path, (entry) => {
      if (entry.op === "delete") this.items.delete(idOf(entry.namespace, entry.key));
      else this.keep(entry.namespace, entry.key, jsonLoads(entry.value), entry.vectors, entry.time);
    });
  }

  override get(namespace: readonly string[], key: string): Promise<StoredRow | null> {
    this.journal.refresh();
    return super.get(namespace, key);
  }

  override async put(
    namespace: readonly string[],
    key: string,
    value: Dynamic,
    fields: Dynamic,
  ): Promise<void> {
    const text = jsonDumps(inDatabaseOrder(jsonLoads(jsonDumps(value))));
    const texts = this.index?.texts(value, fields).map(([, each]) => each) ?? [];
    const vectors = texts.length ? await this.index!.vectors(texts) : [];
    this.journal.append({ op: "put", namespace, key, value: text, vectors, time: now() });
  }

  override delete(namespace: readonly string[], key: string): Promise<void> {
    this.journal.append({ op: "delete", namespace, key });
    return Promise.resolve();
  }

  override search(prefix: readonly string[], search: Search): Promise<[StoredRow, number | null][]> {
    this.journal.refresh();
    return super.search(prefix, search);
  }

  override namespaces(): Promise<readonly (readonly string[])[]> {
    this.journal.refresh();
    return super.namespaces();
  }

  protected override filled(best: [StoredRow, number | null][]): [StoredRow, number | null][] {
    return best;
  }

  protected override ordered(): Kept[] {
    return [...this.items.values()].sort((a, b) => b.order - a.order);
  }

  /** The database compares with `>` and its like as texts. */
  protected override fits(value: Dynamic, filter: Dynamic): boolean {
    const wanted: [Dynamic, Dynamic][] = isDict(filter) ? [...dictEntries(filter)] : [];
    return wanted.every(([key, each]) => {
      const own: unknown = dictGet(value, key);
      if (!isDict(each)) return own !== undefined && eq(own, each);
      return [...dictEntries(each)].every(([name, other]) => databaseCompares(own, String(name), other));
    });
  }
}

/** An absent key is neither equal nor unequal. */
function databaseCompares(own: Dynamic, name: string, other: Dynamic): boolean {
  if (!Object.hasOwn(operators, name)) throw new ValueError(`Unsupported operator: ${name}`);
  if (own === undefined) return false;
  if (name === "$eq" || name === "$ne") return operators[name]!(own, other);
  if (own === null) return false;
  const [a, b] = [typeof own === "string" ? own : jsonDumps(own), str(other)];
  return { $gt: a > b, $gte: a >= b, $lt: a < b, $lte: a <= b }[name]!;
}

/** `jsonb` keeps keys by their length in bytes, then by their bytes. */
function inDatabaseOrder(value: Dynamic): Dynamic {
  if (Array.isArray(value)) return value.map(inDatabaseOrder);
  if (!isDict(value)) return value;
  const entries = [...dictEntries(value)].map(([key, each]): [string, Dynamic] => [
    String(key),
    inDatabaseOrder(each),
  ]);
  const sorted = entries.sort(([a], [b]) => {
    const [x, y] = [Buffer.from(a), Buffer.from(b)];
    return x.length - y.length || Buffer.compare(x, y);
  });
  return makeDict(sorted);
}
