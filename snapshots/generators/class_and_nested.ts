import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generator methods, nested generators, recursion, generator as context state.
class Paginator {
  declare items: string[];
  declare size: number;
  declare calls: number;
  constructor(items: string[], size: number) {
    const items2: Dynamic[] = [items, size, 0];
    this.items = items2[0];
    this.size = items2[1];
    this.calls = items2[2];
  }
  fetch(page: number): string[] {
    this.calls += 1;
    return py.getSlice(this.items, py.mul(page, this.size), py.mul(page + 1, this.size));
  }
  *__iter__(): Generator<Dynamic> {
    let batch!: string[];
    let page: number = 0;
    while ((batch = this.fetch(page)).length > 0) {
      yield* batch;
      page += 1;
    }
  }
  *pages(): Generator<Dynamic> {
    for (const i of py.range(0, this.items.length, this.size)) {
      yield py.Tuple.of(py.floordiv(i, this.size), py.getSlice(this.items, i, py.add(i, this.size)));
    }
  }
}
const p = new Paginator(py.list("abcde"), 2);
py.print(
  py.list(p),
  p.calls,
  py.dict(p.pages()),
  Array.from(py.zip(p, py.range(3)), ([x]: Dynamic) => x),
  p.calls,
);
function* walk(t: Dynamic, depth: number = 0): Generator<Dynamic> {
  yield py.Tuple.of(depth, py.getItem(t, "n"));
  for (const c of py.iterate(py.callMethod(t, "get", ["c", py.Tuple.of()]))) {
    yield* walk(c, depth + 1);
  }
}
py.print(py.list(walk({ n: "r", c: [{ n: "a", c: [{ n: "b" }] }, { n: "z" }] })));
function* windows(xs: Dynamic, k: number): Generator<Dynamic> {
  const buf: Dynamic[] = [];
  for (const x of py.iterate(xs)) {
    buf.push(x);
    if (buf.length === k) {
      yield py.tuple(buf);
      py.pop(buf, 0);
    }
  }
}
py.print(py.list(windows("abcd", 2)), py.list(windows([], 2)), py.list(windows([1], 2)));
