import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  add,
  callMethod,
  contains,
  describe,
  dict,
  enumerate,
  eq,
  flatMap,
  float,
  frozenset,
  getAttr,
  getItem,
  getSlice,
  isInstance,
  items as pyItems,
  iterate,
  join,
  len,
  list,
  listOf,
  map,
  print,
  sequenceOf,
  setItem,
  signature,
  spread,
  str,
  sub,
  truthy,
  tuple,
  unpackEach,
} from "./runtime/python/index.js";

// Recursive functions over nested data: deep copies, flatten, paths, comparison, generators, memo in a default argument.
function flatten(x: Dynamic): Dynamic[] {
  if (isInstance(x, list) || isInstance(x, tuple)) {
    return flatMap(x, (y: Dynamic) => flatMap(flatten(y), (z: Dynamic) => [z]));
  }
  return [x];
}

const pathsPrefix: Dynamic = Tuple.of();
function* paths(node: Dynamic, prefix: Dynamic = pathsPrefix as Dynamic): Generator<Dynamic> {
  if (isInstance(node, dict)) {
    for (const [key, child] of pyItems(node)) {
      yield* paths(child, add(prefix, Tuple.of(key)));
    }
  } else if (isInstance(node, list)) {
    for (const [i, child] of enumerate(node)) {
      yield* paths(child, Tuple.of(...spread(prefix), i));
    }
  } else {
    yield Tuple.of(join("/", map(str, prefix)), node);
  }
}

print(flatten([1, [2, Tuple.of(3, [] as Dynamic[])], [[4]]]));
print(list(paths({ a: [1, { b: null }], c: new Dict(), d: "x" })));

const fibMemo: Dynamic = new Dict([
  [0, 0],
  [1, 1],
] as [Dynamic, Dynamic][]);
function fib(n: Dynamic, memo: Dynamic = fibMemo as Dynamic): Dynamic {
  if (!contains(memo, n)) {
    setItem(memo, n, add(fib(sub(n, 1)), fib(sub(n, 2))));
  }
  return getItem(memo, n);
}
describe(signature(fib, "fib", ["n", "memo="]), { defaults: { memo: fibMemo } });

print(fib(90), fib(200), len(getItem(getAttr(fib, "__defaults__"), 0)));

function permutations(items: Dynamic): Dynamic[] {
  if (!truthy(items)) {
    return [[]];
  }
  return flatMap(enumerate(items), ([i, x]: Dynamic) =>
    flatMap(
      permutations(add(getSlice(items, null, i), getSlice(items, i + 1, null))),
      (rest: Dynamic) => [add([x], rest)],
    ),
  );
}

print(getSlice(permutations("abc"), null, 3), permutations([1, 2, 3, 4]).length);

const redactKeys: Dynamic = frozenset(new PySet(["token"]));
function redact(value: Dynamic, keys: Dynamic = redactKeys as Dynamic): Dynamic {
  let items2: Dynamic;
  let items: Dynamic;
  const subject: Dynamic = value;
  if (isInstance(subject, dict)) {
    return new Dict(
      Array.from(
        unpackEach(callMethod(value, "items", []), 2),
        ([k, v]) => [k, contains(keys, k) ? "***" : redact(v, keys)] as [Dynamic, Dynamic],
      ),
    );
  } else if (
    ((items2 = sequenceOf(subject))?.length ?? -1) >= 0 &&
    ((items = listOf(items2.slice(0))), true)
  ) {
    return Array.from(iterate(items), (i: Dynamic) => redact(i, keys));
  } else if (isInstance(subject, str) && len(value) > 5) {
    return add(getSlice(value, null, 2), "...");
  }
  return value;
}

print(redact({ token: "abc", list: [{ token: 1 }, "long text", Tuple.of(1, "x")], n: float(1) }));
const hanoi = describe(
  signature(
    (n: Dynamic, a: Dynamic = "A", b: Dynamic = "B", c: Dynamic = "C"): Dynamic =>
      eq(n, 0) ? 0 : add(add(hanoi(sub(n, 1), a, c, b), 1), hanoi(sub(n, 1), c, b, a)),
    "<lambda>",
    ["n", "a=", "b=", "c="],
  ),
  { defaults: { a: "A", b: "B", c: "C" } },
);
print(hanoi(8));
