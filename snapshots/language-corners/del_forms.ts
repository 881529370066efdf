import {
  AttributeError,
  type Dynamic,
  KeyError,
  NameError,
  UnboundLocalError,
  bound,
  boundGlobal,
  classAttribute,
  delAttr,
  delItem,
  delSlice,
  getAttr,
  getItem,
  hasAttr,
  list,
  print,
  range,
  rethrowUnless,
  setAttr,
  str,
} from "./runtime/python/index.js";

let x: Dynamic;
let undefinedName: Dynamic;
// del of names, attributes, slices, items, several at once, and what reads say afterwards.
const items: Dynamic[] = [1, [1, 2, 3, 4, 5]];
x = items[0];
let y: number[] = items[1];
delSlice(y, 1, 3);
x = undefined as Dynamic;
print(y);
try {
  boundGlobal(x, "x");
} catch (caught) {
  const e = rethrowUnless(caught, NameError);
  print("NameError", e);
}
const d = { a: { b: 1, c: 2 } };
delItem(getItem(d, "a"), "b");
delItem(y, 0);
delItem(getItem(d, "a"), "c");
print(d, y);

class A {
  declare z: number;
  static z: Dynamic = 1;

  static {
    classAttribute(this, "z");
  }
}

const a = new A();
setAttr(a, "q", 5);
delAttr(a, "q");
try {
  getAttr(a, "q");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print("AttributeError", e);
}
delAttr(A, "z");
print(hasAttr(a, "z"));

function f(): Dynamic {
  let v: Dynamic;
  v = 1;
  v = undefined as Dynamic;
  try {
    return bound(v, "v");
  } catch (caught3) {
    const e = rethrowUnless(caught3, UnboundLocalError);
    return str(e);
  }
}

print(f());

function g(): void {
  let i: Dynamic;
  for (i of range(3)) {
  }
  bound(i, "i");
  i = undefined as Dynamic;
  try {
    print(bound(i, "i"));
  } catch (caught4) {
    const e = rethrowUnless(caught4, UnboundLocalError);
    print(e);
  }
}

g();
try {
  delItem(d, "zz");
} catch (caught5) {
  const e = rethrowUnless(caught5, KeyError);
  print("KeyError", e);
}
y = list(range(10));
delSlice(y, null, null, 2);
print(y);
delItem(y, -1);
delSlice(y, null, 1);
print(y);
try {
  boundGlobal(undefinedName, "undefined_name");
  undefinedName = undefined as Dynamic;
} catch (caught6) {
  const e = rethrowUnless(caught6, NameError);
  print("NameError", e);
}
