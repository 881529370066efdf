import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { timedelta } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";

// Field types that are not converted as pydantic does are reported: TypedDicts, dataclasses, decimals, durations.

class Pair {
  declare left: number;

  constructor(left: number) {
    this.left = left;
  }
  static {
    py.dataclass(this, [{ name: "left" }]);
    py.signature(this, "Pair.__init__", ["left"]);
  }
}

class Shape extends BaseModel {
  declare point: PyDict;
  declare pair: Dynamic;
  declare price: Dynamic;
  declare wait: Dynamic;

  static {
    defineModel(this, {
      point: field(schema.dict(schema.str, schema.any)),
      pair: field(schema.instance(() => Pair)),
      price: field(
        schema.instance(() => Decimal),
        { default: new Decimal("1") },
      ),
      wait: field(
        schema.instance(() => timedelta),
        { default: new timedelta(0) },
      ),
    });
  }
}

py.print(new Shape({ point: { x: "1" }, pair: { left: 2 }, price: "1.5", wait: 3 }));
