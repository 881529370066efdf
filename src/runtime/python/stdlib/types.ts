import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { contains } from "../contains.js";
import { get, items, keys, values } from "../dict-methods.js";
import { eq } from "../equality.js";
import { TypeError } from "../exceptions.js";
import { signature, signatureOf } from "../functions.js";
import { getItem } from "../items.js";
import { iterate } from "../iteration.js";
import { len } from "../len.js";
import { repr } from "../repr.js";
import { NotImplemented } from "../singletons.js";
import { nativeType } from "../type.js";
import type { Dynamic } from "../types.js";

/** `types.SimpleNamespace(**kwargs)` */
export class SimpleNamespace {
  [name: string]: Dynamic;

  constructor(fields: Record<string, Dynamic> = {}) {
    Object.assign(this, fields);
  }

  __eq__(other: Dynamic): Dynamic {
    return other instanceof SimpleNamespace ? eq({ ...this }, { ...other }) : NotImplemented;
  }

  __repr__(): string {
    return `namespace(${Object.entries(this)
      .map(([name, value]) => `${name}=${repr(value)}`)
      .join(", ")})`;
  }
}

/** `types.MappingProxyType(mapping)`: a view of a dict that cannot be written to. */
export class MappingProxyType {
  readonly #mapping: Dynamic;

  constructor(mapping: Dynamic) {
    this.#mapping = mapping;
  }

  __getitem__(key: Dynamic): Dynamic {
    return getItem(this.#mapping, key);
  }

  __setitem__(): never {
    throw new TypeError("'mappingproxy' object does not support item assignment");
  }

  __delitem__(): never {
    throw new TypeError("'mappingproxy' object does not support item deletion");
  }

  get(key: Dynamic, fallback: Dynamic = null): Dynamic {
    return get(this.#mapping, key, fallback);
  }

  keys(): Dynamic {
    return keys(this.#mapping);
  }

  values(): Dynamic {
    return values(this.#mapping);
  }

  items(): Dynamic {
    return items(this.#mapping);
  }

  copy(): Dynamic {
    return { ...this.#mapping };
  }

  __contains__(key: Dynamic): boolean {
    return contains(this.#mapping, key);
  }

  __len__(): number {
    return len(this.#mapping);
  }

  __iter__(): Dynamic {
    return iterate(this.#mapping);
  }

  [Symbol.iterator](): Dynamic {
    return this.__iter__();
  }

  __eq__(other: Dynamic): Dynamic {
    return eq(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
  }

  __repr__(): string {
    return `mappingproxy(${repr(this.#mapping)})`;
  }
}

export const FunctionType: Dynamic = Function;

/** `types.MethodType(function, object)`: the function with the object as its first argument. */
export class MethodType {
  constructor(fn: Dynamic, self: Dynamic) {
    const method = (...given: Dynamic[]): Dynamic => fn(self, ...given) as unknown;
    const known = signatureOf(fn);
    return known === undefined ? method : signature(method, known.qualname, known.parameters.slice(1));
  }

  static [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "function";
  }
}
export const GeneratorType = nativeType("generator");
export const AsyncGeneratorType = nativeType("async_generator");
export const CoroutineType = nativeType("coroutine");
export { NoneType } from "../builtin-types.js";

pyClass(SimpleNamespace, { name: "SimpleNamespace", module: "types", operand: "types.SimpleNamespace" });
pyClass(MappingProxyType, { name: "mappingproxy" });

declareMethods(SimpleNamespace, "SimpleNamespace", { __init__: ["**kwargs"] });
declareMethods(MappingProxyType, "MappingProxyType", { __init__: ["mapping"] });
