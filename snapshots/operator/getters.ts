import {
  AttributeError,
  Dict,
  type Dynamic,
  IndexError,
  KeyError,
  Tuple,
  TypeError,
  call,
  dict,
  getAttr,
  is,
  keywords,
  list,
  map,
  max,
  min,
  print,
  rethrowUnless,
  signature,
  slice,
  sorted,
  typeName,
} from "./runtime/python/index.js";
import { attrgetter, itemgetter, methodcaller } from "./runtime/python/stdlib/operator.js";
import { SimpleNamespace } from "./runtime/python/stdlib/types.js";

// itemgetter, attrgetter and methodcaller with several names, dotted names, slices and arguments.

const row = new Dict([
  ["a", 1],
  ["b", [10, 20]],
  [3, "three"],
] as [Dynamic, Dynamic][]);
print(
  itemgetter("a")(row),
  itemgetter("a", 3)(row),
  itemgetter(slice(0, 2))("hello"),
  itemgetter(-1)([1, 2]),
  itemgetter(1, 1)("xy"),
);
const user = new SimpleNamespace({
  name: "ann",
  address: new SimpleNamespace({ city: "Ulm", zip: "89073" }),
  tags: ["x"],
});
print(
  attrgetter("name")(user),
  attrgetter("address.city", "name")(user),
  is(attrgetter("tags")(user), getAttr(user, "tags")),
);
print(
  methodcaller("upper")("abc"),
  methodcaller("replace", "a", "b")("banana"),
  methodcaller("split", keywords({ sep: ",", maxsplit: 1 }))("a,b,c"),
  methodcaller("get", "zz", 0)(row),
);
for (const bad of Tuple.of(
  signature(() => itemgetter("zz")(row), "<lambda>", []),
  signature(() => attrgetter("address.country")(user), "<lambda>", []),
  signature(() => itemgetter(5)([1]), "<lambda>", []),
  signature(() => methodcaller("nope")("x"), "<lambda>", []),
  signature(() => itemgetter(0)(5), "<lambda>", []),
  signature(() => attrgetter(1), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, AttributeError, IndexError, TypeError);
    print(typeName(e), e);
  }
}
const people: Dynamic[] = [Tuple.of("bob", 3), Tuple.of("ann", 3), Tuple.of("cy", 1)];
print(
  sorted(people, { key: itemgetter(1) }),
  sorted(people, { key: itemgetter(1, 0) }),
  max(people, { key: itemgetter(1) }),
  list(map(itemgetter(0), people)),
);
const users: Dynamic[] = [
  new SimpleNamespace({ n: 2, a: new SimpleNamespace({ k: "b" }) }),
  new SimpleNamespace({ n: 1, a: new SimpleNamespace({ k: "b" }) }),
  new SimpleNamespace({ n: 9, a: new SimpleNamespace({ k: "a" }) }),
];
print(
  sorted(users, { key: attrgetter("a.k", "n") }).map((u: Dynamic) => getAttr(u, "n")),
  getAttr(getAttr(min(users, { key: attrgetter("n") }), "a"), "k"),
);
print(list(map(methodcaller("strip", "x"), ["xax", "b"])), dict(map(itemgetter(1, 0), people)));
