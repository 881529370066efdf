import {
  type Dynamic,
  Ellipsis,
  Tuple,
  add,
  any,
  boundGlobal,
  flatMap,
  get,
  getAttr,
  getItem,
  getSlice,
  isIn,
  keywords,
  lazyFlatMap,
  mul,
  pop,
  print,
  range,
  setItem,
  signature,
  slice,
  splitKeywords,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

let y!: number;
let hit!: number;
let n!: number;
let m: Dynamic;
let z!: number;
// Lambda defaults, walrus in comprehensions and conditions, star expressions in subscripts, returns and for.
const fs: Dynamic[] = Array.from(range(3), (i: number) =>
  signature(
    (
      (lambdaI: Dynamic) =>
      (x: Dynamic, i: Dynamic = lambdaI as Dynamic) =>
        add(x, i)
    )(i),
    "<lambda>",
    ["x", "i="],
  ),
);
print(
  fs.map((f: Dynamic) => f(10)),
  (() => {
    const items: Dynamic[] = [];
    let i: Dynamic;
    for (i of range(3)) {
      items.push(signature((x: Dynamic) => add(x, i), "<lambda>", ["x"]));
    }
    return items;
  })().map((f: Dynamic) => f(10)),
);
const g = signature(
  (...rest: Dynamic[]) => {
    const [a, { k = 1, ...kw }]: [Dynamic, Dynamic] = splitKeywords(rest);
    return Tuple.of(a, k, kw);
  },
  "<lambda>",
  ["*a", "k=", "**kw"],
);
print(
  g(1, 2, keywords({ k: 3, z: 4 })),
  getAttr(
    getAttr(
      (function* () {
        return (yield null) ?? null;
      })(),
      "__class__",
    ),
    "__name__",
  ),
  ((a: Dynamic, b: Dynamic = 2, { c = 3 }: { c?: Dynamic } = {}) => add(add(a, b), c))(1),
);
const vals: number[] = [1, 5, 2, 8];
const big: number[] = flatMap(vals, (v: number) =>
  (y = mul(v, 2)) > 3 ? [boundGlobal(y, "y")] : [],
);
print(big, boundGlobal(y, "y"));
print(any(lazyFlatMap(vals, (v: number) => [(hit = v) > 4])), boundGlobal(hit, "hit"));
while ((n = vals.length) > 2) {
  pop(vals);
}
print(n, vals);

function f(): Dynamic {
  let total: number = 0;
  const out: number[] = [1, 2, 3].map((v: number) => (total = add(total, v)));
  return Tuple.of(out, total);
}

print(f());
if ((m = get({ a: 1 }, "a")) && m > 0) {
  print("m", m);
}

function star(): Dynamic {
  const xs: number[] = [2, 3];
  return Tuple.of(1, ...xs);
}

print(star());
for (const q of Tuple.of(...[1, 2], 3)) {
  print(q, keywords({ end: " " }));
}
print();

class Idx {
  __getitem__(k: Dynamic): Dynamic {
    return k;
  }
}

const i = new Idx();
const parts = Tuple.of(1, 2);
print(
  getItem(i, Tuple.of(...parts)),
  getItem(i, Tuple.of(0, ...parts)),
  getItem(i, Tuple.of(slice(1, 2, null), Ellipsis)),
  getSlice(i, null, null, 2),
  getItem(i, Tuple.of()),
  getItem(i, Tuple.of(1)),
);
const a: number[] = [1, 2, 3];
const items2: Dynamic[] = [1, 9];
setItem(a, 0, items2[0]);
setItem(a, getItem(a, 0), items2[1]);
print(a);
const value: Dynamic = [];
const x: number[] = value;
const y2: number[] = value;
x.push(1);
print(y2);
const items3: Dynamic[] = unpackStar([Tuple.of(1, 2), 3, 4], 1, 0);
const [p, q2] = unpack(items3[0], 2);
const r: Dynamic[] = items3[1];
print(p, q2, r);
print(
  (
    (lambdaX: Dynamic) =>
    (x: Dynamic = lambdaX as Dynamic) =>
      add(x, boundGlobal(z, "z"))
  )((z = 5))(),
);

function effects(): Dynamic {
  let operand: Dynamic;
  let operand2: Dynamic;
  let operand3: Dynamic;
  let operand4: Dynamic;
  let operand5: Dynamic;
  const log: number[] = [];

  function t(v: number): number {
    log.push(v);
    return v;
  }

  const r = t(1) < (operand = t(2)) && operand < (operand2 = t(2)) && operand2 < t(9);
  const r2 =
    t(1) < (operand3 = t(5)) &&
    operand3 > (operand4 = t(3)) &&
    operand4 === (operand5 = t(3)) &&
    isIn(operand5, [t(3)]);
  return Tuple.of(r, r2, log);
}

print(effects());
