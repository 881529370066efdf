import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// Copies of instances; __copy__ and __deepcopy__.
const initKids: Dynamic = py.Tuple.of();
class N {
  declare v: number;
  declare kids: N[];
  constructor(v: number, kids: Dynamic = initKids as Dynamic) {
    const items: Dynamic[] = [v, py.list(kids)];
    this.v = items[0];
    this.kids = items[1];
  }
}
class Own {
  __copy__(): string {
    return "copied";
  }
  __deepcopy__(memo: Dynamic): string {
    return "deep";
  }
}
const n = new N(1, [new N(2)]);
const [s, d] = [copy(n), deepcopy(n)];
py.getItem(n.kids, 0).v = 99;
n.v = 5;
py.print(
  py.getAttr(s, "v"),
  py.getAttr(py.getItem(py.getAttr(s, "kids"), 0), "v"),
  py.getAttr(d, "v"),
  py.getAttr(py.getItem(py.getAttr(d, "kids"), 0), "v"),
  py.is(py.getAttr(s, "kids"), n.kids),
  py.typeName(d),
  copy(new Own()),
  deepcopy([new Own()]),
  copy(py.Tuple.of(1)),
  deepcopy(new py.Dict([[1, new py.PySet([2])]] as [Dynamic, Dynamic][])),
);
