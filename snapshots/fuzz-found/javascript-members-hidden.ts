import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What JavaScript knows of sets, ranges, bytes and generators is no attribute in Python
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

function* gen(): Generator<Dynamic> {
  yield 1;
}

attempt(() => py.list(py.callMethod(new py.PySet([1]), "values", [])));
attempt(() => py.list(py.callMethod(new py.PySet([1]), "keys", [])));
attempt(() => py.callMethod(new py.PySet([1]), "has", [1]));
attempt(() => py.callMethod(py.frozenset([1]), "keys", []));
attempt(() => py.callMethod(new py.Dict([[1, 1]] as [Dynamic, Dynamic][]), "has", [1]));
attempt(() => py.callMethod(new py.Dict([[1, 1]] as [Dynamic, Dynamic][]), "forEach", [py.print]));
attempt(() => py.getAttr(py.range(3), "length"));
attempt(() =>
  py.Tuple.of(
    py.getAttr(py.range(1, 9, 2), "start"),
    py.getAttr(py.range(1, 9, 2), "stop"),
    py.getAttr(py.range(1, 9, 2), "step"),
  ),
);
attempt(() => py.getAttr(py.bytes([97]), "data"));
attempt(() => py.callMethod(gen(), "next", []));
attempt(() => py.send(gen(), null));
attempt(() => py.callMethod([1], "map", [py.str]));
attempt(() => py.getAttr(py.Tuple.of(1), "length"));
attempt(() => py.callMethod("a", "charAt", [0]));
attempt(() => py.hasAttr(new py.PySet([1]), "size") || py.hasAttr(py.range(2), "length") || py.hasAttr(gen(), "next"));
