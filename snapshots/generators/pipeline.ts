import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generators in a pipeline, interleaved lazily.
function* read(): Generator<Dynamic> {
  for (const line of "a\n\nb # c\n# d\ne".split("\n")) {
    py.print("read", py.repr(line));
    yield line;
  }
}
function* strip(lines: Dynamic): Generator<Dynamic> {
  for (let line of py.iterate(lines)) {
    line = py.strip(py.getItem(line.split("#"), 0));
    if (line) {
      yield line;
    }
  }
}
function* number(xs: Dynamic, start: number = 1): Generator<Dynamic> {
  yield* py.lazyFlatMap(py.enumerate(xs, start), ([i, x]: Dynamic) => [py.Tuple.of(i, x)]);
}
for (const [i, x] of number(strip(read()))) {
  py.print("got", i, x);
}
const [a, rest] = py.unpackStar(number(["p", "q", "r"]), 1, 0);
py.print(a, rest, py.dict(number("z")), py.max(number("ab")));
