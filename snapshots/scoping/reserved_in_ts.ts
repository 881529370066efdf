import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Names that are reserved or special in TypeScript.
const [delete_, new_, this_, var_, let_, const_, function_, void_] = py.unpack(py.range(8), 8);
py.print(delete_, new_, this_, var_, let_, const_, function_, void_);
function typeof_(
  arguments_: number,
  eval_: number = 1,
  { default: default_ = 2, switch: switch_ = 3 }: { default?: number; switch?: number } = {},
): number {
  return py.add(py.add(arguments_, default_), switch_);
}
py.print(typeof_(1), typeof_(2, undefined, { switch: 0 }));
class Object_ {
  declare interface: string;
  static interface: Dynamic = "i";
  delete(package_: string): string {
    return `del ${package_}`;
  }
  constructor_(): string {
    return "ctor";
  }
  toString(): string {
    return "ts";
  }

  static {
    py.pyClass(this, { name: "Object" });
    py.classAttribute(this, "interface");
  }
}
const o = new Object_();
py.print(o.delete("p"), o.interface, o.constructor_(), o.toString(), py.getAttr(Object_, "__name__"));
const [
  undefined_,
  NaN_,
  Infinity_,
  null_,
  true_,
  console_,
  process_,
  require_,
  Math_,
  Array_,
  enum_,
  export_,
  extends_,
] = py.unpack([...py.range(13)], 13);
py.print(
  undefined_,
  NaN_,
  Infinity_,
  null_,
  true_,
  console_,
  process_,
  require_,
  Math_,
  Array_,
  enum_,
  export_,
  extends_,
);
const catch_ = "ok";
const throw_ = "ok";
const case_ = "ok";
const do_ = "ok";
const instanceof_ = "ok";
const static_ = "ok";
const super_ = "ok";
py.print(catch_, throw_, case_, do_, instanceof_, static_);
