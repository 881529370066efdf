import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { ceil, floor } from "./runtime/python/stdlib/math.js";

let function_!: number;
let var_!: number;
let typeof_!: number;
// Names that the emitted code could collide with: own functions called like helpers, modules and JavaScript globals.

function reprOf(x: number): string {
  return "own repr_of";
}

function printAll(...rest: Dynamic[]): string[] {
  const print_: Dynamic = py.Tuple.of(...rest);
  return Array.from(print_, (p: Dynamic) => py.str(p));
}

function getAttr(x: number, name: string): string {
  return "own getAttr";
}

function Number_(x: number): string {
  return "own Number";
}

class Map_ {
  declare size: string;
  static size: Dynamic = "own Map";

  static {
    py.pyClass(this, { name: "Map" });
    py.classAttribute(this, "size");
  }
}

class Error_ extends py.Exception {
  static {
    py.pyClass(this, { name: "Error" });
  }
}

const Object_ = { keys: "own" };
const Array_: number[] = [1];
const undefined_ = "u";
const JSON_ = null;
const Math_ = null;
const math = ceil(1.2);
const console_ = floor(-1.5);
py.print(
  reprOf(1),
  printAll(1, 2),
  getAttr(1, "real"),
  Number_(3),
  new Map_().size,
  py.getItem(Object_, "keys"),
  Array_,
  undefined_,
);
py.print(math, console_, py.is(JSON_, Math_), py.getItem(new Counter("aab"), "a"));
try {
  throw new Error_("own");
} catch (caught) {
  const error = py.rethrowUnless(caught, Error_);
  py.print(py.typeName(error), error);
}
for (const new_ of [1, 2]) {
  function_ = new_;
  var_ = new_;
  const let_ = new_;
  typeof_ = new_;
}
py.print(py.add(py.boundGlobal(function_, "function"), py.boundGlobal(var_, "var")), py.boundGlobal(typeof_, "typeof"));

const deleteArguments_: Dynamic = py.Tuple.of();
function delete_(
  this_: number,
  arguments_: Dynamic = deleteArguments_ as Dynamic,
  { default: default_ = 1, switch: switch_ = null }: { default?: number; switch?: Dynamic } = {},
): Dynamic {
  const void_ = this_;
  return py.Tuple.of(void_, arguments_, default_, switch_);
}

py.print(delete_(1, undefined, { switch: 2 }), delete_(5, [1]));
const window = py.mergeDicts(
  { document: 1 },
  new py.Dict([
    ["constructor", 2],
    ["toString", 3],
    ["__proto__", 4],
  ] as [Dynamic, Dynamic][]),
);
py.print(window, py.get(window, "hasOwnProperty"), py.contains(window, "valueOf"), py.list(window));
const static_ = 0;
const public_ = 0;
const enum_ = 0;
const export_ = 0;
const interface_ = 0;
py.print(static_, public_, enum_, export_, interface_, py.len(py.fromKeys(["length", "name", "prototype"])));
