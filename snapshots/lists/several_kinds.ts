import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let total: Dynamic;
// Attributes, parameters and defaults that hold values of several kinds.
class Account {
  declare owner: string;
  declare balance: Dynamic;
  declare history: Dynamic[];
  static count: Dynamic = 0;
  constructor(owner: string, balance: Dynamic = 0) {
    this.owner = owner;
    this.balance = balance;
    this.history = [];
    Account.count += 1;
  }
  static {
    py.signature(this, "Account.__init__", ["owner", "balance="]);
  }
  deposit(amount: Dynamic): Dynamic {
    this.balance = py.iadd(this.balance, amount);
    this.history.push(py.Tuple.of("deposit", amount));
    return this.balance;
  }
  __repr__(): string {
    return `Account(${py.repr(this.owner)}, ${py.str(this.balance)})`;
  }
}
const a = new Account("A");
const b = new Account("B", 10.5);
a.deposit(5);
a.deposit(0.5);
b.deposit(4.5);
b.deposit(py.pow(2, 60));
py.print(a, b, a.history, Account.count, py.eq(a.balance, 5.5));
a.balance = "broke";
py.print(a, py.add(a.balance, "!"));
class P {
  declare x: Dynamic;
  declare y: Dynamic;
  declare tags: Dynamic[];

  constructor(x: Dynamic, y: Dynamic = py.float(0) as Dynamic, tags: Dynamic = []) {
    this.x = x;
    this.y = y;
    this.tags = tags;
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y" }, { name: "tags" }]);
    py.signature(this, "P.__init__", ["x", "y=", "tags="]);
  }
}
const p = new P(1);
const q = new P("one", 2, [1, 2]);
py.print(
  p,
  q,
  `${py.str(p.x)} ${py.str(q.x)} ${py.str(p.y)} ${py.str(q.y)}`,
  q.tags.map((t: Dynamic) => `${py.str(t)}`),
  py.mul(q.x, 2),
  py.eq(p.y, 0),
);
p.tags.push(5);
py.print(
  p.tags,
  py.add(py.getItem(p.tags, 0), 1),
  py.eq(new P(1), new P(1)),
  py.eq(new P(1, 0), new P(1, py.float(0))),
);
class Node {
  declare val: Dynamic;
  declare next: Dynamic;
  constructor(val: Dynamic, next: Dynamic = null) {
    this.val = val;
    this.next = next;
  }
  static {
    py.signature(this, "Node.__init__", ["val", "next="]);
  }
}
let head: Dynamic = null;
for (const v of [3, "b", py.float(1)]) {
  head = new Node(v, head);
}
const items2: Dynamic[] = [head, [] as Dynamic[]];
let node: Dynamic = items2[0];
const out: Dynamic[] = items2[1];
while (node) {
  out.push(node.val);
  node = node.next;
}
py.print(
  out,
  out.map((o: Dynamic) => `${py.str(o)}`),
);
class Temp {
  declare c: Dynamic;
  constructor(c: Dynamic) {
    this.c = c;
  }
  static {
    py.signature(this, "Temp.__init__", ["c"]);
  }
  get f(): Dynamic {
    return py.add(py.div(py.mul(this.c, 9), 5), 32);
  }
}
py.print(new Temp(100).f, new Temp(37.5).f, new Temp(0).c);
class Counter2 {
  declare counts: PyDict;
  constructor() {
    this.counts = new py.Dict();
  }
  static {
    py.signature(this, "Counter2.__init__", []);
  }
  add(k: Dynamic): void {
    py.setItem(this.counts, k, py.add(py.get(this.counts, k, 0), 1));
  }
  top(n: number = 1): Dynamic[] {
    return py.getSlice(py.sorted(py.items(this.counts), { key: (x: Dynamic) => py.neg(x[1]) }), null, n);
  }
}
const c = new Counter2();
for (const w of ["a", 1, "a", py.float(1), true, null]) {
  c.add(w);
}
py.print(c.counts, c.top(2));
class Vec {
  declare x: Dynamic;
  declare y: Dynamic;
  constructor(x: Dynamic, y: Dynamic) {
    const items3: Dynamic[] = [x, y];
    this.x = items3[0];
    this.y = items3[1];
  }
  static {
    py.signature(this, "Vec.__init__", ["x", "y"]);
  }
  __add__(o: Dynamic): Vec {
    return new Vec(py.add(this.x, py.getAttr(o, "x")), py.add(this.y, py.getAttr(o, "y")));
  }
  __eq__(o: Dynamic): Dynamic {
    return o instanceof Vec && py.and(py.eq(this.x, o.x), () => py.eq(this.y, o.y));
  }
  __mul__(k: Dynamic): Vec {
    return new Vec(py.mul(this.x, k), py.mul(this.y, k));
  }
  __repr__(): string {
    return `Vec(${py.str(this.x)}, ${py.str(this.y)})`;
  }
  __bool__(): boolean {
    return py.truthy(this.x) || py.truthy(this.y);
  }
}
py.print(
  py.add(new Vec(1, 2), new Vec(0.5, 2)),
  py.mul(new Vec(1, 2), 2),
  py.eq(new Vec(1, 2), new Vec(1, 2)),
  py.eq(new Vec(1, 2), 5),
  py.truthy(new Vec(0, 0)),
  py.or(new Vec(0, 0), () => "zero"),
  py.isIn(new Vec(1, 1), [new Vec(1, 1)]),
);
function apply(f: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
  return py.call(f, args, kw);
}
py.print(
  apply(py.max, 1, 2),
  apply(py.sorted, [3, 1], py.keywords({ reverse: true })),
  apply(py.int, "11", py.keywords({ base: 2 })),
  apply(py.getAttr(py.str, "join"), ",", ["a"]),
  apply(py.dict, py.keywords({ a: 1 })),
  apply(Vec, 1, py.keywords({ y: 2 })),
  apply(py.print, "x", py.keywords({ sep: "" })),
);
const ops = {
  "+": py.signature((a: Dynamic, b: Dynamic) => py.add(a, b), "<lambda>", ["a", "b"]),
  "/": py.signature((a: Dynamic, b: Dynamic) => py.div(a, b), "<lambda>", ["a", "b"]),
  max: py.max,
  len: py.signature((a: Dynamic, b: Dynamic) => [a, b].length, "<lambda>", ["a", "b"]),
};
for (const [name, op] of py.items(ops)) {
  py.print(name, py.call(op, [6, 3]));
}
const fs: Dynamic[] = [py.str, py.int, py.float, py.bool, py.repr, py.type(1), py.len];
py.print(fs.map((f: Dynamic) => (!py.is(f, py.len) ? py.call(f, ["5"]) : py.call(f, ["abc"]))));
function deco(fn: Dynamic): Dynamic {
  function inner(...rest2: Dynamic[]): string {
    const [a, { ...k }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
    const r = py.call(fn, a, k);
    return `<${py.str(r)}>`;
  }
  py.signature(inner, "deco.<locals>.inner", ["*a", "**k"]);
  return inner;
}
py.signature(deco, "deco", ["fn"]);
const hello: Dynamic = deco(
  py.signature(
    function hello(name: Dynamic = "you", times: number = 1): Dynamic {
      return py.mul(name, times);
    },
    "hello",
    ["name=", "times="],
  ),
);
py.print(py.call(hello, []), py.call(hello, ["a"], { times: 3 }), py.call(hello, [], { times: 2 }));
function* gen(n: number): Generator<Dynamic> {
  let total: Dynamic = 0;
  while (n) {
    const got = (yield n) ?? null;
    total = py.iadd(
      total,
      py.or(got, () => 0),
    );
    n -= 1;
  }
  return total;
}
const g = gen(2);
py.print(py.next(g), py.send(g, 5), py.list(gen(3)), py.sum(gen(4)), py.max(gen(3)));
function stats(...rest3: Dynamic[]): Dynamic {
  const [nums, { scale = 1, ...extra }]: [Dynamic, Dynamic] = py.splitKeywords(rest3);
  return py.Tuple.of(py.mul(py.sum(nums), scale), nums.length, extra);
}
py.print(stats(1, 2.5, py.keywords({ scale: 2, k: "v" })), stats());
let x: Dynamic[] = [1, 2, 3];
let y: Dynamic[] = x;
y = py.iadd(y, [4]);
x = py.add(x, [5]);
py.print(x, y);
function mutate(d: PyDict, l: Dynamic[], s: Dynamic, n: number = 0): number {
  py.setItem(d, "new", py.float(1));
  l.push("q");
  s.add("z");
  n += 1;
  return n;
}
const [dd, ll, ss]: [Dynamic, Dynamic, Dynamic] = [{ a: 1 }, [1], new py.PySet([1])];
py.print(
  mutate(dd, ll, ss),
  dd,
  ll,
  py.sorted(py.map(py.str, ss)),
  Array.from(py.values(dd), (v: Dynamic) => `${py.str(v)}`),
  ll.map((v: Dynamic) => v),
  py.add(py.getItem(dd, "new"), 1),
);
const defaultAcc: Dynamic = [];
function default_(acc: Dynamic[] = defaultAcc as Dynamic): Dynamic[] {
  acc.push(acc.length);
  return acc;
}
py.print(default_(), default_(), default_([9]));
let completed = false;
try {
  total = py.sum([1, "a"]);
  completed = true;
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
if (completed) {
  py.print(total);
}
const lst: Dynamic[] = [1, 2, 3, 4, 5, 6];
for (const v of py.getSlice(lst, null, null)) {
  if (py.truthy(py.eq(py.mod(v, 2), 0))) {
    py.remove(lst, v);
  }
}
py.print(
  lst,
  py.getItem(lst, -1),
  py.getSlice(lst, null, null, -1),
  py.getSlice(lst, 1, null),
  py.mul(lst, 2),
  py.contains(lst, 3),
);
py.delItem(lst, 0);
py.setSlice(lst, 0, 1, ["x", "y"]);
py.print(
  lst,
  lst.map((e: Dynamic) => `${py.str(e)}`),
);
let i: number = 10;
loop7: {
  while (true) {
    i -= 3;
    if (i < 0) {
      break loop7;
    }
    if (i === 4) {
      continue;
    }
    py.print(i, py.keywords({ end: " " }));
  }
  py.print("never");
}
py.print(i);
