import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { ChainMap } from "./runtime/python/stdlib/chain-map.js";

// Chain maps print, compare, copy and merge as mappings.

const a = new ChainMap({ x: 1 }, { x: 2, y: 3 });
py.print(
  a,
  py.eq(a, { x: 1, y: 3 }),
  py.eq({ y: 3, x: 1 }, a),
  py.eq(a, new ChainMap({ x: 1, y: 3 })),
  py.ne(a, new py.Dict()),
);
let b: Dynamic = py.bitor(a, { z: 4 });
py.print(b, py.typeName(b), py.bitor({ x: 0, w: 5 }, a));
b = py.ior(b, { y: 9 });
py.print(py.getAttr(b, "maps"), a.maps);
const c = a.copy();
py.setItem(c, "new", 1);
py.print(
  py.contains(a, "new"),
  py.is(py.getItem(c.maps, 1), py.getItem(a.maps, 1)),
  py.is(py.getItem(c.maps, 0), py.getItem(a.maps, 0)),
);
const merged = py.mergeDicts(a, { x: 100 });
py.print(
  merged,
  py.len(a),
  Array.from(py.iterate(a), (k: Dynamic) => k),
  py.formatMap("{x}", a),
);
py.insert(a.maps, 0, { x: "top" });
py.print(py.getItem(a, "x"), py.getItem(a.parents, "x"), a.update({ n: null }), py.getItem(a.maps, 0));
const key = py.Tuple.of(1, 2);
py.print(
  py.getItem(
    new ChainMap(
      new py.Dict([[key, "tuple"]] as [Dynamic, Dynamic][]),
      new py.Dict([[1, "int"]] as [Dynamic, Dynamic][]),
    ),
    py.Tuple.of(1, 2),
  ),
  py.getItem(new ChainMap(new py.Dict([[1, "a"]] as [Dynamic, Dynamic][])), true),
  py.getItem(new ChainMap({ a: null }, { a: 1 }), "a"),
);
