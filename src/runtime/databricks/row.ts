/** Rows of SQL results: tuples whose items have names. */
import { isNone } from "../agent-server/python.js";
import { pyClass } from "../python/class-info.js";
import { contains } from "../python/contains.js";
import { declareMethods } from "../python/declare.js";
import { dictEntries, isDict, makeDict } from "../python/dict-access.js";
import { AttributeError, ValueError } from "../python/exceptions.js";
import { getItem } from "../python/items.js";
import { repr } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import type { Dynamic } from "../python/types.js";

/** `pyspark.sql.Row`, read as `row["name"]`, `row.name` and `row[0]`. */
export class Row extends Tuple<Dynamic[]> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  static make(names: readonly string[], values: readonly Dynamic[]): Row {
    const row = this.of(...(values as unknown[])) as unknown as Row;
    Object.defineProperty(row, "names", { value: names });
    return row;
  }

  declare readonly names: readonly string[];

  __getitem__(key: Dynamic): Dynamic {
    if (typeof key !== "string") return getItem(Tuple.of(...(this as unknown[])), key) as unknown;
    const at = this.names.indexOf(key);
    if (at < 0) throw new ValueError(key);
    return this[at] as unknown;
  }

  __getattr__(name: string): Dynamic {
    const at = this.names.indexOf(name);
    if (at < 0) throw new AttributeError(name);
    return this[at] as unknown;
  }

  /** Whether a column has this name. */
  __contains__(name: Dynamic): boolean {
    return contains([...this.names], name);
  }

  asDict(recursive: Dynamic = false): Dynamic {
    const value = (each: Dynamic): Dynamic => (recursive === true ? deepDict(each) : each);
    return makeDict(this.names.map((name, i): [string, Dynamic] => [name, value(this[i])]));
  }

  __repr__(): string {
    return `Row(${this.names.map((name, i) => `${name}=${repr(this[i])}`).join(", ")})`;
  }
}
pyClass(Row, { name: "Row", module: "pyspark.sql.types" });
declareMethods(Row, "Row", { as_dict: ["recursive="] });

/** Rows inside of a value as dicts, too. */
function deepDict(value: Dynamic): Dynamic {
  if (isNone(value)) return null;
  if (value instanceof Row) return value.asDict(true);
  if (Array.isArray(value) && !(value instanceof Tuple)) return value.map(deepDict);
  if (isDict(value)) return makeDict(Array.from(dictEntries(value), ([key, each]) => [key, deepDict(each)]));
  return value;
}
