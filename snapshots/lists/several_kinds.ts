import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  TypeError,
  add as pyAdd,
  and,
  bool,
  call,
  contains,
  dataclass,
  delItem,
  dict,
  div,
  eq,
  float,
  get,
  getAttr,
  getItem,
  getSlice,
  iadd,
  int,
  is,
  isIn,
  items,
  keywords,
  len,
  list,
  map,
  max,
  mod,
  mul,
  neg,
  next as pyNext,
  or,
  pow,
  print,
  remove,
  repr,
  rethrowUnless,
  send,
  setItem,
  setSlice,
  signature,
  sorted,
  splitKeywords,
  str,
  sum,
  truthy,
  type,
  values,
} from "./runtime/python/index.js";

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
    signature(this, "Account.__init__", ["owner", "balance="]);
  }
  deposit(amount: Dynamic): Dynamic {
    this.balance = iadd(this.balance, amount);
    this.history.push(Tuple.of("deposit", amount));
    return this.balance;
  }
  __repr__(): string {
    return `Account(${repr(this.owner)}, ${str(this.balance)})`;
  }
}
const a = new Account("A");
const b = new Account("B", 10.5);
a.deposit(5);
a.deposit(0.5);
b.deposit(4.5);
b.deposit(pow(2, 60));
print(a, b, a.history, Account.count, eq(a.balance, 5.5));
a.balance = "broke";
print(a, pyAdd(a.balance, "!"));
class P {
  declare x: Dynamic;
  declare y: Dynamic;
  declare tags: Dynamic[];

  constructor(x: Dynamic, y: Dynamic = float(0) as Dynamic, tags: Dynamic = []) {
    this.x = x;
    this.y = y;
    this.tags = tags;
  }
  static {
    dataclass(this, [{ name: "x" }, { name: "y" }, { name: "tags" }]);
    signature(this, "P.__init__", ["x", "y=", "tags="]);
  }
}
const p = new P(1);
const q = new P("one", 2, [1, 2]);
print(
  p,
  q,
  `${str(p.x)} ${str(q.x)} ${str(p.y)} ${str(q.y)}`,
  q.tags.map((t: Dynamic) => `${str(t)}`),
  mul(q.x, 2),
  eq(p.y, 0),
);
p.tags.push(5);
print(
  p.tags,
  pyAdd(getItem(p.tags, 0), 1),
  eq(new P(1), new P(1)),
  eq(new P(1, 0), new P(1, float(0))),
);
class Node {
  declare val: Dynamic;
  declare next: Dynamic;
  constructor(val: Dynamic, next: Dynamic = null) {
    this.val = val;
    this.next = next;
  }
  static {
    signature(this, "Node.__init__", ["val", "next="]);
  }
}
let head: Dynamic = null;
for (const v of [3, "b", float(1)]) {
  head = new Node(v, head);
}
const items2: Dynamic[] = [head, [] as Dynamic[]];
let node: Dynamic = items2[0];
const out: Dynamic[] = items2[1];
while (node) {
  out.push(node.val);
  node = node.next;
}
print(
  out,
  out.map((o: Dynamic) => `${str(o)}`),
);
class Temp {
  declare c: Dynamic;
  constructor(c: Dynamic) {
    this.c = c;
  }
  static {
    signature(this, "Temp.__init__", ["c"]);
  }
  get f(): Dynamic {
    return pyAdd(div(mul(this.c, 9), 5), 32);
  }
}
print(new Temp(100).f, new Temp(37.5).f, new Temp(0).c);
class Counter2 {
  declare counts: PyDict;
  constructor() {
    this.counts = new Dict();
  }
  static {
    signature(this, "Counter2.__init__", []);
  }
  add(k: Dynamic): void {
    setItem(this.counts, k, pyAdd(get(this.counts, k, 0), 1));
  }
  top(n: number = 1): Dynamic[] {
    return getSlice(
      sorted(items(this.counts), { key: (x: Dynamic) => neg(getItem(x, 1)) }),
      null,
      n,
    );
  }
}
const c = new Counter2();
for (const w of ["a", 1, "a", float(1), true, null]) {
  c.add(w);
}
print(c.counts, c.top(2));
class Vec {
  declare x: Dynamic;
  declare y: Dynamic;
  constructor(x: Dynamic, y: Dynamic) {
    const items3: Dynamic[] = [x, y];
    this.x = items3[0];
    this.y = items3[1];
  }
  static {
    signature(this, "Vec.__init__", ["x", "y"]);
  }
  __add__(o: Dynamic): Vec {
    return new Vec(pyAdd(this.x, getAttr(o, "x")), pyAdd(this.y, getAttr(o, "y")));
  }
  __eq__(o: Dynamic): Dynamic {
    return o instanceof Vec && and(eq(this.x, o.x), () => eq(this.y, o.y));
  }
  __mul__(k: Dynamic): Vec {
    return new Vec(mul(this.x, k), mul(this.y, k));
  }
  __repr__(): string {
    return `Vec(${str(this.x)}, ${str(this.y)})`;
  }
  __bool__(): boolean {
    return truthy(this.x) || truthy(this.y);
  }
}
print(
  pyAdd(new Vec(1, 2), new Vec(0.5, 2)),
  mul(new Vec(1, 2), 2),
  eq(new Vec(1, 2), new Vec(1, 2)),
  eq(new Vec(1, 2), 5),
  truthy(new Vec(0, 0)),
  or(new Vec(0, 0), () => "zero"),
  isIn(new Vec(1, 1), [new Vec(1, 1)]),
);
function apply(f: Dynamic, ...rest: Dynamic[]): Dynamic {
  const [args, { ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest);
  return call(f, args, kw);
}
print(
  apply(max, 1, 2),
  apply(sorted, [3, 1], keywords({ reverse: true })),
  apply(int, "11", keywords({ base: 2 })),
  apply(getAttr(str, "join"), ",", ["a"]),
  apply(dict, keywords({ a: 1 })),
  apply(Vec, 1, keywords({ y: 2 })),
  apply(print, "x", keywords({ sep: "" })),
);
const ops = {
  "+": signature((a: Dynamic, b: Dynamic) => pyAdd(a, b), "<lambda>", ["a", "b"]),
  "/": signature((a: Dynamic, b: Dynamic) => div(a, b), "<lambda>", ["a", "b"]),
  max,
  len: signature((a: Dynamic, b: Dynamic) => [a, b].length, "<lambda>", ["a", "b"]),
};
for (const [name, op] of items(ops)) {
  print(name, call(op, [6, 3]));
}
const fs: Dynamic[] = [str, int, float, bool, repr, type(1), len];
print(fs.map((f: Dynamic) => (!is(f, len) ? call(f, ["5"]) : call(f, ["abc"]))));
function deco(fn: Dynamic): Dynamic {
  function inner(...rest2: Dynamic[]): string {
    const [a, { ...k }]: [Dynamic, Dynamic] = splitKeywords(rest2);
    const r = call(fn, a, k);
    return `<${str(r)}>`;
  }
  signature(inner, "deco.<locals>.inner", ["*a", "**k"]);
  return inner;
}
signature(deco, "deco", ["fn"]);
const hello: Dynamic = deco(
  signature(
    function hello(name: Dynamic = "you", times: number = 1): Dynamic {
      return mul(name, times);
    },
    "hello",
    ["name=", "times="],
  ),
);
print(call(hello, []), call(hello, ["a"], { times: 3 }), call(hello, [], { times: 2 }));
function* gen(n: number): Generator<Dynamic> {
  let total: Dynamic = 0;
  while (n) {
    const got = (yield n) ?? null;
    total = iadd(
      total,
      or(got, () => 0),
    );
    n -= 1;
  }
  return total;
}
const g = gen(2);
print(pyNext(g), send(g, 5), list(gen(3)), sum(gen(4)), max(gen(3)));
function stats(...rest3: Dynamic[]): Dynamic {
  const [nums, { scale = 1, ...extra }]: [Dynamic, Dynamic] = splitKeywords(rest3);
  return Tuple.of(mul(sum(nums), scale), nums.length, extra);
}
print(stats(1, 2.5, keywords({ scale: 2, k: "v" })), stats());
let x: Dynamic[] = [1, 2, 3];
let y: Dynamic[] = x;
y = iadd(y, [4]);
x = pyAdd(x, [5]);
print(x, y);
function mutate(d: PyDict, l: Dynamic[], s: Dynamic, n: number = 0): number {
  setItem(d, "new", float(1));
  l.push("q");
  s.add("z");
  n += 1;
  return n;
}
const [dd, ll, ss]: [Dynamic, Dynamic, Dynamic] = [{ a: 1 }, [1], new PySet([1])];
print(
  mutate(dd, ll, ss),
  dd,
  ll,
  sorted(map(str, ss)),
  Array.from(values(dd), (v: Dynamic) => `${str(v)}`),
  ll.map((v: Dynamic) => v),
  pyAdd(getItem(dd, "new"), 1),
);
const defaultAcc: Dynamic = [];
function default_(acc: Dynamic[] = defaultAcc as Dynamic): Dynamic[] {
  acc.push(acc.length);
  return acc;
}
print(default_(), default_(), default_([9]));
let completed = false;
try {
  total = sum([1, "a"]);
  completed = true;
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
}
if (completed) {
  print(total);
}
const lst: Dynamic[] = [1, 2, 3, 4, 5, 6];
for (const v of getSlice(lst, null, null)) {
  if (truthy(eq(mod(v, 2), 0))) {
    remove(lst, v);
  }
}
print(
  lst,
  getItem(lst, -1),
  getSlice(lst, null, null, -1),
  getSlice(lst, 1, null),
  mul(lst, 2),
  contains(lst, 3),
);
delItem(lst, 0);
setSlice(lst, 0, 1, ["x", "y"]);
print(
  lst,
  lst.map((e: Dynamic) => `${str(e)}`),
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
    print(i, keywords({ end: " " }));
  }
  print("never");
}
print(i);
