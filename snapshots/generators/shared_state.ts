import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A generator that mutates its argument while the consumer reads it.
function* collect(chunks: Dynamic, sink: Dynamic[]): Generator<Dynamic> {
  for (const c of py.iterate(chunks)) {
    sink.push(py.callMethod(c, "upper", []));
    yield c;
  }
  sink.push("END");
}
const sink: Dynamic[] = [];
for (const c of collect(py.iter("ab"), sink)) {
  py.print(c, sink);
}
py.print(sink);
const xs: Dynamic[] = [1, 2];
function* over(items: Dynamic[]): Generator<Dynamic> {
  for (const i of items) {
    yield i;
  }
}
const g = over(xs);
py.print(py.next(g));
xs.push(3);
py.print(py.list(g));
class Tree {
  declare v: number;
  declare kids: Dynamic;
  constructor(v: number, ...rest: Dynamic[]) {
    const kids: Dynamic = py.Tuple.of(...rest);
    const items2: Dynamic[] = [v, kids];
    this.v = items2[0];
    this.kids = items2[1];
  }
  *__iter__(): Generator<Dynamic> {
    yield this.v;
    for (const k of this.kids) {
      yield* py.iterate(k);
    }
  }
}
py.print(py.list(new Tree(1, new Tree(2, new Tree(3)), new Tree(4))));
