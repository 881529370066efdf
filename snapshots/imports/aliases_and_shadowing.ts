import {
  type Dynamic,
  NameError,
  Tuple,
  boundGlobal,
  call,
  callMethod,
  eq,
  float,
  jsonDumps,
  jsonLoads,
  list,
  mul,
  print,
  range,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";
import { deque as pyDeque } from "./runtime/python/stdlib/deque.js";
import { reduce } from "./runtime/python/stdlib/functools.js";
import { ceil, floor, pi } from "./runtime/python/stdlib/math.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

let deque: Dynamic;
// Imported names are plain variables: rebinding, deleting, shadowing by parameters and comprehension targets.
deque = pyDeque;

const text = jsonDumps({ a: [1, float(2), null, true] });
print(
  text,
  floor(2.7),
  reduce((a: Dynamic, b: Dynamic) => mul(a, b), [1, 2, 3, 4], 10),
);

function shadowed(json: number): number {
  return json + 1;
}

print(
  shadowed(1),
  Array.from(range(3), (json: number) => json),
  jsonLoads("[1]"),
);

function late(): boolean {
  return pi > 3;
}

print(late());
const queue = call(deque, [[1, 2]], { maxlen: 2 });
callMethod(queue, "append", [3]);
print(list(queue), eq(new OrderedDict([Tuple.of("b", 1), Tuple.of("a", 2)]), { a: 2, b: 1 }));

function localImport(flag: boolean): Dynamic {
  if (flag) {
    return ceil(1.2);
  }
  try {
    return ceil(2.2);
  } catch (caught) {
    const e = rethrowUnless(caught, NameError);
    return typeName(e);
  }
}

print(localImport(true), localImport(false));
deque = undefined as Dynamic;
try {
  boundGlobal(deque, "deque");
} catch (caught2) {
  const e = rethrowUnless(caught2, NameError);
  print(e);
}
