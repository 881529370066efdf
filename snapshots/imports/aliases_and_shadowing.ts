import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { deque as pyDeque } from "./runtime/python/stdlib/deque.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { ceil, floor, pi } from "./runtime/python/stdlib/math.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

let deque: Dynamic;
// Imported names are plain variables: rebinding, deleting, shadowing by parameters and comprehension targets.
deque = pyDeque;

const text = py.jsonDumps({ a: [1, py.float(2), null, true] });
py.print(
  text,
  floor(2.7),
  reduce((a: Dynamic, b: Dynamic) => py.mul(a, b), [1, 2, 3, 4], 10),
);

function shadowed(json: number): number {
  return json + 1;
}

py.print(
  shadowed(1),
  Array.from(py.range(3), (json: number) => json),
  py.jsonLoads("[1]"),
);

function late(): boolean {
  return pi > 3;
}

py.print(late());
const queue = py.call(deque, [[1, 2]], { maxlen: 2 });
py.callMethod(queue, "append", [3]);
py.print(py.list(queue), py.eq(new OrderedDict([py.Tuple.of("b", 1), py.Tuple.of("a", 2)]), { a: 2, b: 1 }));

function localImport(flag: boolean): Dynamic {
  if (flag) {
    return ceil(1.2);
  }
  try {
    return ceil(2.2);
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.NameError);
    return py.typeName(e);
  }
}

py.print(localImport(true), localImport(false));
deque = undefined as Dynamic;
try {
  py.boundGlobal(deque, "deque");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.NameError);
  py.print(e);
}
