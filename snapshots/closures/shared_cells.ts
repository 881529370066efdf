import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let n!: string;
let f: Dynamic;
let m: Dynamic;
// Closures that share variables, and closures over loop state in classes.
function bank(): PyDict {
  const items: Dynamic[] = [0, [] as Dynamic[]];
  let balance: Dynamic = items[0];
  const log: Dynamic[] = items[1];
  function deposit(n: Dynamic): Dynamic {
    balance = py.iadd(balance, n);
    log.push(py.Tuple.of("d", n));
    return balance;
  }
  py.signature(deposit, "bank.<locals>.deposit", ["n"]);
  function history(): Dynamic {
    return py.Tuple.of(balance, log);
  }
  py.signature(history, "bank.<locals>.history", []);
  return { deposit, history };
}
const b = bank();
py.call(py.getItem(b, "deposit"), [5]);
py.call(py.getItem(b, "deposit"), [7]);
py.print(py.call(py.getItem(b, "history"), []), py.call(py.getItem(bank(), "history"), []));
class Reg {
  declare fs: PyDict;
  constructor() {
    this.fs = new py.Dict();
  }
  add(name: string): Dynamic {
    const deco = py.signature(
      (f: Dynamic): Dynamic => {
        py.setItem(this.fs, name, (...rest: Dynamic[]) => {
          const a: Dynamic = py.Tuple.of(...rest);
          return py.Tuple.of(name, py.call(f, a));
        });
        return f;
      },
      "Reg.add.<locals>.deco",
      ["f"],
    );
    return deco;
  }
}
const r = new Reg();
for (n of py.iterate("xy")) {
  const fN: Dynamic = n;
  f = py.call(r.add(n), [
    py.signature(
      function f(v: Dynamic, n: Dynamic = fN as Dynamic): Dynamic {
        return py.add(n, v);
      },
      "f",
      ["v", "n="],
    ),
  ]);
}
py.print(py.getItem(r.fs, "x")("1"), py.getItem(r.fs, "y")("2"), py.call(py.boundGlobal(f, "f"), ["3"]));
function memo(f: Dynamic): Dynamic {
  const cache = new py.Dict();
  return py.signature(
    (...rest2: Dynamic[]) => {
      const a: Dynamic = py.Tuple.of(...rest2);
      return py.contains(cache, a) ? py.getItem(cache, a) : py.setDefault(cache, a, py.call(f, a));
    },
    "memo.<locals>.<lambda>",
    ["*a"],
  );
}
py.print(
  py.is((m = memo(py.signature((a: Dynamic, b: Dynamic) => [a, b], "<lambda>", ["a", "b"])))(1, 2), m(1, 2)),
  m(1, 2),
);
