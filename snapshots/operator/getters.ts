import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { attrgetter, itemgetter, methodcaller } from "./runtime/python/stdlib/operator.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

// itemgetter, attrgetter and methodcaller with several names, dotted names, slices and arguments.

const row = new py.Dict([
  ["a", 1],
  ["b", [10, 20]],
  [3, "three"],
] as [Dynamic, Dynamic][]);
py.print(
  itemgetter("a")(row),
  itemgetter("a", 3)(row),
  itemgetter(py.slice(0, 2))("hello"),
  itemgetter(-1)([1, 2]),
  itemgetter(1, 1)("xy"),
);
const user = new SimpleNamespace({
  name: "ann",
  address: new SimpleNamespace({ city: "Ulm", zip: "89073" }),
  tags: ["x"],
});
py.print(
  attrgetter("name")(user),
  attrgetter("address.city", "name")(user),
  py.is(attrgetter("tags")(user), py.getAttr(user, "tags")),
);
py.print(
  methodcaller("upper")("abc"),
  methodcaller("replace", "a", "b")("banana"),
  methodcaller("split", py.keywords({ sep: ",", maxsplit: 1 }))("a,b,c"),
  methodcaller("get", "zz", 0)(row),
);
for (const bad of py.Tuple.of(
  py.signature(() => itemgetter("zz")(row), "<lambda>", []),
  py.signature(() => attrgetter("address.country")(user), "<lambda>", []),
  py.signature(() => itemgetter(5)([1]), "<lambda>", []),
  py.signature(() => methodcaller("nope")("x"), "<lambda>", []),
  py.signature(() => itemgetter(0)(5), "<lambda>", []),
  py.signature(() => attrgetter(1), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError, py.AttributeError, py.IndexError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
const people: Dynamic[] = [py.Tuple.of("bob", 3), py.Tuple.of("ann", 3), py.Tuple.of("cy", 1)];
py.print(
  py.sorted(people, { key: itemgetter(1) }),
  py.sorted(people, { key: itemgetter(1, 0) }),
  py.max(people, { key: itemgetter(1) }),
  py.list(py.map(itemgetter(0), people)),
);
const users: Dynamic[] = [
  new SimpleNamespace({ n: 2, a: new SimpleNamespace({ k: "b" }) }),
  new SimpleNamespace({ n: 1, a: new SimpleNamespace({ k: "b" }) }),
  new SimpleNamespace({ n: 9, a: new SimpleNamespace({ k: "a" }) }),
];
py.print(
  py.sorted(users, { key: attrgetter("a.k", "n") }).map((u: Dynamic) => py.getAttr(u, "n")),
  py.getAttr(py.getAttr(py.min(users, { key: attrgetter("n") }), "a"), "k"),
);
py.print(py.list(py.map(methodcaller("strip", "x"), ["xax", "b"])), py.dict(py.map(itemgetter(1, 0), people)));
