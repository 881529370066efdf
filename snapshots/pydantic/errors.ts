import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// ValidationError: texts, errors(), nested places, unions, literals, extra fields.

class A extends BaseModel {
  declare x: number;
  declare name: string;
  declare tags: string[];
  declare o: Dynamic;
  declare p: Dynamic;
  declare c: Dynamic;
  declare f: boolean;

  static {
    defineModel(this, {
      x: field(schema.int, { default: 3, ge: 1 }),
      name: field(schema.str, { min_length: 2 }),
      tags: field(schema.list(schema.str), { default_factory: py.list, max_length: 2 }),
      o: field(schema.optional(schema.str), { default: null }),
      p: field(schema.optional(schema.int), { default: null, ge: 1 }),
      c: field(schema.float, { default: py.float(1) }),
      f: field(schema.bool, { default: false }),
    });
    py.pyClass(this, { name: "A" });
  }
}

class B extends BaseModel {
  declare a: A;
  declare u: Dynamic;
  declare l: string;
  declare d: PyDict;
  declare t: Dynamic;

  static {
    defineModel(this, {
      a: field(schema.model(() => A)),
      u: field(schema.union(schema.int, schema.list(schema.str)), { default: 2 }),
      l: field(schema.literal("x", "y"), { default: "x" }),
      d: field(schema.dict(schema.str, schema.int), { default: new py.Dict() }),
      t: field(schema.tuple(schema.int, schema.str), { default: py.Tuple.of(1, "a") }),
    });
  }
}

class Strict extends BaseModel {
  declare a: A;

  static {
    defineModel(this, { a: field(schema.model(() => A)) }, { config: { extra: "forbid" } });
  }
}

function attempt(cls: Dynamic, data: PyDict): void {
  try {
    py.print(py.call(cls, [], data));
  } catch (caught) {
    const e = py.rethrowUnless(caught, ValidationError);
    py.print(e.errorCount(), e);
    for (const error of e.errors()) {
      py.print(
        py.getItem(error, "type"),
        py.getItem(error, "loc"),
        py.getItem(error, "msg"),
        py.getItem(error, "input"),
      );
    }
  }
}

attempt(A, { x: "q", name: "a", tags: ["a", "b", "c"], o: 3, p: 0, c: "w", f: "perhaps" });
attempt(A, { x: 2.5, name: null, tags: "abc", c: null });
attempt(A, new py.Dict());
attempt(B, { a: { x: 1 }, u: "x", l: "z", d: { k: "v" }, t: py.Tuple.of(1) });
attempt(B, { a: 3, u: ["a", 1], t: [1, "b", 3] });
attempt(B, { a: { name: "fine" }, u: ["a"], d: { k: "7" }, t: ["1", "b"] });
attempt(Strict, { a: { name: "fine" }, b: 1 });
try {
  py.call(A, [1]);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.TypeError);
  py.print(e);
}
try {
  A.modelValidate("text");
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(py.typeName(e), e);
}
const a = new A({ name: "ok" });
try {
  py.setAttr(a, "bogus", 1);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ValueError);
  py.print(py.typeName(e), e);
}
try {
  py.print(py.getAttr(a, "missing"));
} catch (caught5) {
  const e = py.rethrowUnless(caught5, py.AttributeError);
  py.print(e);
}
