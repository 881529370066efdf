import {
  type Dynamic,
  ImportError,
  ModuleNotFoundError,
  Tuple,
  call,
  callMethod,
  getAttr,
  isInstance,
  jsonDumps,
  notMigrated,
  print,
  rethrowUnless,
  round,
  typeName,
} from "./runtime/python/index.js";
import { sub } from "./runtime/python/re.js";
import { Mapping } from "./runtime/python/stdlib/collections-abc.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";
import { pi, sqrt } from "./runtime/python/stdlib/math.js";
import { basename } from "./runtime/python/stdlib/os-path.js";

let dm: Dynamic;
// Guarded, nested, aliased and unused imports.
try {
  throw new ModuleNotFoundError("No module named 'definitely_not_a_module'");
} catch (caught) {
  const e = rethrowUnless(caught, ImportError);
  dm = null;
  print(typeName(e), e, isInstance(e, ModuleNotFoundError));
}
function lazy(): Dynamic {
  return Tuple.of(new timedelta(1), sub("a", "b", "aa"));
}
print(
  lazy(),
  basename("a/b"),
  jsonDumps([]),
  sqrt(4),
  round(pi, 2),
  dm,
  getAttr(Mapping, "__name__"),
);
// Python: print(importlib.import_module("json").loads("[1]"), __import__("math").floor(1.5))
print(
  callMethod(notMigrated("unsupported-member", "importlib.import_module"), "loads", ["[1]"]),
  callMethod(call(notMigrated("eval-exec", "__import__"), ["math"]), "floor", [1.5]),
);
