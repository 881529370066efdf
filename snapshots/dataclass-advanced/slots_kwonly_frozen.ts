import {
  AttributeError,
  Dict,
  type Dynamic,
  FrozenInstanceError,
  type PyDict,
  Tuple,
  TypeError,
  asdict,
  astuple,
  call,
  callMethod,
  dataclass,
  dataclassReplace,
  delAttr,
  eq,
  fields,
  getAttr,
  getItem,
  hash,
  is,
  isInstance,
  matchArgument,
  print,
  rethrowUnless,
  setAttr,
  setItem,
  signature,
  typeName,
} from "./runtime/python/index.js";

let y: Dynamic;
// dataclass options together: kw_only, frozen, slots, replace, hash of frozen ones, FrozenInstanceError, match_args.

class Point {
  declare x: number;
  declare y: number;
  declare tags: Dynamic;

  constructor(x: number, y: number = 0 as Dynamic, tags: Dynamic = Tuple.of() as Dynamic) {
    this.x = x;
    this.y = y;
    this.tags = tags;
    Object.freeze(this);
  }
  static {
    dataclass(this, [{ name: "x" }, { name: "y" }, { name: "tags" }], { frozen: true });
    signature(this, "Point.__init__", ["x", "y=", "tags="]);
  }
}

const p = new Point(1, undefined, Tuple.of("a"));
print(
  p,
  eq(hash(p), hash(new Point(1, 0, Tuple.of("a")))),
  getItem(new Dict([[p, 1]] as [Dynamic, Dynamic][]), new Point(1, 0, Tuple.of("a"))),
  dataclassReplace(p, { y: 5 }),
);
try {
  setAttr(p, "x", 2);
} catch (caught) {
  const e = rethrowUnless(caught, FrozenInstanceError);
  print(typeName(e), e, isInstance(e, AttributeError));
}
try {
  delAttr(p, "x");
} catch (caught2) {
  const e = rethrowUnless(caught2, AttributeError);
  print(e);
}

class Request {
  declare path: string;
  declare _: Dynamic;
  declare headers: PyDict;
  declare retries: number;

  constructor(path: string, { retries = 3 as Dynamic, headers = new Dict() }: Dynamic = {}) {
    this.path = path;
    this.retries = retries;
    this.headers = headers;
  }
  static {
    dataclass(this, [
      { name: "path" },
      { name: "retries", kwOnly: true },
      { name: "headers", kwOnly: true, repr: false },
    ]);
    signature(this, "Request.__init__", ["path", "*", "retries=", "headers="]);
  }
}

const r = new Request("/", { retries: 1 });
setItem(r.headers, "a", [1]);
print(r, asdict(r), astuple(r), eq(r, new Request("/", { retries: 1 })));
try {
  call(Request, ["/", 2]);
} catch (caught3) {
  const e = rethrowUnless(caught3, TypeError);
  print(e);
}
const copy = asdict(r);
callMethod(getItem(getItem(copy, "headers"), "a"), "append", [2]);
print(
  r.headers,
  is(getAttr(dataclassReplace(r, { path: "/x" }), "headers"), r.headers),
  Array.from(fields(r), (f: Dynamic) => getAttr(f, "name")),
);
try {
  call(Request, []);
} catch (caught4) {
  const e = rethrowUnless(caught4, TypeError);
  print(e);
}

class Slim {
  declare a: number;

  constructor(a: number = 1 as Dynamic) {
    this.a = a;
  }
  static {
    dataclass(this, [{ name: "a" }], { slots: true });
    signature(this, "Slim.__init__", ["a="]);
  }
}

try {
  setAttr(new Slim(), "b", 2);
} catch (caught5) {
  const e = rethrowUnless(caught5, AttributeError);
  print("no b");
}
const subject: Dynamic = new Point(3, 4);
if (
  isInstance(subject, Point) &&
  eq(matchArgument(subject, Point, 0), 3) &&
  ((y = matchArgument(subject, Point, 1)), true)
) {
  print("matched", y);
}
