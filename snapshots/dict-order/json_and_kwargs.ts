import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

py.attributeNames(["most_common"]);
// Order that travels: **kwargs, json round trips with numeric keys, sort_keys, class vars, defaultdict, grouping.

function order({ ...kw }: Dynamic = {}): Dynamic[] {
  return py.list(kw);
}
py.signature(order, "order", ["**kw"]);

py.print(py.call(order, [], py.keywordParts({ z: 1, a: 2 }, { m: 3, b: 4 })));
const text = '{"10": 1, "2": {"b": 1, "a": 2}, "x": null, "1": []}';
const data = py.jsonLoads(text);
py.print(py.list(data), py.jsonDumps(data), py.jsonDumps(data) === text);
py.print(py.jsonDumps(data, { sort_keys: true }));
py.print(
  py.jsonDumps(
    new py.Dict([
      [3, "c"],
      [1, "a"],
      [null, 0],
      [true, 1],
      [2.5, 2],
    ] as [Dynamic, Dynamic][]),
  ),
);

class Record_ {
  constructor({ ...fields }: Dynamic = {}) {
    for (const name of py.reversed(py.list(fields))) {
      py.setAttr(this, name, py.getItem(fields, name));
    }
  }

  static {
    py.pyClass(this, { name: "Record" });
  }
}

py.print(py.vars(new Record_({ a: 1, b: 2, c: 3 })));
const groups = new defaultdict(py.list);
for (const word of ["pear", "fig", "plum", "kiwi", "apple"]) {
  py.callMethod(py.getItem(groups, py.len(word)), "append", [word]);
}
py.print(py.dict(groups), py.list(groups));
py.print(new Counter("mississippi"), py.list(new Counter("mississippi")), new Counter("mississippi").mostCommon(2));
const inverted = new py.Dict(
  Array.from(py.items({ a: 1, b: 2, c: 1 }), ([k, v]: Dynamic) => [v, k] as [Dynamic, Dynamic]),
);
py.print(inverted, py.mergeDicts(inverted, new py.Dict([[1, "again"]] as [Dynamic, Dynamic][])));
const seen = new py.Dict();
for (const [i, c] of py.enumerate("abcab")) {
  py.callMethod(py.setDefault(seen, c, []), "append", [i]);
}
py.print(seen, py.getItem(py.list(py.items(seen)), 0), py.sorted(seen, { reverse: true }));
const users = py.jsonLoads('{"7": "g", "3": "c"}');
py.setItem(users, "1", "a");
py.print(
  users,
  Array.from(py.iterate(users), (k: Dynamic) => py.int(k)),
  py.max(users),
  py.min(py.callMethod(users, "items", [])),
);
