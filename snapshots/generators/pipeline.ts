import {
  type Dynamic,
  Tuple,
  dict,
  enumerate,
  getItem,
  iterate,
  lazyFlatMap,
  max,
  print,
  repr,
  strip as pyStrip,
  unpackStar,
} from "./runtime/python/index.js";

// Generators in a pipeline, interleaved lazily.
function* read(): Generator<Dynamic> {
  for (const line of "a\n\nb # c\n# d\ne".split("\n")) {
    print("read", repr(line));
    yield line;
  }
}
function* strip(lines: Dynamic): Generator<Dynamic> {
  for (let line of iterate(lines)) {
    line = pyStrip(getItem(line.split("#"), 0));
    if (line) {
      yield line;
    }
  }
}
function* number(xs: Dynamic, start: number = 1): Generator<Dynamic> {
  yield* lazyFlatMap(enumerate(xs, start), ([i, x]: Dynamic) => [Tuple.of(i, x)]);
}
for (const [i, x] of number(strip(read()))) {
  print("got", i, x);
}
const [a, rest] = unpackStar(number(["p", "q", "r"]), 1, 0);
print(a, rest, dict(number("z")), max(number("ab")));
