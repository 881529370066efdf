import {
  Tuple,
  callMethod,
  contains,
  ge,
  getAttr,
  getItem,
  gt,
  is,
  isInstance,
  list,
  notMigrated,
  pop,
  print,
} from "./runtime/python/index.js";
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
print(
  maxsize,
  ge(versionInfo, Tuple.of(3, 10)),
  getAttr(versionInfo, "major"),
  gt(notMigrated("unsupported-member", "sys.getsizeof"), 0),
  byteorder,
  is(
    notMigrated("unsupported-member", "sys.modules"),
    notMigrated("unsupported-expression", "sys"),
  ),
  isInstance(path, list),
  argv.length,
  getrecursionlimit() > 100,
  ["linux", "darwin", "win32"].includes(platform),
  intern("a") === "a",
  contains(notMigrated("unsupported-member", "sys.modules"), "json") || true,
  getAttr(floatInfo, "dig"),
);
callMethod(stdout, "write", ["x"]);
callMethod(stdout, "write", ["\n"]);
callMethod(stdout, "flush", []);
callMethod(stderr, "write", ["err\n"]);
print(getItem(path, 0), pop(path, 0));
print("main", "__main__");
print(null);
