import { declareMethods } from "../declare.js";
import { pyClass } from "../class-info.js";
import { pop, update } from "../collection-methods.js";
import { contains } from "../contains.js";
import { isDict } from "../dict-access.js";
import { entriesOf, items, keys, mergeDicts, popItem, values } from "../dict-methods.js";
import { splitKeywords } from "../keywords.js";
import { NotImplemented } from "../singletons.js";
import { Dict } from "../dict.js";
import { eq } from "../equality.js";
import { KeyError } from "../exceptions.js";
import { getItem, setItem, delItem } from "../items.js";
import { iterate } from "../iteration.js";
import { len } from "../len.js";
import { repr } from "../repr.js";
import type { Dynamic } from "../types.js";

/** `collections.ChainMap(*maps)`: reads search the maps in order, writes go to the first. */
export class ChainMap {
  readonly maps: Dynamic[];

  constructor(...maps: Dynamic[]) {
    this.maps = maps.length > 0 ? maps : [{}];
  }

  get parents(): ChainMap {
    return new ChainMap(...this.maps.slice(1));
  }

  newChild(...rest: Dynamic[]): ChainMap {
    const [args, keywords] = splitKeywords(rest);
    const m: Dynamic = args[0] ?? {};
    if (Object.keys(keywords).length > 0) update(m, keywords);
    return new ChainMap(m, ...this.maps);
  }

  setdefault(key: Dynamic, fallback: Dynamic = null): Dynamic {
    if (!this.__contains__(key)) this.__setitem__(key, fallback);
    return this.__getitem__(key);
  }

  update(...rest: Dynamic[]): null {
    const [args, keywords] = splitKeywords(rest);
    for (const source of [...args, keywords])
      for (const [key, value] of entriesOf(source)) this.__setitem__(key, value);
    return null;
  }

  popitem(): Dynamic {
    if (len(this.maps[0]) === 0) throw new KeyError("No keys found in the first mapping.");
    return popItem(this.maps[0]);
  }

  __or__(other: Dynamic): Dynamic {
    if (!isDict(other) && !(other instanceof ChainMap)) return NotImplemented;
    const out = this.copy();
    out.update(other instanceof ChainMap ? other.merged() : other);
    return out;
  }

  __ror__(other: Dynamic): Dynamic {
    if (!isDict(other)) return NotImplemented;
    return new ChainMap(mergeDicts(other, this.merged()));
  }

  /** All entries; the order is that of the last map, then what the earlier ones add. */
  private merged(): Dict {
    const all = new Dict<Dynamic, Dynamic>();
    for (const map of [...this.maps].reverse())
      for (const [key, value] of iterate(items(map))) all.set(key, value);
    return all;
  }

  __missing__(key: Dynamic): never {
    throw new KeyError(key);
  }

  __getitem__(key: Dynamic): Dynamic {
    const map = this.maps.find((candidate) => contains(candidate, key));
    return map === undefined ? this.__missing__(key) : getItem(map, key);
  }

  get(key: Dynamic, fallback: Dynamic = null): Dynamic {
    return this.__contains__(key) ? this.__getitem__(key) : fallback;
  }

  __setitem__(key: Dynamic, value: Dynamic): null {
    setItem(this.maps[0], key, value);
    return null;
  }

  __delitem__(key: Dynamic): null {
    if (!contains(this.maps[0], key)) throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    delItem(this.maps[0], key);
    return null;
  }

  pop(key: Dynamic, ...fallback: Dynamic[]): Dynamic {
    if (!contains(this.maps[0], key) && fallback.length === 0) {
      throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
    return pop(this.maps[0], key, ...fallback);
  }

  clear(): null {
    for (const key of [...iterate(this.maps[0])]) delItem(this.maps[0], key);
    return null;
  }

  copy(): ChainMap {
    return new ChainMap(new Dict(items(this.maps[0])), ...this.maps.slice(1));
  }

  keys(): Dynamic {
    return keys(this.merged());
  }

  values(): Dynamic {
    return values(this.merged());
  }

  items(): Dynamic {
    return items(this.merged());
  }

  __contains__(key: Dynamic): boolean {
    return this.maps.some((map) => contains(map, key));
  }

  __len__(): number {
    return len(this.merged());
  }

  __bool__(): boolean {
    return this.maps.some((map) => len(map) > 0);
  }

  __iter__(): Dynamic {
    return iterate(this.merged());
  }

  [Symbol.iterator](): Dynamic {
    return this.__iter__();
  }

  __eq__(other: Dynamic): Dynamic {
    return eq(this.merged(), other instanceof ChainMap ? other.merged() : other);
  }

  __repr__(): string {
    return `ChainMap(${this.maps.map(repr).join(", ")})`;
  }
}

pyClass(ChainMap, { name: "ChainMap", module: "collections" });

declareMethods(ChainMap, "ChainMap", {
  get: ["key", "default="],
  pop: ["key", "default="],
  new_child: ["*m", "**kwargs"],
  setdefault: ["key", "default="],
  update: ["*other", "**kwargs"],
});
