/** What stores give: items, with a score where they were searched for. */
import { pyClass } from "../python/class-info.js";
import { makeDict } from "../python/dict-access.js";
import { eq } from "../python/equality.js";
import { repr } from "../python/repr.js";
import { NotImplemented } from "../python/singletons.js";
import { datetime } from "../python/stdlib/datetime.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";

/** A row of a store. */
export interface StoredRow {
  readonly namespace: readonly string[];
  readonly key: string;
  readonly value: Dynamic;
  /** ISO 8601, with microseconds and an offset. */
  readonly created: string;
  readonly updated: string;
}

/** `langgraph.store.base.Item` */
export class Item {
  readonly value: Dynamic;
  readonly key: string;
  readonly namespace: Tuple;
  readonly created_at: Dynamic;
  readonly updated_at: Dynamic;

  constructor(row: StoredRow) {
    this.value = row.value;
    this.key = row.key;
    this.namespace = Tuple.from([...row.namespace]) as Tuple;
    this.created_at = datetime.fromisoformat(row.created);
    this.updated_at = datetime.fromisoformat(row.updated);
  }

  dict(): Dynamic {
    return makeDict(this.fields());
  }

  protected fields(): [string, Dynamic][] {
    return [
      ["namespace", [...(this.namespace as unknown as string[])]],
      ["key", this.key],
      ["value", this.value],
      ["created_at", this.created_at.isoformat()],
      ["updated_at", this.updated_at.isoformat()],
    ];
  }

  __eq__(other: Dynamic): Dynamic {
    if (!(other instanceof Item)) return NotImplemented;
    return [...this.fields()].every(([, value], i) => eq(value, other.fields()[i]?.[1]));
  }

  __repr__(): string {
    const fields = this.fields().map(([name, value]) => `${name}=${repr(value)}`);
    return `Item(${fields.join(", ")})`;
  }
}
pyClass(Item, { name: "Item", module: "langgraph.store.base" });

/** `langgraph.store.base.SearchItem` */
export class SearchItem extends Item {
  /** Of a semantic search, between -1 and 1; None else. */
  readonly score: Dynamic;

  constructor(row: StoredRow, score: Dynamic = null) {
    super(row);
    this.score = score;
  }

  protected override fields(): [string, Dynamic][] {
    return [...super.fields(), ["score", this.score]];
  }
}
pyClass(SearchItem, { name: "SearchItem", module: "langgraph.store.base" });
