import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Field types of models: enums, sequences, sets, tuples, strict types, unions and literals; errors, dumps and the schema.

class Color extends py.Enum {
  static RED: Dynamic = new (Color as Dynamic)("red");
  static BLUE: Dynamic = new (Color as Dynamic)("blue");
}
py.enumeration(Color);

class Level extends py.IntEnum {
  static LOW: Dynamic = new (Level as Dynamic)(1);
  static HIGH: Dynamic = new (Level as Dynamic)(2);
}
py.enumeration(Level);

class Kind extends py.StrMixinEnum {
  static A: Dynamic = new (Kind as Dynamic)("a");
  static B: Dynamic = new (Kind as Dynamic)("b");
}
py.enumeration(Kind);

class Everything extends BaseModel {
  declare color: Dynamic;
  declare level: Dynamic;
  declare kind: Dynamic;
  declare numbers: Dynamic;
  declare rest: Dynamic;
  declare tags: Dynamic;
  declare items: Dynamic[];
  declare strict: number;
  declare text: string;
  declare small: number;
  declare code: string;
  declare either: Dynamic;
  declare role: Dynamic;
  declare anything: Dynamic;
  declare table: PyDict;

  static {
    defineModel(this, {
      color: field(
        schema.instance(() => Color),
        { default: Color.RED },
      ),
      level: field(
        schema.instance(() => Level),
        { default: Level.LOW },
      ),
      kind: field(
        schema.instance(() => Kind),
        { default: Kind.A },
      ),
      numbers: field(schema.tuple(schema.int, schema.str), { default: py.Tuple.of(1, "a") }),
      rest: field(schema.tuples(schema.int), { default: py.Tuple.of() }),
      tags: field(schema.set(schema.str), { default_factory: py.set }),
      items: field(schema.sequence(schema.int), { default: [] }),
      strict: field(schema.strict(schema.int), { default: 1 }),
      text: field(schema.strict(schema.str), { default: "" }),
      small: field(schema.int, { default: 2, ge: 1, le: 5 }),
      code: field(schema.str, { default: "AB", pattern: "^[A-Z]+$", max_length: 3 }),
      either: field(schema.union(schema.int, schema.str, schema.none), { default: null }),
      role: field(schema.literal("user", "assistant", 1), { default: "user" }),
      anything: field(schema.any, { default: null }),
      table: field(schema.dict(schema.str, schema.list(schema.int)), { default: new py.Dict() }),
    });
  }
}

function attempt({ ...values }: Dynamic = {}): void {
  try {
    const m = new Everything(values);
    py.print(
      values,
      "->",
      new py.Dict(
        Array.from(
          py.items(m.modelDump({ exclude_defaults: true })),
          ([k, v]: Dynamic) => [k, v] as [Dynamic, Dynamic],
        ),
      ),
    );
    py.print("   ", m.modelDumpJson({ exclude_unset: true }));
  } catch (caught) {
    const e = py.rethrowUnless(caught, ValidationError);
    py.print(values, "!!");
    for (const error of e.errors({ include_url: false })) {
      py.print(
        "   ",
        py.getItem(error, "type"),
        py.getItem(error, "loc"),
        py.getItem(error, "msg"),
        py.repr(py.getItem(error, "input")),
        py.get(error, "ctx"),
      );
    }
  }
}

attempt({ color: "blue", level: 2, kind: "b" });
attempt({ color: "green", level: "2", kind: Kind.B });
attempt({ color: Color.BLUE, level: 3, kind: "c" });
attempt({
  numbers: ["1", "b"],
  rest: ["1", 2],
  tags: py.getSlice(["a", "b", "a"], null, 1),
  items: py.Tuple.of("1", 2),
});
attempt({ numbers: [1], rest: 5, tags: "abc", items: "abc" });
attempt({ strict: "1", text: 5 });
attempt({ strict: true, small: 7, code: "abcd" });
attempt({ small: 0, code: "ABCD", either: "5", role: 1 });
attempt({ either: 5.5, role: "system", table: { a: ["1"], b: [2] } });
attempt({
  table: new py.Dict([
    ["a", ["x"]],
    [1, []],
  ] as [Dynamic, Dynamic][]),
});
py.print(py.jsonDumps(Everything.modelJsonSchema(), { indent: 1 }));
