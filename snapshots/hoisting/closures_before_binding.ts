import {
  type Dynamic,
  NameError,
  Tuple,
  boundFree,
  boundGlobal,
  print,
  range,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

let i!: number;
let kept!: string;
// Names bound after the function that reads them; nonlocal chains; a class that reads a later module name.
function show(): Dynamic {
  return value;
}

try {
  show();
} catch (caught) {
  const e = rethrowUnless(caught, NameError);
  print(e);
}
let value: Dynamic = 1;
print(show());
value = "two";
print(show());

function outer(): Dynamic {
  let cell!: number;
  function reader(): number {
    return boundFree(cell, "cell");
  }

  try {
    reader();
  } catch (caught2) {
    const e = rethrowUnless(caught2, NameError);
    print(e);
  }
  cell = 5;
  const first = reader();

  function writer(): number {
    cell += 1;
    return cell;
  }

  return Tuple.of(first, writer(), reader());
}

print(outer());

function even(n: number): boolean {
  return n === 0 ? true : odd(n - 1);
}

function odd(n: number): boolean {
  return n === 0 ? false : even(n - 1);
}

print(even(4), odd(4));

class Uses {
  make(): Later {
    return new Later(this);
  }
}

class Later {
  declare owner: Dynamic;
  constructor(owner: Uses) {
    this.owner = typeName(owner);
  }
}

print(new Uses().make().owner);
for (i of range(2)) {
  if (i) {
    print(boundGlobal(kept, "kept"));
  }
  kept = `kept ${i}`;
}
print(boundGlobal(kept, "kept"), boundGlobal(i, "i"));
