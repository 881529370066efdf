import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";
import { deque } from "./runtime/python/stdlib/deque.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

let user: Dynamic;
// A conversation store with namespaces, search and limits.

class MemoryStore {
  declare _spaces: PyDict;
  declare maxItems: number;
  declare log: Dynamic;
  constructor(maxItems: number = 3) {
    this._spaces = new py.Dict();
    this.maxItems = maxItems;
    this.log = new deque(undefined, 5);
  }

  put(namespace: Dynamic, key: string, value: PyDict): void {
    const space = py.setDefault(this._spaces, namespace, new OrderedDict());
    if (py.contains(space, key)) {
      py.callMethod(space, "move_to_end", [key]);
    }
    py.setItem(space, key, value);
    while (py.len(space) > this.maxItems) {
      const [old] = py.unpack(py.callMethod(space, "popitem", [], { last: false }), 2);
      this.log.append(py.Tuple.of("evict", namespace, old));
    }
    this.log.append(py.Tuple.of("put", namespace, key));
  }

  get(namespace: Dynamic, key: Dynamic, default_: Dynamic = null): Dynamic {
    try {
      return py.getItem(py.getItem(this._spaces, namespace), key);
    } catch (caught) {
      py.rethrowUnless(caught, py.KeyError);
      return default_;
    }
  }

  search(prefix: Dynamic, { query = null, limit = 10 }: { query?: Dynamic; limit?: number } = {}): Dynamic[] {
    const found: Dynamic[] = [];
    for (const [namespace, space] of py.items(this._spaces)) {
      if (py.ne(py.getSlice(namespace, null, prefix.length), prefix)) {
        continue;
      }
      for (const [key, value] of py.unpackEach(py.items(space), 2)) {
        const text = py.jsonDumps(value, { sort_keys: true }).toLowerCase();
        const score = query ? py.count(text, query.toLowerCase()) : 0;
        if (query === null || score) {
          found.push(py.Tuple.of(py.neg(score), namespace, key, value));
        }
      }
    }
    py.sort(found, { key: (hit: Dynamic) => py.getSlice(hit, null, 3) });
    return Array.from(py.unpackEach(py.getSlice(found, null, limit), 4), ([, ns, key, value]) => ({
      namespace: py.join("/", ns),
      key,
      value,
    }));
  }

  delete(namespace: Dynamic, key: string): void {
    py.delItem(py.getItem(this._spaces, namespace), key);
  }

  __len__(): number {
    return py.sum(py.lazyFlatMap(py.values(this._spaces), (space: Dynamic) => [py.len(space)]));
  }

  __contains__(item: Dynamic): boolean {
    const [namespace, key] = py.unpack(item, 2);
    return py.contains(py.get(this._spaces, namespace, new py.Dict()), key);
  }
}

const store = new MemoryStore();
py.print(py.truthy(store), py.len(store));
for (const item2 of py.enumerate([
  py.Tuple.of("ann", "likes tea"),
  py.Tuple.of("bob", "tea tea"),
  py.Tuple.of("ann", "likes cats"),
  py.Tuple.of("ann", "lives in Rome"),
  py.Tuple.of("ann", "TEA drinker"),
])) {
  const items2: Dynamic[] = item2;
  const i = items2[0];
  const items3: Dynamic[] = py.unpack(items2[1], 2);
  user = items3[0];
  const text = items3[1];
  store.put(py.Tuple.of("user", user), `m${i}`, { text, n: i });
}
store.put(py.Tuple.of("team", "x"), "rule", { text: "no tea" });
py.print(
  py.len(store),
  py.truthy(store),
  py.contains(store, py.Tuple.of(py.Tuple.of("user", "ann"), "m0")),
  py.contains(store, py.Tuple.of(py.Tuple.of("user", "bob"), "m1")),
);
for (const hit of store.search(py.Tuple.of("user"), { query: "tea" })) {
  py.print(hit);
}
py.print(store.search(py.Tuple.of(), { limit: 2 }));
py.print(
  store.get(py.Tuple.of("user", "ann"), "m2"),
  store.get(py.Tuple.of("user", "zoe"), "m2"),
  store.get(py.Tuple.of("x"), "y", new py.Dict()),
);
py.print(py.list(store.log));
try {
  store.delete(py.Tuple.of("user", "ann"), "m0");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.KeyError);
  py.print("KeyError", e);
}
const byUser = new defaultdict(py.list);
for (const item3 of py.items(store._spaces)) {
  const items4: Dynamic[] = item3;
  const items5: Dynamic[] = py.unpack(items4[0], 2);
  const kind = items5[0];
  user = items5[1];
  const space = items4[1];
  py.call(py.getAttr(py.getItem(byUser, kind), "extend"), [
    py.lazyFlatMap(space, (key: Dynamic) => [`${py.str(user)}:${py.str(key)}`]),
  ]);
}
py.print(py.dict(byUser), py.getItem(byUser, "none"), py.len(byUser));
