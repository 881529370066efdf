import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A method is looked up before its arguments are evaluated: what has none says so first
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

function noisy(x: Dynamic): Dynamic {
  py.print("evaluated", x);
  return x;
}

const found = py.get({ a: 1 }, "zz");
const nothing = py.sort([2, 1]);
const pair = py.divmod(7, 2);
const text = py.mod("%s/%r", py.Tuple.of(null, 1));
attempt(() => py.call(py.getAttr(found, "append"), [py.add(py.boundGlobal(undefined, "missing"), py.min(found))]));
attempt(() =>
  py.call(py.getAttr(nothing, "update"), [new py.Dict([[noisy("k"), py.int("x")]] as [Dynamic, Dynamic][])]),
);
attempt(() => py.call(py.getAttr(pair, "extend"), [py.add(py.sorted(pair), py.callMethod(pair, "copy", []))]));
attempt(() => py.call(py.getAttr(py.Tuple.of("a", "b"), "replace"), [py.min("é", "A"), py.getItem(["x"], 3)]));
attempt(() => py.call(py.getAttr(text, "append"), [noisy(1)]));
attempt(() =>
  py.call(py.getAttr(((v: Dynamic) => v)(null), "join"), [
    Array.from(py.iterate(null), (i: Dynamic) => `${py.str(i)}`),
  ]),
);
attempt(() => py.get({ a: 1 }, noisy("a")));
attempt(() => py.append([1], noisy(2)));
attempt(() =>
  py.join(
    "x",
    Array.from(py.iterate("ab"), (c: string) => noisy(c)),
  ),
);
