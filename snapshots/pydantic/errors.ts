import {
  BaseModel,
  ValidationError,
  defineModel,
  field,
  schema,
} from "./runtime/pydantic/index.js";
import {
  AttributeError,
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  ValueError,
  call,
  float,
  getAttr,
  getItem,
  list,
  print,
  pyClass,
  rethrowUnless,
  setAttr,
  typeName,
} from "./runtime/python/index.js";

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
      tags: field(schema.list(schema.str), { default_factory: list, max_length: 2 }),
      o: field(schema.optional(schema.str), { default: null }),
      p: field(schema.optional(schema.int), { default: null, ge: 1 }),
      c: field(schema.float, { default: float(1) }),
      f: field(schema.bool, { default: false }),
    });
    pyClass(this, { name: "A" });
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
      d: field(schema.dict(schema.str, schema.int), { default: new Dict() }),
      t: field(schema.tuple(schema.int, schema.str), { default: Tuple.of(1, "a") }),
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
    print(call(cls, [], data));
  } catch (caught) {
    const e = rethrowUnless(caught, ValidationError);
    print(e.errorCount(), e);
    for (const error of e.errors()) {
      print(
        getItem(error, "type"),
        getItem(error, "loc"),
        getItem(error, "msg"),
        getItem(error, "input"),
      );
    }
  }
}

attempt(A, { x: "q", name: "a", tags: ["a", "b", "c"], o: 3, p: 0, c: "w", f: "perhaps" });
attempt(A, { x: 2.5, name: null, tags: "abc", c: null });
attempt(A, new Dict());
attempt(B, { a: { x: 1 }, u: "x", l: "z", d: { k: "v" }, t: Tuple.of(1) });
attempt(B, { a: 3, u: ["a", 1], t: [1, "b", 3] });
attempt(B, { a: { name: "fine" }, u: ["a"], d: { k: "7" }, t: ["1", "b"] });
attempt(Strict, { a: { name: "fine" }, b: 1 });
try {
  call(A, [1]);
} catch (caught2) {
  const e = rethrowUnless(caught2, TypeError);
  print(e);
}
try {
  A.modelValidate("text");
} catch (caught3) {
  const e = rethrowUnless(caught3, ValueError);
  print(typeName(e), e);
}
const a = new A({ name: "ok" });
try {
  setAttr(a, "bogus", 1);
} catch (caught4) {
  const e = rethrowUnless(caught4, ValueError);
  print(typeName(e), e);
}
try {
  print(getAttr(a, "missing"));
} catch (caught5) {
  const e = rethrowUnless(caught5, AttributeError);
  print(e);
}
