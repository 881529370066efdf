import * as py from "./runtime/python/index.js";

// An annotation without a value binds nothing.
function f(): number {
  let value!: number;
  try {
    py.print(py.bound(value, "value"));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.UnboundLocalError);
    py.print(py.typeName(e));
  }
  value = 3;
  return value;
}

py.print(f());
const flag: boolean = true;
const items: string[] = [];
items.push("a");
py.print(flag, items);
