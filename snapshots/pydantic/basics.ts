import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import {
  Dict,
  type Dynamic,
  type PyDict,
  PySet,
  Tuple,
  call,
  callMethod,
  dict,
  eq,
  getAttr,
  getItem,
  is,
  isInstance,
  items,
  list,
  mul,
  ne,
  print,
  pyClass,
  repr,
  signature,
  sorted,
  typeName,
  unpackEach,
} from "./runtime/python/index.js";

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
    pyClass(this, { name: "ToolInfo" });
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
      tags: field(schema.list(schema.str), { default_factory: list, max_length: 2 }),
      note: field(schema.optional(schema.str), { default: null }),
      ratio: field(schema.float, { default: 1 }),
      mode: field(schema.literal("fast", "slow"), { default: "fast" }),
      extra_info: field(schema.dict(schema.str, schema.any), { default: new Dict() }),
    });
    pyClass(this, { name: "Settings" });
  }
}

function double(n: number): number {
  return mul(n, 2);
}
signature(double, "double", ["n"]);

const tool = new ToolInfo({ name: "double", spec: { type: "function" }, exec_fn: double });
print(tool.name, tool.spec, call(tool.execFn, [4]), is(tool.execFn, double));
const a = new Settings({ name: "bob" });
const b = new Settings({ name: "bob" });
print(a, repr(a), eq(a, b), is(a, b));
print(a.modelDump(), a.modelDumpJson());
print(
  a.modelDump({ exclude_none: true }),
  a.modelDump({ include: new PySet(["x", "name"]) }),
  a.modelDump({ exclude: new PySet(["tags"]) }),
);
print(
  getAttr(a, "model_fields_set"),
  sorted(items(new Settings({ name: "al", x: 4 }).modelDump({ exclude_unset: true }))),
);
const c = a.modelCopy({ update: { x: 9 } });
print(c.x, a.x, eq(c, a), ne(c, a));
callMethod(a.tags, "append", ["t"]);
print(a.tags, b.tags, new Settings({ name: "zed" }).tags);
a.x = 12;
print(a.x, a);
print(new Settings({ x: "5", name: "n1", ratio: "2.5", tags: Tuple.of("a", "b") }));
print(
  getItem(dict(a), "name"),
  Array.from(unpackEach(a, 2), ([k]) => k),
);
print(
  list(getAttr(Settings, "model_fields")),
  getAttr(getItem(getAttr(Settings, "model_fields"), "x"), "description"),
  callMethod(getItem(getAttr(Settings, "model_fields"), "name"), "is_required", []),
);
print(a instanceof Settings, isInstance(a, BaseModel), typeName(a), getAttr(Settings, "__name__"));
const data = { name: "from-dict", ratio: 2, mode: "slow" };
print(
  new Settings(data),
  Settings.modelValidate(data).ratio,
  Settings.modelValidateJson('{"name": "json", "x": 7}').x,
);
