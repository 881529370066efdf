import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The docstring of a model that comes as a value, of its subclasses and of models without one

/** A spare part. */
class Part extends BaseModel {
  declare number: string;

  static {
    defineModel(this, { number: field(schema.str) }, { doc: "A spare part." });
    py.setAttr(this, "__doc__", "A spare part.");
  }
}

class Pump extends Part {
  declare flow: Dynamic;

  static {
    defineModel(this, { flow: field(schema.float, { default: py.float(1) }) });
  }
}

class Plain extends BaseModel {
  declare x: number;

  static {
    defineModel(this, { x: field(schema.int, { default: 0 }) });
  }
}

/** No model. */
class Desk {
  static {
    py.setAttr(this, "__doc__", "No model.");
  }
}

class Other extends Desk {}

function told(model: Dynamic): Dynamic {
  return py.getAttr(model, "__doc__");
}

for (const cls of [Part, Pump, Plain, Desk, Other]) {
  py.print(py.getAttr(cls, "__name__"), py.getAttr(cls, "__doc__"), py.getAttr(cls, "__doc__", "missing"));
}
py.print(Array.from(py.Tuple.of(Part, Pump, Plain), (one: Dynamic) => py.or(told(one), () => "none")));
py.print(py.getAttr(new Part({ number: "a" }), "__doc__"), py.getAttr(new Pump({ number: "b" }), "__doc__"));
py.setAttr(Part, "__doc__", "Changed.");
py.print(told(Part), py.get(Part.modelJsonSchema(), "description"));
