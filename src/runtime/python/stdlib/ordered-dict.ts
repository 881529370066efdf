import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { update } from "../collection-methods.js";
import { Dict } from "../dict.js";
import { eq } from "../equality.js";
import { dictEntries, isDict } from "../dict-access.js";
import { KeyError } from "../exceptions.js";
import { iterate } from "../iteration.js";
import { NotImplemented } from "../singletons.js";
import { typeName } from "../type-name.js";
import { splitKeywords } from "../keywords.js";
import { repr } from "../repr.js";
import { Tuple } from "../tuple.js";
import type { Dynamic } from "../types.js";

/** `collections.OrderedDict([other], /, **kwargs)` */
export class OrderedDict<K = Dynamic, V = Dynamic> extends Dict<K, V> {
  /** `update` takes pairs apart as an assignment does. */
  static readonly unpacksPairs = true;
  /** What a loop says when the dict changes below it. */
  static readonly mutated = "OrderedDict mutated during iteration";

  constructor(...rest: Dynamic[]) {
    super();
    const [args, keywords] = splitKeywords(rest);
    if (args.length > 0 && args[0] !== undefined) update(this, args[0]);
    update(this, keywords);
  }

  moveToEnd(key: K, last = true): null {
    if (!this.has(key)) throw new KeyError(key);
    const [first, value] = [this.keyOf(key), this.get(key) as V];
    const others = last ? [] : [...this.entries()].filter(([other]) => !eq(other, key));
    this.delete(key);
    this.set(first, value);
    for (const [other, item] of others) {
      this.delete(other);
      this.set(other, item);
    }
    return null;
  }

  popitem(last = true): Tuple<Dynamic> {
    if (this.size === 0) throw new KeyError("dictionary is empty");
    const entries = [...this.entries()];
    const [key, value] = last ? entries[entries.length - 1]! : entries[0]!;
    this.delete(key);
    return Tuple.of(key, value);
  }

  static fromkeys(keys: Dynamic, value: Dynamic = null): OrderedDict {
    return new OrderedDict(Array.from(iterate(keys), (key) => Tuple.of(key, value)));
  }

  __or__(other: Dynamic): Dynamic {
    return isDict(other) ? new OrderedDict([...this.entries(), ...dictEntries(other)]) : NotImplemented;
  }

  __ror__(other: Dynamic): Dynamic {
    return isDict(other) ? new OrderedDict([...dictEntries(other), ...this.entries()]) : NotImplemented;
  }

  copy(): OrderedDict<K, V> {
    return new OrderedDict<K, V>(this);
  }

  __copy__(): OrderedDict<K, V> {
    return this.copy();
  }

  /** Between two OrderedDicts the order counts. */
  __eq__(other: Dynamic): Dynamic {
    const same = eq(new Dict(this), other instanceof OrderedDict ? new Dict(other) : other);
    return other instanceof OrderedDict ? same && eq([...this.keys()], [...other.keys()]) : same;
  }

  __repr__(): string {
    if (this.size === 0) return `${typeName(this)}()`;
    return `${typeName(this)}(${repr(Array.from(this.entries(), ([key, value]) => Tuple.of(key, value)))})`;
  }
}

pyClass(OrderedDict, { name: "OrderedDict", module: "collections", operand: "collections.OrderedDict" });

declareMethods(OrderedDict, "OrderedDict", {
  __init__: ["*other", "**kwargs"],
  move_to_end: ["key", "last="],
  popitem: ["last="],
});
