import {
  Dict,
  PySet,
  Tuple,
  mergeDicts,
  print,
  range,
  sorted,
  spread,
} from "./runtime/python/index.js";

// * and ** inside list, tuple, set and dict displays.
const xs: number[] = [1, 2];
print([0, ...xs, 3], Tuple.of(...xs, ...spread("ab")), sorted(new PySet([...xs, 2, 5])));
const base = { model: "a", temperature: 0.1 };
const merged = mergeDicts(base, { temperature: 0.5 }, { top_p: 1 });
print(merged);
print(mergeDicts({ temperature: 1 }, base));
print([...range(3), ...[]], mergeDicts(new Dict()));
