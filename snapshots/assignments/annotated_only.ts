import {
  UnboundLocalError,
  bound,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// An annotation without a value binds nothing.
function f(): number {
  let value!: number;
  try {
    print(bound(value, "value"));
  } catch (caught) {
    const e = rethrowUnless(caught, UnboundLocalError);
    print(typeName(e));
  }
  value = 3;
  return value;
}

print(f());
const flag: boolean = true;
const items: string[] = [];
items.push("a");
print(flag, items);
