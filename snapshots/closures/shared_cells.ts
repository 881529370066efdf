import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  add as pyAdd,
  boundGlobal,
  call,
  contains,
  getItem,
  iadd,
  is,
  iterate,
  print,
  setDefault,
  setItem,
  signature,
} from "./runtime/python/index.js";

let n!: string;
let f: Dynamic;
let m: Dynamic;
// Closures that share variables, and closures over loop state in classes.
function bank(): PyDict {
  const items: Dynamic[] = [0, [] as Dynamic[]];
  let balance: Dynamic = items[0];
  const log: Dynamic[] = items[1];
  function deposit(n: Dynamic): Dynamic {
    balance = iadd(balance, n);
    log.push(Tuple.of("d", n));
    return balance;
  }
  signature(deposit, "bank.<locals>.deposit", ["n"]);
  function history(): Dynamic {
    return Tuple.of(balance, log);
  }
  signature(history, "bank.<locals>.history", []);
  return { deposit, history };
}
const b = bank();
call(getItem(b, "deposit"), [5]);
call(getItem(b, "deposit"), [7]);
print(call(getItem(b, "history"), []), call(getItem(bank(), "history"), []));
class Reg {
  declare fs: PyDict;
  constructor() {
    this.fs = new Dict();
  }
  add(name: string): Dynamic {
    const deco = signature(
      (f: Dynamic): Dynamic => {
        setItem(this.fs, name, (...rest: Dynamic[]) => {
          const a: Dynamic = Tuple.of(...rest);
          return Tuple.of(name, call(f, a));
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
for (n of iterate("xy")) {
  const fN: Dynamic = n;
  f = call(r.add(n), [
    signature(
      function f(v: Dynamic, n: Dynamic = fN as Dynamic): Dynamic {
        return pyAdd(n, v);
      },
      "f",
      ["v", "n="],
    ),
  ]);
}
print(getItem(r.fs, "x")("1"), getItem(r.fs, "y")("2"), call(boundGlobal(f, "f"), ["3"]));
function memo(f: Dynamic): Dynamic {
  const cache = new Dict();
  return signature(
    (...rest2: Dynamic[]) => {
      const a: Dynamic = Tuple.of(...rest2);
      return contains(cache, a) ? getItem(cache, a) : setDefault(cache, a, call(f, a));
    },
    "memo.<locals>.<lambda>",
    ["*a"],
  );
}
print(
  is(
    (m = memo(signature((a: Dynamic, b: Dynamic) => [a, b], "<lambda>", ["a", "b"])))(1, 2),
    m(1, 2),
  ),
  m(1, 2),
);
