import {
  Dict,
  type Dynamic,
  attributeNames,
  call,
  callMethod,
  dict,
  enumerate,
  getItem,
  int,
  items,
  iterate,
  jsonDumps,
  jsonLoads,
  keywordParts,
  len,
  list,
  max,
  mergeDicts,
  min,
  print,
  pyClass,
  reversed,
  setAttr,
  setDefault,
  setItem,
  signature,
  sorted,
  vars,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

attributeNames(["most_common"]);
// Order that travels: **kwargs, json round trips with numeric keys, sort_keys, class vars, defaultdict, grouping.

function order({ ...kw }: Dynamic = {}): Dynamic[] {
  return list(kw);
}
signature(order, "order", ["**kw"]);

print(call(order, [], keywordParts({ z: 1, a: 2 }, { m: 3, b: 4 })));
const text = '{"10": 1, "2": {"b": 1, "a": 2}, "x": null, "1": []}';
const data = jsonLoads(text);
print(list(data), jsonDumps(data), jsonDumps(data) === text);
print(jsonDumps(data, { sort_keys: true }));
print(
  jsonDumps(
    new Dict([
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
    for (const name of reversed(list(fields))) {
      setAttr(this, name, getItem(fields, name));
    }
  }

  static {
    pyClass(this, { name: "Record" });
  }
}

print(vars(new Record_({ a: 1, b: 2, c: 3 })));
const groups = new defaultdict(list);
for (const word of ["pear", "fig", "plum", "kiwi", "apple"]) {
  callMethod(getItem(groups, len(word)), "append", [word]);
}
print(dict(groups), list(groups));
print(
  new Counter("mississippi"),
  list(new Counter("mississippi")),
  new Counter("mississippi").mostCommon(2),
);
const inverted = new Dict(
  Array.from(items({ a: 1, b: 2, c: 1 }), ([k, v]: Dynamic) => [v, k] as [Dynamic, Dynamic]),
);
print(inverted, mergeDicts(inverted, new Dict([[1, "again"]] as [Dynamic, Dynamic][])));
const seen = new Dict();
for (const [i, c] of enumerate("abcab")) {
  callMethod(setDefault(seen, c, []), "append", [i]);
}
print(seen, getItem(list(items(seen)), 0), sorted(seen, { reverse: true }));
const users = jsonLoads('{"7": "g", "3": "c"}');
setItem(users, "1", "a");
print(
  users,
  Array.from(iterate(users), (k: Dynamic) => int(k)),
  max(users),
  min(callMethod(users, "items", [])),
);
