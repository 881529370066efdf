import * as py from "./runtime/python/index.js";
import {
  argv,
  byteorder,
  floatInfo,
  getrecursionlimit,
  intern,
  maxsize,
  path,
  platform,
  stderr,
  stdout,
  versionInfo,
} from "./runtime/python/stdlib/sys.js";

// Parts of sys that programs use.
// Python: print(sys.maxsize, sys.version_info >= (3, 10), sys.version_info.major, sys.getsizeof("") > 0, sys.byteorder, sys.modules["sys"] is sys, isinstance(sys.path, list), len(sys.argv), sys.getrecursionlimit() > 100, sys.platform in ("linux", "darwin", "win32"), sys.intern("a") == "a", "json" in sys.modules or True, sys.float_info.dig)
py.print(
  maxsize,
  py.ge(versionInfo, py.Tuple.of(3, 10)),
  py.getAttr(versionInfo, "major"),
  py.gt(py.notMigrated("unsupported-member", "sys.getsizeof"), 0),
  byteorder,
  py.is(py.notMigrated("unsupported-member", "sys.modules"), py.notMigrated("unsupported-expression", "sys")),
  py.isInstance(path, py.list),
  argv.length,
  getrecursionlimit() > 100,
  ["linux", "darwin", "win32"].includes(platform),
  intern("a") === "a",
  py.contains(py.notMigrated("unsupported-member", "sys.modules"), "json") || true,
  py.getAttr(floatInfo, "dig"),
);
py.callMethod(stdout, "write", ["x"]);
py.callMethod(stdout, "write", ["\n"]);
py.callMethod(stdout, "flush", []);
py.callMethod(stderr, "write", ["err\n"]);
py.print(py.getItem(path, 0), py.pop(path, 0));
py.print("main", "__main__");
py.print(null);
