import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Fields with defaults and limits: construction, repr, dump, copy, equality.

/** A tool. */
class ToolInfo extends BaseModel {
  declare name: string;
  declare spec: PyDict;
  declare execFn: (...args: Dynamic[]) => Dynamic;

  static {
    defineModel(
      this,
      { name: field(schema.str), spec: field(schema.dict()), exec_fn: field(schema.callable) },
      { doc: "A tool." },
    );
    py.pyClass(this, { name: "ToolInfo" });
  }
}

class Settings extends BaseModel {
  declare x: Dynamic;
  declare name: string;
  declare tags: Dynamic;
  declare note: Dynamic;
  declare ratio: Dynamic;
  declare mode: string;
  declare extraInfo: PyDict;

  static {
    defineModel(this, {
      x: field(schema.int, { default: 3, ge: 1, description: "the x" }),
      name: field(schema.str, { min_length: 2 }),
      tags: field(schema.list(schema.str), { default_factory: py.list, max_length: 2 }),
      note: field(schema.optional(schema.str), { default: null }),
      ratio: field(schema.float, { default: 1 }),
      mode: field(schema.literal("fast", "slow"), { default: "fast" }),
      extra_info: field(schema.dict(schema.str, schema.any), { default: new py.Dict() }),
    });
    py.pyClass(this, { name: "Settings" });
  }
}

function double(n: number): number {
  return py.mul(n, 2);
}
py.signature(double, "double", ["n"]);

const tool = new ToolInfo({ name: "double", spec: { type: "function" }, exec_fn: double });
py.print(tool.name, tool.spec, py.call(tool.execFn, [4]), py.is(tool.execFn, double));
const a = new Settings({ name: "bob" });
const b = new Settings({ name: "bob" });
py.print(a, py.repr(a), py.eq(a, b), py.is(a, b));
py.print(a.modelDump(), a.modelDumpJson());
py.print(
  a.modelDump({ exclude_none: true }),
  a.modelDump({ include: new py.PySet(["x", "name"]) }),
  a.modelDump({ exclude: new py.PySet(["tags"]) }),
);
py.print(
  py.getAttr(a, "model_fields_set"),
  py.sorted(py.items(new Settings({ name: "al", x: 4 }).modelDump({ exclude_unset: true }))),
);
const c = a.modelCopy({ update: { x: 9 } });
py.print(c.x, a.x, py.eq(c, a), py.ne(c, a));
py.callMethod(a.tags, "append", ["t"]);
py.print(a.tags, b.tags, new Settings({ name: "zed" }).tags);
a.x = 12;
py.print(a.x, a);
py.print(new Settings({ x: "5", name: "n1", ratio: "2.5", tags: py.Tuple.of("a", "b") }));
py.print(
  py.getItem(py.dict(a), "name"),
  Array.from(py.unpackEach(a, 2), ([k]) => k),
);
py.print(
  py.list(py.getAttr(Settings, "model_fields")),
  py.getAttr(py.getItem(py.getAttr(Settings, "model_fields"), "x"), "description"),
  py.callMethod(py.getItem(py.getAttr(Settings, "model_fields"), "name"), "is_required", []),
);
py.print(a instanceof Settings, py.isInstance(a, BaseModel), py.typeName(a), py.getAttr(Settings, "__name__"));
const data = { name: "from-dict", ratio: 2, mode: "slow" };
py.print(
  new Settings(data),
  Settings.modelValidate(data).ratio,
  Settings.modelValidateJson('{"name": "json", "x": 7}').x,
);
