import {
  Dict,
  type Dynamic,
  Tuple,
  bitor,
  contains,
  eq,
  formatMap,
  getAttr,
  getItem,
  insert,
  ior,
  is,
  iterate,
  len,
  mergeDicts,
  ne,
  print,
  setItem,
  typeName,
} from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Chain maps print, compare, copy and merge as mappings.

const a = new ChainMap({ x: 1 }, { x: 2, y: 3 });
print(
  a,
  eq(a, { x: 1, y: 3 }),
  eq({ y: 3, x: 1 }, a),
  eq(a, new ChainMap({ x: 1, y: 3 })),
  ne(a, new Dict()),
);
let b: Dynamic = bitor(a, { z: 4 });
print(b, typeName(b), bitor({ x: 0, w: 5 }, a));
b = ior(b, { y: 9 });
print(getAttr(b, "maps"), a.maps);
const c = a.copy();
setItem(c, "new", 1);
print(
  contains(a, "new"),
  is(getItem(c.maps, 1), getItem(a.maps, 1)),
  is(getItem(c.maps, 0), getItem(a.maps, 0)),
);
const merged = mergeDicts(a, { x: 100 });
print(
  merged,
  len(a),
  Array.from(iterate(a), (k: Dynamic) => k),
  formatMap("{x}", a),
);
insert(a.maps, 0, { x: "top" });
print(getItem(a, "x"), getItem(a.parents, "x"), a.update({ n: null }), getItem(a.maps, 0));
const key = Tuple.of(1, 2);
print(
  getItem(
    new ChainMap(
      new Dict([[key, "tuple"]] as [Dynamic, Dynamic][]),
      new Dict([[1, "int"]] as [Dynamic, Dynamic][]),
    ),
    Tuple.of(1, 2),
  ),
  getItem(new ChainMap(new Dict([[1, "a"]] as [Dynamic, Dynamic][])), true),
  getItem(new ChainMap({ a: null }, { a: 1 }), "a"),
);
