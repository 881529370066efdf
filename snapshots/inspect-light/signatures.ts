import {
  type Dynamic,
  TypeError,
  bool,
  callMethod,
  callable,
  getAttr,
  getItem,
  int,
  is,
  iterate,
  list,
  notMigrated,
  print,
  signature,
  splitKeywords,
  toException,
  unpack,
} from "./runtime/python/index.js";

// Signatures, docstrings and kinds.
/**
 * Does f.
 *
 * More.
 */
function f(a: number, b: Dynamic = "x", ...rest: Dynamic[]): Dynamic {
  let [c, { d = 1, ...e }]: [Dynamic, Dynamic] = splitKeywords(rest);
}
signature(f, "f", ["a", "b=", "*c", "d=", "**e"]);
async function co(): Promise<void> {}
signature(co, "co", []);
function* gen(): Generator<Dynamic> {
  yield null;
}
signature(gen, "gen", []);
class A {
  /** doc m */
  m(q: Dynamic): void {}
  static {
    signature(this.prototype.m, "A.m", ["q"]);
  }
}
// Python: s = inspect.signature(f)
const s = notMigrated("unsupported-member", "inspect.signature");
// Python: print(s, list(s.parameters), s.parameters["b"].default, s.parameters["a"].annotation is int, s.parameters["a"].default is inspect.Parameter.empty, s.return_annotation is bool, s.parameters["c"].kind.name, inspect.signature(A().m), inspect.signature(lambda x, /, *, y: 0))
print(
  s,
  list(getAttr(s, "parameters")),
  getAttr(getItem(getAttr(s, "parameters"), "b"), "default"),
  is(getAttr(getItem(getAttr(s, "parameters"), "a"), "annotation"), int),
  is(
    getAttr(getItem(getAttr(s, "parameters"), "a"), "default"),
    notMigrated("unknown-import", "inspect.Parameter.empty"),
  ),
  is(getAttr(s, "return_annotation"), bool),
  getAttr(getAttr(getItem(getAttr(s, "parameters"), "c"), "kind"), "name"),
  notMigrated("unsupported-member", "inspect.signature"),
  notMigrated("unsupported-member", "inspect.signature"),
);
// Python: print(inspect.getdoc(f), inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isfunction(f), inspect.isclass(A), inspect.ismethod(A().m), inspect.isgenerator(gen()), [n for n, _ in inspect.getmembers(A, inspect.isfunction)], callable(A))
print(
  notMigrated("unsupported-member", "inspect.getdoc"),
  notMigrated("unsupported-member", "inspect.iscoroutinefunction"),
  notMigrated("unknown-member", "inspect.isgeneratorfunction"),
  notMigrated("unsupported-member", "inspect.isfunction"),
  notMigrated("unsupported-member", "inspect.isclass"),
  notMigrated("unsupported-member", "inspect.ismethod"),
  notMigrated("unsupported-member", "inspect.isgenerator"),
  Array.from(iterate(notMigrated("unsupported-member", "inspect.getmembers")), (item: Dynamic) => {
    const [n, _] = unpack(item, 2);
    return n;
  }),
  callable(A),
);
const b = callMethod(s, "bind", [1, 2, 3], { z: 4 });
print(getAttr(b, "arguments"));
try {
  callMethod(s, "bind", []);
} catch (caught) {
  const e = toException(caught);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught;
  }
}
