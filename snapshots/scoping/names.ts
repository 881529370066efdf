import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let max: Dynamic;
// Local, enclosing, global, builtin; shadowing builtins.
const x = "global";
function f(): string {
  const x = "enclosing";
  function g(): string {
    return x;
  }
  return g();
}
py.print(f(), x);
function shadow(): Dynamic {
  const list: number[] = [1, 2];
  const str = "s";
  return py.Tuple.of(list, str);
}
py.print(shadow(), py.list("ab"), py.str(1));
const input = { a: 1 };
const id = 7;
const type_ = py.type;
max = py.signature(
  (...rest: Dynamic[]) => {
    const a: Dynamic = py.Tuple.of(...rest);
    return "my max";
  },
  "<lambda>",
  ["*a"],
);
py.print(input, id, max(1, 2), py.getAttr(type_(1), "__name__"));
max = undefined as Dynamic;
py.print(py.call(max ?? py.max, [1, 2]));
class C {
  static x: Dynamic = "class";
  m(): string {
    return x;
  }
}
py.print(new C().m(), C.x);
