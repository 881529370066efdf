import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A keyword given by name and through ** names the method in its TypeError, an object by its repr
class Ledger {
  post(amount: Dynamic, { memo = null, ...tags }: Dynamic = {}): Dynamic {
    return py.Tuple.of(amount, memo, tags);
  }
  static {
    py.signature(this.prototype.post, "Ledger.post", ["amount", "*", "memo=", "**tags"]);
  }

  static open({ memo = null, ...tags }: Dynamic = {}): Dynamic {
    return py.Tuple.of(memo, tags);
  }
  static {
    py.signature(this.open, "Ledger.open", ["*", "memo=", "**tags"]);
  }
}

const ledger = new Ledger();
const extra = { memo: "again", year: 2024 };
for (const action of py.Tuple.of(
  py.signature(() => py.callMethod(ledger, "post", [1], py.keywordParts({ memo: "first" }, extra)), "<lambda>", []),
  py.signature(() => py.callMethod(Ledger, "open", [], py.keywordParts({ memo: "first" }, extra)), "<lambda>", []),
  py.signature(() => py.callMethod(ledger, "post", [1], new py.Dict([[3, 4]] as [Dynamic, Dynamic][])), "<lambda>", []),
  py.signature(() => py.callMethod(ledger, "post", [2], extra), "<lambda>", []),
  py.signature(() => py.callMethod(ledger, "post", [], py.keywordParts({ amount: 1 }, { amount: 2 })), "<lambda>", []),
)) {
  try {
    py.print(py.call(action, []));
  } catch (caught) {
    const error = py.rethrowUnless(caught, py.TypeError);
    py.print(error);
  }
}

function placed(a: Dynamic, b: Dynamic, ...rest2: Dynamic[]): Dynamic {
  const [rest, { c = 3 }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return py.Tuple.of(a, b, rest, c);
}
py.signature(placed, "placed", ["a", "/", "b", "*rest", "c="]);

for (const action of py.Tuple.of(
  py.signature(() => py.call(placed, [7, 8, ...py.range(2)], { c: 30, b: 20 }), "<lambda>", []),
  py.signature(() => py.call(placed, [], { b: 1, a: 2 }), "<lambda>", []),
  py.signature(() => py.call(placed, [1], { a: 2, z: 3, b: 5 }), "<lambda>", []),
  py.signature(() => py.call(placed, [1], { z: 3, a: 2 }), "<lambda>", []),
)) {
  try {
    py.print(py.call(action, []));
  } catch (caught2) {
    const error = py.rethrowUnless(caught2, py.TypeError);
    py.print(error);
  }
}
