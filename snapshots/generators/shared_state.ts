import {
  type Dynamic,
  Tuple,
  callMethod,
  iter,
  iterate,
  list,
  next,
  print,
} from "./runtime/python/index.js";

// A generator that mutates its argument while the consumer reads it.
function* collect(chunks: Dynamic, sink: Dynamic[]): Generator<Dynamic> {
  for (const c of iterate(chunks)) {
    sink.push(callMethod(c, "upper", []));
    yield c;
  }
  sink.push("END");
}
const sink: Dynamic[] = [];
for (const c of collect(iter("ab"), sink)) {
  print(c, sink);
}
print(sink);
const xs: Dynamic[] = [1, 2];
function* over(items: Dynamic[]): Generator<Dynamic> {
  for (const i of items) {
    yield i;
  }
}
const g = over(xs);
print(next(g));
xs.push(3);
print(list(g));
class Tree {
  declare v: number;
  declare kids: Dynamic;
  constructor(v: number, ...rest: Dynamic[]) {
    const kids: Dynamic = Tuple.of(...rest);
    const items2: Dynamic[] = [v, kids];
    this.v = items2[0];
    this.kids = items2[1];
  }
  *__iter__(): Generator<Dynamic> {
    yield this.v;
    for (const k of this.kids) {
      yield* iterate(k);
    }
  }
}
print(list(new Tree(1, new Tree(2, new Tree(3)), new Tree(4))));
