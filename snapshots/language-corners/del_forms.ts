import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x: Dynamic;
let undefinedName: Dynamic;
// del of names, attributes, slices, items, several at once, and what reads say afterwards.
const items: Dynamic[] = [1, [1, 2, 3, 4, 5]];
x = items[0];
let y: number[] = items[1];
py.delSlice(y, 1, 3);
x = undefined as Dynamic;
py.print(y);
try {
  py.boundGlobal(x, "x");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.NameError);
  py.print("NameError", e);
}
const d = { a: { b: 1, c: 2 } };
py.delItem(py.getItem(d, "a"), "b");
py.delItem(y, 0);
py.delItem(py.getItem(d, "a"), "c");
py.print(d, y);

class A {
  declare z: number;
  static z: Dynamic = 1;

  static {
    py.classAttribute(this, "z");
  }
}

const a = new A();
py.setAttr(a, "q", 5);
py.delAttr(a, "q");
try {
  py.getAttr(a, "q");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print("AttributeError", e);
}
py.delAttr(A, "z");
py.print(py.hasAttr(a, "z"));

function f(): Dynamic {
  let v: Dynamic;
  v = 1;
  v = undefined as Dynamic;
  try {
    return py.bound(v, "v");
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.UnboundLocalError);
    return py.str(e);
  }
}

py.print(f());

function g(): void {
  let i: Dynamic;
  for (i of py.range(3)) {
  }
  py.bound(i, "i");
  i = undefined as Dynamic;
  try {
    py.print(py.bound(i, "i"));
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, py.UnboundLocalError);
    py.print(e);
  }
}

g();
try {
  py.delItem(d, "zz");
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.KeyError);
  py.print("KeyError", e);
}
y = py.list(py.range(10));
py.delSlice(y, null, null, 2);
py.print(y);
py.delItem(y, -1);
py.delSlice(y, null, 1);
py.print(y);
try {
  py.boundGlobal(undefinedName, "undefined_name");
  undefinedName = undefined as Dynamic;
} catch (caught6) {
  const e = py.rethrowUnless(caught6, py.NameError);
  py.print("NameError", e);
}
