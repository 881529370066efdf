import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let y!: number;
let hit!: number;
let n!: number;
let m: Dynamic;
let z!: number;
// Lambda defaults, walrus in comprehensions and conditions, star expressions in subscripts, returns and for.
const fs: Dynamic[] = Array.from(py.range(3), (i: number) =>
  py.signature(
    (
      (lambdaI: Dynamic) =>
      (x: Dynamic, i: Dynamic = lambdaI as Dynamic) =>
        py.add(x, i)
    )(i),
    "<lambda>",
    ["x", "i="],
  ),
);
py.print(
  fs.map((f: Dynamic) => f(10)),
  (() => {
    const items: Dynamic[] = [];
    let i: Dynamic;
    for (i of py.range(3)) {
      items.push(py.signature((x: Dynamic) => py.add(x, i), "<lambda>", ["x"]));
    }
    return items;
  })().map((f: Dynamic) => f(10)),
);
const g = py.signature(
  (...rest: Dynamic[]) => {
    const [a, { k = 1, ...kw }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    return py.Tuple.of(a, k, kw);
  },
  "<lambda>",
  ["*a", "k=", "**kw"],
);
py.print(
  g(1, 2, py.keywords({ k: 3, z: 4 })),
  py.getAttr(
    py.getAttr(
      (function* () {
        return (yield null) ?? null;
      })(),
      "__class__",
    ),
    "__name__",
  ),
  ((a: Dynamic, b: Dynamic = 2, { c = 3 }: { c?: Dynamic } = {}) => py.add(py.add(a, b), c))(1),
);
const vals: number[] = [1, 5, 2, 8];
const big: number[] = py.flatMap(vals, (v: number) => ((y = py.mul(v, 2)) > 3 ? [py.boundGlobal(y, "y")] : []));
py.print(big, py.boundGlobal(y, "y"));
py.print(py.any(py.lazyFlatMap(vals, (v: number) => [(hit = v) > 4])), py.boundGlobal(hit, "hit"));
while ((n = vals.length) > 2) {
  py.pop(vals);
}
py.print(n, vals);

function f(): Dynamic {
  let total: number = 0;
  const out: number[] = [1, 2, 3].map((v: number) => (total = py.add(total, v)));
  return py.Tuple.of(out, total);
}

py.print(f());
if ((m = py.get({ a: 1 }, "a")) && m > 0) {
  py.print("m", m);
}

function star(): Dynamic {
  const xs: number[] = [2, 3];
  return py.Tuple.of(1, ...xs);
}

py.print(star());
for (const q of py.Tuple.of(...[1, 2], 3)) {
  py.print(q, py.keywords({ end: " " }));
}
py.print();

class Idx {
  __getitem__(k: Dynamic): Dynamic {
    return k;
  }
}

const i = new Idx();
const parts = py.Tuple.of(1, 2);
py.print(
  py.getItem(i, py.Tuple.of(...parts)),
  py.getItem(i, py.Tuple.of(0, ...parts)),
  py.getItem(i, py.Tuple.of(py.slice(1, 2, null), py.Ellipsis)),
  py.getSlice(i, null, null, 2),
  py.getItem(i, py.Tuple.of()),
  py.getItem(i, py.Tuple.of(1)),
);
const a: number[] = [1, 2, 3];
const items2: Dynamic[] = [1, 9];
py.setItem(a, 0, items2[0]);
py.setItem(a, py.getItem(a, 0), items2[1]);
py.print(a);
const value: Dynamic = [];
const x: number[] = value;
const y2: number[] = value;
x.push(1);
py.print(y2);
const items3: Dynamic[] = py.unpackStar([py.Tuple.of(1, 2), 3, 4], 1, 0);
const [p, q2] = py.unpack(items3[0], 2);
const r: Dynamic[] = items3[1];
py.print(p, q2, r);
py.print(
  (
    (lambdaX: Dynamic) =>
    (x: Dynamic = lambdaX as Dynamic) =>
      py.add(x, py.boundGlobal(z, "z"))
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
    py.isIn(operand5, [t(3)]);
  return py.Tuple.of(r, r2, log);
}

py.print(effects());
