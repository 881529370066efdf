import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Recursive functions over nested data: deep copies, flatten, paths, comparison, generators, memo in a default argument.
function flatten(x: Dynamic): Dynamic[] {
  if (py.isInstance(x, py.list) || py.isInstance(x, py.tuple)) {
    return py.flatMap(x, (y: Dynamic) => py.flatMap(flatten(y), (z: Dynamic) => [z]));
  }
  return [x];
}

const pathsPrefix: Dynamic = py.Tuple.of();
function* paths(node: Dynamic, prefix: Dynamic = pathsPrefix as Dynamic): Generator<Dynamic> {
  if (py.isInstance(node, py.dict)) {
    for (const [key, child] of py.items(node)) {
      yield* paths(child, py.add(prefix, py.Tuple.of(key)));
    }
  } else if (py.isInstance(node, py.list)) {
    for (const [i, child] of py.enumerate(node)) {
      yield* paths(child, py.Tuple.of(...py.spread(prefix), i));
    }
  } else {
    yield py.Tuple.of(py.join("/", py.map(py.str, prefix)), node);
  }
}

py.print(flatten([1, [2, py.Tuple.of(3, [] as Dynamic[])], [[4]]]));
py.print(py.list(paths({ a: [1, { b: null }], c: new py.Dict(), d: "x" })));

const fibMemo: Dynamic = new py.Dict([
  [0, 0],
  [1, 1],
] as [Dynamic, Dynamic][]);
function fib(n: Dynamic, memo: Dynamic = fibMemo as Dynamic): Dynamic {
  if (!py.contains(memo, n)) {
    py.setItem(memo, n, py.add(fib(py.sub(n, 1)), fib(py.sub(n, 2))));
  }
  return py.getItem(memo, n);
}
py.describe(py.signature(fib, "fib", ["n", "memo="]), { defaults: { memo: fibMemo } });

py.print(fib(90), fib(200), py.len(py.getItem(py.getAttr(fib, "__defaults__"), 0)));

function permutations(items: Dynamic): Dynamic[] {
  if (!py.truthy(items)) {
    return [[]];
  }
  return py.flatMap(py.enumerate(items), ([i, x]: Dynamic) =>
    py.flatMap(permutations(py.add(py.getSlice(items, null, i), py.getSlice(items, i + 1, null))), (rest: Dynamic) => [
      py.add([x], rest),
    ]),
  );
}

py.print(py.getSlice(permutations("abc"), null, 3), permutations([1, 2, 3, 4]).length);

const redactKeys: Dynamic = py.frozenset(new py.PySet(["token"]));
function redact(value: Dynamic, keys: Dynamic = redactKeys as Dynamic): Dynamic {
  let items2: Dynamic;
  let items: Dynamic;
  const subject: Dynamic = value;
  if (py.isInstance(subject, py.dict)) {
    return new py.Dict(
      Array.from(
        py.unpackEach(py.callMethod(value, "items", []), 2),
        ([k, v]) => [k, py.contains(keys, k) ? "***" : redact(v, keys)] as [Dynamic, Dynamic],
      ),
    );
  } else if (((items2 = py.sequenceOf(subject))?.length ?? -1) >= 0 && ((items = py.listOf(items2.slice(0))), true)) {
    return Array.from(py.iterate(items), (i: Dynamic) => redact(i, keys));
  } else if (py.isInstance(subject, py.str) && py.len(value) > 5) {
    return py.add(py.getSlice(value, null, 2), "...");
  }
  return value;
}

py.print(redact({ token: "abc", list: [{ token: 1 }, "long text", py.Tuple.of(1, "x")], n: py.float(1) }));
const hanoi = py.describe(
  py.signature(
    (n: Dynamic, a: Dynamic = "A", b: Dynamic = "B", c: Dynamic = "C"): Dynamic =>
      py.eq(n, 0) ? 0 : py.add(py.add(hanoi(py.sub(n, 1), a, c, b), 1), hanoi(py.sub(n, 1), c, b, a)),
    "<lambda>",
    ["n", "a=", "b=", "c="],
  ),
  { defaults: { a: "A", b: "B", c: "C" } },
);
py.print(hanoi(8));
