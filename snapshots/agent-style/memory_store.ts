import {
  Dict,
  type Dynamic,
  KeyError,
  type PyDict,
  Tuple,
  callMethod,
  contains,
  count,
  delItem,
  dict,
  enumerate,
  get as pyGet,
  getItem,
  getSlice,
  items,
  join,
  jsonDumps,
  lazyFlatMap,
  len,
  list,
  ne,
  neg,
  print,
  rethrowUnless,
  setDefault,
  setItem,
  sort,
  str,
  sum,
  truthy,
  unpack,
  unpackEach,
  values,
} from "./runtime/python/index.js";
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
    this._spaces = new Dict();
    this.maxItems = maxItems;
    this.log = new deque(undefined, 5);
  }

  put(namespace: Dynamic, key: string, value: PyDict): void {
    const space = setDefault(this._spaces, namespace, new OrderedDict());
    if (contains(space, key)) {
      callMethod(space, "move_to_end", [key]);
    }
    setItem(space, key, value);
    while (len(space) > this.maxItems) {
      const [old] = unpack(callMethod(space, "popitem", [], { last: false }), 2);
      this.log.append(Tuple.of("evict", namespace, old));
    }
    this.log.append(Tuple.of("put", namespace, key));
  }

  get(namespace: Dynamic, key: Dynamic, default_: Dynamic = null): Dynamic {
    try {
      return getItem(getItem(this._spaces, namespace), key);
    } catch (caught) {
      rethrowUnless(caught, KeyError);
      return default_;
    }
  }

  search(
    prefix: Dynamic,
    { query = null, limit = 10 }: { query?: Dynamic; limit?: number } = {},
  ): Dynamic[] {
    const found: Dynamic[] = [];
    for (const [namespace, space] of items(this._spaces)) {
      if (ne(getSlice(namespace, null, prefix.length), prefix)) {
        continue;
      }
      for (const [key, value] of unpackEach(items(space), 2)) {
        const text = jsonDumps(value, { sort_keys: true }).toLowerCase();
        const score = query ? count(text, query.toLowerCase()) : 0;
        if (query === null || score) {
          found.push(Tuple.of(neg(score), namespace, key, value));
        }
      }
    }
    sort(found, { key: (hit: Dynamic) => getSlice(hit, null, 3) });
    return Array.from(unpackEach(getSlice(found, null, limit), 4), ([, ns, key, value]) => ({
      namespace: join("/", ns),
      key,
      value,
    }));
  }

  delete(namespace: Dynamic, key: string): void {
    delItem(getItem(this._spaces, namespace), key);
  }

  __len__(): number {
    return sum(lazyFlatMap(values(this._spaces), (space: Dynamic) => [len(space)]));
  }

  __contains__(item: Dynamic): boolean {
    const [namespace, key] = unpack(item, 2);
    return contains(pyGet(this._spaces, namespace, new Dict()), key);
  }
}

const store = new MemoryStore();
print(truthy(store), len(store));
for (const item2 of enumerate([
  Tuple.of("ann", "likes tea"),
  Tuple.of("bob", "tea tea"),
  Tuple.of("ann", "likes cats"),
  Tuple.of("ann", "lives in Rome"),
  Tuple.of("ann", "TEA drinker"),
])) {
  const items2: Dynamic[] = item2;
  const i = items2[0];
  const items3: Dynamic[] = unpack(items2[1], 2);
  user = items3[0];
  const text = items3[1];
  store.put(Tuple.of("user", user), `m${i}`, { text, n: i });
}
store.put(Tuple.of("team", "x"), "rule", { text: "no tea" });
print(
  len(store),
  truthy(store),
  contains(store, Tuple.of(Tuple.of("user", "ann"), "m0")),
  contains(store, Tuple.of(Tuple.of("user", "bob"), "m1")),
);
for (const hit of store.search(Tuple.of("user"), { query: "tea" })) {
  print(hit);
}
print(store.search(Tuple.of(), { limit: 2 }));
print(
  store.get(Tuple.of("user", "ann"), "m2"),
  store.get(Tuple.of("user", "zoe"), "m2"),
  store.get(Tuple.of("x"), "y", new Dict()),
);
print(list(store.log));
try {
  store.delete(Tuple.of("user", "ann"), "m0");
} catch (caught2) {
  const e = rethrowUnless(caught2, KeyError);
  print("KeyError", e);
}
const byUser = new defaultdict(list);
for (const item3 of items(store._spaces)) {
  const items4: Dynamic[] = item3;
  const items5: Dynamic[] = unpack(items4[0], 2);
  const kind = items5[0];
  user = items5[1];
  const space = items4[1];
  callMethod(getItem(byUser, kind), "extend", [
    lazyFlatMap(space, (key: Dynamic) => [`${str(user)}:${str(key)}`]),
  ]);
}
print(dict(byUser), getItem(byUser, "none"), len(byUser));
