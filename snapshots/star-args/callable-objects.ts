import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Objects with __call__ that are called with * and **, directly and through a function that hands both on
class Scorer {
  declare weight: number;
  constructor(weight: number) {
    this.weight = weight;
  }

  __call__(...rest: Dynamic[]): Dynamic {
    const [marks, { bonus = 0, ...labels }]: [Dynamic, Dynamic] = py.splitKeywords(rest);
    return py.Tuple.of(py.add(py.mul(py.sum(marks), this.weight), bonus), labels);
  }
  static {
    py.signature(this.prototype.__call__, "Scorer.__call__", ["*marks", "bonus=", "**labels"]);
  }
}

const scorer = new Scorer(3);

function relay(...rest2: Dynamic[]): Dynamic {
  const [args, { ...kwargs }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.call(scorer, args, kwargs);
}
py.signature(relay, "relay", ["*args", "**kwargs"]);

const options = { bonus: 2, name: "x" };
py.print(relay(1, 2), relay(1, py.keywords({ bonus: 5 })), py.call(relay, [], options));
py.print(
  scorer.__call__(...[1, 2, 3]),
  py.call(scorer, py.Tuple.of(), options),
  py.call(scorer, [1, ...py.range(3)], { bonus: 1 }),
);
for (const call of py.Tuple.of(
  py.signature(() => py.call(scorer, [], py.keywordParts({ bonus: 1 }, options)), "<lambda>", []),
)) {
  try {
    py.print(call());
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.TypeError);
    py.print(py.str(error).includes("at"), "..." + py.getSlice(py.str(error), -30, null));
  }
}
