import {
  type Dynamic,
  UnboundLocalError,
  bound,
  print,
  toException,
  typeName,
} from "./runtime/python/index.js";

// An annotation without a value binds nothing.
function f(): number {
  let value!: number;
  try {
    print(bound(value, "value"));
  } catch (caught) {
    const e = toException(caught);
    if (e instanceof UnboundLocalError) {
      print(typeName(e));
    } else {
      throw caught;
    }
  }
  value = 3;
  return value;
}

print(f());
const flag: boolean = true;
const items: string[] = [];
items.push("a");
print(flag, items);
