import {
  type Dynamic,
  Tuple,
  call,
  getAttr,
  list as pyList,
  max as pyMax,
  print,
  signature,
  str as pyStr,
  type,
} from "./runtime/python/index.js";

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
print(f(), x);
function shadow(): Dynamic {
  const list: number[] = [1, 2];
  const str = "s";
  return Tuple.of(list, str);
}
print(shadow(), pyList("ab"), pyStr(1));
const input = { a: 1 };
const id = 7;
const type_ = type;
max = signature(
  (...rest: Dynamic[]) => {
    const a: Dynamic = Tuple.of(...rest);
    return "my max";
  },
  "<lambda>",
  ["*a"],
);
print(input, id, max(1, 2), getAttr(type_(1), "__name__"));
max = undefined as Dynamic;
print(call(max ?? pyMax, [1, 2]));
class C {
  static x: Dynamic = "class";
  m(): string {
    return x;
  }
}
print(new C().m(), C.x);
