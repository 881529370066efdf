import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

let y: Dynamic;
// dataclass options together: kw_only, frozen, slots, replace, hash of frozen ones, FrozenInstanceError, match_args.

class Point {
  declare x: number;
  declare y: number;
  declare tags: Dynamic;

  constructor(x: number, y: number = 0 as Dynamic, tags: Dynamic = py.Tuple.of() as Dynamic) {
    this.x = x;
    this.y = y;
    this.tags = tags;
    Object.freeze(this);
  }
  static {
    py.dataclass(this, [{ name: "x" }, { name: "y" }, { name: "tags" }], { frozen: true });
    py.signature(this, "Point.__init__", ["x", "y=", "tags="]);
  }
}

const p = new Point(1, undefined, py.Tuple.of("a"));
py.print(
  p,
  py.eq(py.hash(p), py.hash(new Point(1, 0, py.Tuple.of("a")))),
  py.getItem(new py.Dict([[p, 1]] as [Dynamic, Dynamic][]), new Point(1, 0, py.Tuple.of("a"))),
  py.dataclassReplace(p, { y: 5 }),
);
try {
  py.setAttr(p, "x", 2);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.FrozenInstanceError);
  py.print(py.typeName(e), e, py.isInstance(e, py.AttributeError));
}
try {
  py.delAttr(p, "x");
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.AttributeError);
  py.print(e);
}

class Request {
  declare path: string;
  declare _: Dynamic;
  declare headers: PyDict;
  declare retries: number;

  constructor(path: string, { retries = 3 as Dynamic, headers = new py.Dict() }: Dynamic = {}) {
    this.path = path;
    this.retries = retries;
    this.headers = headers;
  }
  static {
    py.dataclass(this, [
      { name: "path" },
      { name: "retries", kwOnly: true },
      { name: "headers", kwOnly: true, repr: false },
    ]);
    py.signature(this, "Request.__init__", ["path", "*", "retries=", "headers="]);
  }
}

const r = new Request("/", { retries: 1 });
py.setItem(r.headers, "a", [1]);
py.print(r, py.asdict(r), py.astuple(r), py.eq(r, new Request("/", { retries: 1 })));
try {
  py.call(Request, ["/", 2]);
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.TypeError);
  py.print(e);
}
const copy = py.asdict(r);
py.callMethod(py.getItem(py.getItem(copy, "headers"), "a"), "append", [2]);
py.print(
  r.headers,
  py.is(py.getAttr(py.dataclassReplace(r, { path: "/x" }), "headers"), r.headers),
  Array.from(py.fields(r), (f: Dynamic) => py.getAttr(f, "name")),
);
try {
  py.call(Request, []);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.TypeError);
  py.print(e);
}

class Slim {
  declare a: number;

  constructor(a: number = 1 as Dynamic) {
    this.a = a;
  }
  static {
    py.dataclass(this, [{ name: "a" }], { slots: true });
    py.signature(this, "Slim.__init__", ["a="]);
  }
}

try {
  py.setAttr(new Slim(), "b", 2);
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.AttributeError);
  py.print("no b");
}
const subject: Dynamic = new Point(3, 4);
if (
  py.isInstance(subject, Point) &&
  py.eq(py.matchArgument(subject, Point, 0), 3) &&
  ((y = py.matchArgument(subject, Point, 1)), true)
) {
  py.print("matched", y);
}
