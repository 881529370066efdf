import {
  type Dynamic,
  ListBase,
  Tuple,
  add,
  callMethod,
  contains,
  delItem,
  eq,
  getAttr,
  getItem,
  getSlice,
  iadd,
  isInstance,
  iterate,
  jsonDumps,
  len,
  list,
  max,
  mod,
  mul,
  ne,
  print,
  pyClass,
  repr,
  reversed,
  setAttr,
  setItem,
  slice,
  sorted,
  str,
  superOf,
  truthy,
  typeName,
  unpackStar,
} from "./runtime/python/index.js";
import { copy, deepcopy } from "./runtime/python/stdlib/copy.js";

// A subclass of list: own methods, overridden append, slices, equality, concatenation, sorting.

class Stack extends ListBase {
  push_(x: number): void {
    callMethod(this, "append", [x]);
  }

  peek(): Dynamic {
    return getItem(this, -1);
  }

  get size(): number {
    return len(this);
  }

  static {
    pyClass(this, { methods: { push: "push_" } });
  }
}

let s: Dynamic = new Stack([1, 2]);
s.push_(3);
print(
  s,
  s.peek(),
  s.size,
  callMethod(s, "pop", []),
  len(s),
  eq(s, [1, 2]),
  eq([1, 2], s),
  ne(s, [1]),
);
print(
  isInstance(s, list),
  typeName(s),
  typeName(getSlice(s, null, 1)),
  getSlice(s, null, 1),
  add(s, [9]),
  typeName(add(s, [9])),
);
print(jsonDumps(s), repr(s), str(s), `${str(s)}`, sorted(s, { reverse: true }), list(reversed(s)));
s = iadd(s, [5]);
print(typeName(s), s);
callMethod(s, "extend", [Tuple.of(7, 8)]);
callMethod(s, "sort", [], { reverse: true });
print(s, callMethod(s, "index", [7]), callMethod(s, "count", [7]), contains(s, 7), max(s));
print(typeName(copy(s)), typeName(callMethod(s, "copy", [])), deepcopy(s));
print(truthy(new Stack()), new Stack("ab"), new Stack());
const [a, b, c] = unpackStar(s, 2, 0);
print(a, b, c);
setAttr(s, "tag", "x");
print(getAttr(s, "tag"), mul(s, 2));

const initItems: Dynamic = Tuple.of();
class Loud extends ListBase {
  declare name: Dynamic;
  __init__(items: Dynamic = initItems as Dynamic, name: Dynamic = "n"): void {
    superOf(Loud, this).__init__(items);
    this.name = name;
  }

  append(x: Dynamic): void {
    print("append", x);
    superOf(Loud, this).append(x);
  }

  __getitem__(i: Dynamic): Dynamic {
    if (isInstance(i, slice)) {
      return new Loud(superOf(Loud, this).__getitem__(i), this.name);
    }
    return superOf(Loud, this).__getitem__(mod(i, len(this)));
  }

  __repr__(): string {
    return `Loud(${str(superOf(Loud, this).__repr__())}, ${str(this.name)})`;
  }

  static {
    pyClass(this, { name: "Loud" });
  }
}

const l = new Loud([1, 2, 3], "z");
l.append(4);
print(
  l,
  getItem(l, 5),
  getSlice(l, 1, 3),
  l.name,
  len(l),
  Array.from(iterate(l), (x: Dynamic) => x),
);
callMethod(l, "insert", [0, 0]);
delItem(l, 1);
setItem(l, 0, 100);
print(l);
