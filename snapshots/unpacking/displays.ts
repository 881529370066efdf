import * as py from "./runtime/python/index.js";

// * and ** inside list, tuple, set and dict displays.
const xs: number[] = [1, 2];
py.print([0, ...xs, 3], py.Tuple.of(...xs, ...py.spread("ab")), py.sorted(new py.PySet([...xs, 2, 5])));
const base = { model: "a", temperature: 0.1 };
const merged = py.mergeDicts(base, { temperature: 0.5 }, { top_p: 1 });
py.print(merged);
py.print(py.mergeDicts({ temperature: 1 }, base));
py.print([...py.range(3), ...[]], py.mergeDicts(new py.Dict()));
