import * as py from "./runtime/python/index.js";
import type { AnyBase, Dynamic, PyDict } from "./runtime/python/index.js";

let r!: Repo;
// Parameters said to be of classes of the standard library get every kind of JSON value

class Level extends py.IntEnum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(2);
}
py.enumeration(Level);

class Color extends py.Enum {
  static RED: Dynamic = new (Color as Dynamic)("red");
  static BLUE: Dynamic = new (Color as Dynamic)("blue");
}
py.enumeration(Color);

class P extends (py.namedTuple("P", ["x", "y"], ["d"]) as AnyBase) {
  declare x: Dynamic;
  declare y: Dynamic;
}

function when(d: Dynamic): string {
  return `${py.format(py.getAttr(d, "year"), "")}-${py.format(py.getAttr(d, "month"), "")}`;
}
py.signature(when, "when", ["d"]);
function when2(d: Dynamic): string {
  return py.callMethod(d, "isoformat", []);
}
py.signature(when2, "when2", ["d"]);
function delta(d: Dynamic): number {
  return py.getAttr(d, "days");
}
py.signature(delta, "delta", ["d"]);
function seq(s: Dynamic): Dynamic {
  return py.Tuple.of(
    py.len(s),
    py.getItem(s, 0),
    Array.from(py.iterate(s), (x: Dynamic) => py.add(x, 1)),
  );
}
py.signature(seq, "seq", ["s"]);
function mapping(m: Dynamic): Dynamic {
  return py.Tuple.of(py.add(py.getItem(m, "a"), 1), py.len(m), py.list(m));
}
py.signature(mapping, "mapping", ["m"]);
function iterable(i: Dynamic): Dynamic {
  return py.Tuple.of(py.sum(i), `${py.format(i, "")}`);
}
py.signature(iterable, "iterable", ["i"]);
function iterator(i: Dynamic): string[] {
  return Array.from(py.iterate(i), (x: number) => `${py.format(x, "")}`);
}
py.signature(iterator, "iterator", ["i"]);
function lit(m: string = "a"): string {
  return `${py.format(m, "")}${py.str(m === "a")}${py.truthy(m) ? "yes" : "no"}`;
}
py.signature(lit, "lit", ["m="]);
function level(l: Dynamic): Dynamic {
  return py.Tuple.of(py.add(l, 1), `${py.format(l, "")}`, py.gt(l, 1));
}
py.signature(level, "level", ["l"]);
function color(c: Dynamic): Dynamic {
  return py.Tuple.of(py.getAttr(c, "value"), py.eq(c, Color.RED));
}
py.signature(color, "color", ["c"]);
function point(p: Dynamic): Dynamic {
  const [x, y] = py.unpack(p, 2);
  return py.Tuple.of(
    py.add(py.getAttr(p, "x"), 1),
    `${py.format(py.getAttr(p, "y"), "")}`,
    x,
    py.getItem(p, 1),
    py.len(p),
  );
}
py.signature(point, "point", ["p"]);
function dq(d: Dynamic): Dynamic {
  return py.Tuple.of(
    py.len(d),
    Array.from(py.iterate(d), (x: Dynamic) => x),
  );
}
py.signature(dq, "dq", ["d"]);
function cnt(c: Dynamic): Dynamic {
  return py.add(py.getItem(c, "a"), 1);
}
py.signature(cnt, "cnt", ["c"]);
function path(p: Dynamic): Dynamic {
  return py.Tuple.of(py.getAttr(p, "name"), py.str(p));
}
py.signature(path, "path", ["p"]);
function anyd(x: Dynamic): Dynamic {
  return py.add(x, 1);
}
py.signature(anyd, "anyd", ["x"]);
function pat(m: Dynamic): Dynamic {
  return py.callMethod(m, "group", [0]);
}
py.signature(pat, "pat", ["m"]);
function by(b: Dynamic): Dynamic {
  return py.Tuple.of(py.getItem(b, 0), py.len(b), py.callMethod(b, "hex", []));
}
py.signature(by, "by", ["b"]);
function opt(x: Dynamic = null): Dynamic {
  return py.Tuple.of(
    `${py.format(x, "")}`,
    x == null,
    py.add(
      py.or(x, () => 5),
      1,
    ),
  );
}
py.signature(opt, "opt", ["x="]);
function nested(x: PyDict): string[] {
  return py.flatMap(py.callMethod(x, "values", []), (rs: PyDict[]) =>
    py.flatMap(rs, (r: PyDict) => [`${py.format(py.getItem(r, "k"), "")}`]),
  );
}
py.signature(nested, "nested", ["x"]);
function tup(x: Dynamic): Dynamic {
  return py.Tuple.of(py.add(py.getItem(x, 0), 1), `${py.format(x, "")}`, py.add(x, py.Tuple.of(1)));
}
py.signature(tup, "tup", ["x"]);
class Repo {
  declare size: number;
  declare title: string;
  declare name: string;
  static items: Dynamic = new py.Dict();
  static name: Dynamic = "n";
  constructor(conf: PyDict) {
    this.size = py.getItem(conf, "size");
    this.title = py.callMethod(conf, "get", ["title", "t"]);
  }
  grow(by: number = 1): number {
    this.size = py.iadd(this.size, by);
    return this.size;
  }
  label(): string {
    return py.callMethod(this.title, "upper", []) + `${py.format(this.size, "")}`;
  }

  static {
    py.pyClass(this, { name: "Repo" });
    py.classAttribute(this, "name");
  }
}

function attempt(f: Dynamic, v: Dynamic): void {
  try {
    py.print(py.getAttr(f, "__name__"), py.call(f, [v]));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.getAttr(f, "__name__"), py.typeName(e), e);
  }
}

for (const f of [
  when,
  when2,
  delta,
  seq,
  mapping,
  iterable,
  iterator,
  lit,
  level,
  color,
  point,
  dq,
  cnt,
  path,
  anyd,
  pat,
  by,
  opt,
  nested,
  tup,
]) {
  for (const t of [
    '"2024-01-01"',
    "null",
    "3",
    "2.0",
    '{"a": 2.0}',
    "[1, null]",
    "[3]",
    "[]",
    '{"b": [{"k": 1.0}]}',
    "true",
    "0.0",
  ]) {
    attempt(f, py.jsonLoads(t));
  }
}
for (const t of ['{"size": 1}', '{"size": 1.5, "title": "x"}', '{"size": "a", "title": null}', '{"size": []}']) {
  r = new Repo(py.jsonLoads(t));
  attempt((v: Dynamic) => r.grow(), 0);
  attempt((v: Dynamic) => r.grow(py.jsonLoads("2.0")), 0);
  attempt((v: Dynamic) => r.label(), 0);
}
