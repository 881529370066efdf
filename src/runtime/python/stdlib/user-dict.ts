import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { update } from "../collection-methods.js";
import { contains } from "../contains.js";
import { items, keys, values } from "../dict-methods.js";
import { Dict } from "../dict.js";
import { eq } from "../equality.js";
import { KeyError } from "../exceptions.js";
import { delItem, getItem, setItem } from "../items.js";
import { iterate } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { len } from "../len.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";

/** `collections.UserDict`: a class to extend; the entries are in `data`. */
export class UserDict {
  data: Dict = new Dict();

  constructor(...rest: Dynamic[]) {
    this.update(...rest);
  }

  update(...rest: Dynamic[]): Dynamic {
    const [args, keywords] = splitKeywords(rest);
    const given = new Dict<Dynamic, Dynamic>();
    if (args.length > 0 && args[0] !== null && args[0] !== undefined) update(given, args[0]);
    update(given, keywords);
    for (const [key, value] of given.entries()) this.__setitem__(key, value);
    return null;
  }

  __getitem__(key: Dynamic): Dynamic {
    if (contains(this.data, key)) return getItem(this.data, key);
    const missing = (this as Dynamic).__missing__;
    if (typeof missing === "function") return missing.call(this, key);
    throw new KeyError(key);
  }

  __setitem__(key: Dynamic, value: Dynamic): Dynamic {
    setItem(this.data, key, value);
    return null;
  }

  __delitem__(key: Dynamic): Dynamic {
    delItem(this.data, key);
    return null;
  }

  __contains__(key: Dynamic): boolean {
    return contains(this.data, key);
  }

  __len__(): number {
    return len(this.data);
  }

  __iter__(): Dynamic {
    return iterate(this.data);
  }

  [Symbol.iterator](): Dynamic {
    return this.__iter__();
  }

  get(key: Dynamic, fallback: Dynamic = null): Dynamic {
    return this.__contains__(key) ? this.__getitem__(key) : fallback;
  }

  pop(...[key, ...fallback]: [Dynamic, ...Dynamic[]]): Dynamic {
    if (fallback.length > 0 && !this.__contains__(key)) return fallback[0];
    const value: unknown = this.__getitem__(key);
    this.__delitem__(key);
    return value;
  }

  setdefault(key: Dynamic, fallback: Dynamic = null): Dynamic {
    try {
      return this.__getitem__(key);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      this.__setitem__(key, fallback);
      return fallback;
    }
  }

  keys(): Dynamic {
    return keys(this.data);
  }

  values(): Dynamic {
    return values(this.data);
  }

  items(): Dynamic {
    return items(this.data);
  }

  clear(): Dynamic {
    this.data.clear();
    return null;
  }

  copy(): Dynamic {
    const result = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
    result.data = new Dict(this.data);
    return result;
  }

  __eq__(other: Dynamic): Dynamic {
    return eq(this.data, other instanceof UserDict ? other.data : other);
  }

  __repr__(): string {
    return repr(this.data);
  }
}

pyClass(UserDict, { name: "UserDict", module: "collections" });

declareMethods(UserDict, "UserDict", {
  __init__: ["*dict", "**kwargs"],
  get: ["key", "default="],
  pop: ["key", "default="],
  setdefault: ["key", "default="],
  update: ["*other", "**kwargs"],
});
