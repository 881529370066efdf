import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

let x: Dynamic;
// A class with one of __setitem__ and __delitem__ complains of the other by its name
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

class OnlySet {
  declare items: Dynamic[];
  constructor(items: Dynamic[]) {
    this.items = items;
  }

  __setitem__(i: Dynamic, v: Dynamic): void {
    py.setItem(this.items, i, v);
  }
}

class OnlyDelete {
  __delitem__(i: Dynamic): void {
    py.print("deleted", i);
  }
}

function delete_(x: Dynamic): Dynamic {
  py.delItem(x, 0);
  return null;
}

function write(x: Dynamic): Dynamic {
  py.setItem(x, 0, 1);
  return null;
}

for (x of [new OnlySet([1, 2]), new OnlyDelete(), py.Tuple.of(1), [3], new py.Dict([[0, 1]] as [Dynamic, Dynamic][])]) {
  attempt(() => delete_(x));
  attempt(() => write(x));
}
