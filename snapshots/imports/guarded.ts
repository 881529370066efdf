import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sub } from "./runtime/python/re.js";
import { Mapping } from "./runtime/python/stdlib/collections-abc.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";
import { pi, sqrt } from "./runtime/python/stdlib/math.js";
import { basename } from "./runtime/python/stdlib/os-path.js";

let dm: Dynamic;
// Guarded, nested, aliased and unused imports.
try {
  throw new py.ModuleNotFoundError("No module named 'definitely_not_a_module'");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ImportError);
  dm = null;
  py.print(py.typeName(e), e, py.isInstance(e, py.ModuleNotFoundError));
}
// Python: from json import not_a_name
function lazy(): Dynamic {
  return py.Tuple.of(new timedelta(1), sub("a", "b", "aa"));
}
py.print(lazy(), basename("a/b"), py.jsonDumps([]), sqrt(4), py.round(pi, 2), dm, py.getAttr(Mapping, "__name__"));
// Python: print(importlib.import_module("json").loads("[1]"), __import__("math").floor(1.5))
py.print(
  py.callMethod(py.notMigrated("unsupported-member", "importlib.import_module"), "loads", ["[1]"]),
  py.callMethod(py.call(py.notMigrated("eval-exec", "__import__"), ["math"]), "floor", [1.5]),
);
