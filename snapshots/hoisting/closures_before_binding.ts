import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let i!: number;
let kept!: string;
// Names bound after the function that reads them; nonlocal chains; a class that reads a later module name.
function show(): Dynamic {
  return value;
}

try {
  show();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.NameError);
  py.print(e);
}
let value: Dynamic = 1;
py.print(show());
value = "two";
py.print(show());

function outer(): Dynamic {
  let cell!: number;
  function reader(): number {
    return py.boundFree(cell, "cell");
  }

  try {
    reader();
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, py.NameError);
    py.print(e);
  }
  cell = 5;
  const first = reader();

  function writer(): number {
    cell += 1;
    return cell;
  }

  return py.Tuple.of(first, writer(), reader());
}

py.print(outer());

function even(n: number): boolean {
  return n === 0 ? true : odd(n - 1);
}

function odd(n: number): boolean {
  return n === 0 ? false : even(n - 1);
}

py.print(even(4), odd(4));

class Uses {
  make(): Later {
    return new Later(this);
  }
}

class Later {
  declare owner: Dynamic;
  constructor(owner: Uses) {
    this.owner = py.typeName(owner);
  }
}

py.print(new Uses().make().owner);
for (i of py.range(2)) {
  if (i) {
    py.print(py.boundGlobal(kept, "kept"));
  }
  kept = `kept ${i}`;
}
py.print(py.boundGlobal(kept, "kept"), py.boundGlobal(i, "i"));
