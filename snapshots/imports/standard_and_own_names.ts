import {
  Dict,
  type Dynamic,
  Exception,
  Tuple,
  add,
  boundGlobal,
  classAttribute,
  contains,
  fromKeys,
  get,
  getItem,
  is,
  len,
  list,
  mergeDicts,
  print,
  pyClass,
  rethrowUnless,
  str,
  typeName,
} from "./runtime/python/index.js";
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
  const print_: Dynamic = Tuple.of(...rest);
  return Array.from(print_, (p: Dynamic) => str(p));
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
    pyClass(this, { name: "Map" });
    classAttribute(this, "size");
  }
}

class Error_ extends Exception {
  static {
    pyClass(this, { name: "Error" });
  }
}

const Object_ = { keys: "own" };
const Array_: number[] = [1];
const undefined_ = "u";
const JSON_ = null;
const Math_ = null;
const math = ceil(1.2);
const console_ = floor(-1.5);
print(
  reprOf(1),
  printAll(1, 2),
  getAttr(1, "real"),
  Number_(3),
  new Map_().size,
  getItem(Object_, "keys"),
  Array_,
  undefined_,
);
print(math, console_, is(JSON_, Math_), getItem(new Counter("aab"), "a"));
try {
  throw new Error_("own");
} catch (caught) {
  const error = rethrowUnless(caught, Error_);
  print(typeName(error), error);
}
for (const new_ of [1, 2]) {
  function_ = new_;
  var_ = new_;
  const let_ = new_;
  typeof_ = new_;
}
print(
  add(boundGlobal(function_, "function"), boundGlobal(var_, "var")),
  boundGlobal(typeof_, "typeof"),
);

const deleteArguments_: Dynamic = Tuple.of();
function delete_(
  this_: number,
  arguments_: Dynamic = deleteArguments_ as Dynamic,
  { default: default_ = 1, switch: switch_ = null }: { default?: number; switch?: Dynamic } = {},
): Dynamic {
  const void_ = this_;
  return Tuple.of(void_, arguments_, default_, switch_);
}

print(delete_(1, undefined, { switch: 2 }), delete_(5, [1]));
const window = mergeDicts(
  { document: 1 },
  new Dict([
    ["constructor", 2],
    ["toString", 3],
    ["__proto__", 4],
  ] as [Dynamic, Dynamic][]),
);
print(window, get(window, "hasOwnProperty"), contains(window, "valueOf"), list(window));
const static_ = 0;
const public_ = 0;
const enum_ = 0;
const export_ = 0;
const interface_ = 0;
print(static_, public_, enum_, export_, interface_, len(fromKeys(["length", "name", "prototype"])));
