import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Default expressions run once, when the function is defined.
const log: string[] = [];
function make(): PyDict {
  log.push("made");
  return { n: 0 };
}
const fState: Dynamic = make();
function f(state: PyDict = fState as Dynamic): number {
  py.setItem(state, "n", py.iadd(py.getItem(state, "n"), 1));
  return py.getItem(state, "n");
}
py.print(log, f(), f(), f({ n: 10 }), log);
let mN: Dynamic;
class C {
  static size: Dynamic = 3;
  static {
    mN = this.size;
  }
  m(n: number = mN as Dynamic): number {
    return n;
  }
}
(C as Dynamic).size = 4;
py.print(new C().m());
