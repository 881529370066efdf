import {
  Dict,
  type Dynamic,
  PySet,
  Tuple,
  getAttr,
  getItem,
  is,
  list,
  print,
  typeName,
} from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// Copies of instances; __copy__ and __deepcopy__.
const initKids: Dynamic = Tuple.of();
class N {
  declare v: number;
  declare kids: N[];
  constructor(v: number, kids: Dynamic = initKids as Dynamic) {
    const items: Dynamic[] = [v, list(kids)];
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
getItem(n.kids, 0).v = 99;
n.v = 5;
print(
  getAttr(s, "v"),
  getAttr(getItem(getAttr(s, "kids"), 0), "v"),
  getAttr(d, "v"),
  getAttr(getItem(getAttr(d, "kids"), 0), "v"),
  is(getAttr(s, "kids"), n.kids),
  typeName(d),
  copy(new Own()),
  deepcopy([new Own()]),
  copy(Tuple.of(1)),
  deepcopy(new Dict([[1, new PySet([2])]] as [Dynamic, Dynamic][])),
);
