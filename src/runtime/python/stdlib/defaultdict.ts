import { declareMethods } from "../declare.js";
import { call } from "../call.js";
import { pyClass } from "../class-info.js";
import { update } from "../collection-methods.js";
import { Dict } from "../dict.js";
import { dictEntries, isDict } from "../dict-access.js";
import { NotImplemented } from "../singletons.js";
import { typeName } from "../type-name.js";
import { KeyError, TypeError } from "../exceptions.js";
import { splitKeywords } from "../keywords.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";

/** `collections.defaultdict(default_factory=None, /, [iterable], **kwargs)` */
export class defaultdict<K = Dynamic, V = Dynamic> extends Dict<K, V> {
  declare defaultFactory: Dynamic;

  constructor(defaultFactory: Dynamic = null, ...rest: Dynamic[]) {
    super();
    if (
      defaultFactory !== null &&
      typeof defaultFactory !== "function" &&
      typeof defaultFactory?.__call__ !== "function"
    ) {
      throw new TypeError("first argument must be callable or None");
    }
    Object.defineProperty(this, "defaultFactory", {
      value: defaultFactory,
      writable: true,
      enumerable: false,
    });
    const [args, keywords] = splitKeywords(rest);
    if (args.length > 0 && args[0] !== undefined) update(this, args[0]);
    update(this, keywords);
  }

  __missing__(key: K): V {
    if (this.defaultFactory === null) throw new KeyError(key);
    const value = call(this.defaultFactory, []);
    this.set(key, value);
    return value;
  }

  __or__(other: Dynamic): Dynamic {
    if (!isDict(other)) return NotImplemented;
    return new defaultdict(this.defaultFactory, [...this.entries(), ...dictEntries(other)]);
  }

  __ror__(other: Dynamic): Dynamic {
    if (!isDict(other)) return NotImplemented;
    return new defaultdict(this.defaultFactory, [...dictEntries(other), ...this.entries()]);
  }

  copy(): defaultdict<K, V> {
    return new defaultdict<K, V>(this.defaultFactory, this);
  }

  __copy__(): defaultdict<K, V> {
    return this.copy();
  }

  __repr__(): string {
    return `${typeName(this)}(${repr(this.defaultFactory)}, ${repr(new Dict(this))})`;
  }
}

pyClass(defaultdict, { name: "defaultdict", module: "collections", operand: "collections.defaultdict" });

declareMethods(defaultdict, "defaultdict", { __init__: ["default_factory=", "/", "*iterable", "**kwargs"] });
