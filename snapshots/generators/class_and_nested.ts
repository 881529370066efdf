import {
  type Dynamic,
  Tuple,
  add,
  callMethod,
  dict,
  floordiv,
  getItem,
  getSlice,
  iterate,
  list,
  mul,
  pop,
  print,
  range,
  tuple,
  zip,
} from "./runtime/python/index.js";

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
    return getSlice(this.items, mul(page, this.size), mul(page + 1, this.size));
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
    for (const i of range(0, this.items.length, this.size)) {
      yield Tuple.of(floordiv(i, this.size), getSlice(this.items, i, add(i, this.size)));
    }
  }
}
const p = new Paginator(list("abcde"), 2);
print(
  list(p),
  p.calls,
  dict(p.pages()),
  Array.from(zip(p, range(3)), ([x]: Dynamic) => x),
  p.calls,
);
function* walk(t: Dynamic, depth: number = 0): Generator<Dynamic> {
  yield Tuple.of(depth, getItem(t, "n"));
  for (const c of iterate(callMethod(t, "get", ["c", Tuple.of()]))) {
    yield* walk(c, depth + 1);
  }
}
print(list(walk({ n: "r", c: [{ n: "a", c: [{ n: "b" }] }, { n: "z" }] })));
function* windows(xs: Dynamic, k: number): Generator<Dynamic> {
  const buf: Dynamic[] = [];
  for (const x of iterate(xs)) {
    buf.push(x);
    if (buf.length === k) {
      yield tuple(buf);
      pop(buf, 0);
    }
  }
}
print(list(windows("abcd", 2)), list(windows([], 2)), list(windows([1], 2)));
