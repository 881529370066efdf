import {
  BaseModel,
  ValidationError,
  defineGenericModel,
  defineModel,
  field,
  parametrized,
  schema,
  schemaOf,
} from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { form, subscribed, unionOf } from "./runtime/python/stdlib/typing-forms.js";

// Generic models: parameters, bounds, defaults, subclasses, nesting, and what their schemas, errors and dumps are.

class Item extends BaseModel {
  declare name: string;
  declare price: Dynamic;

  static {
    defineModel(this, { name: field(schema.str), price: field(schema.float, { default: py.float(0) }) });
    py.pyClass(this, { name: "Item" });
  }
}

/** A page of things. */
class Page extends BaseModel {
  declare items: Dynamic[];
  declare total: Dynamic;
  declare nextPage: Dynamic;

  static {
    defineGenericModel(
      this,
      [form("Any")],
      (T2: Dynamic) => ({
        items: field(schema.list(schemaOf(T2))),
        total: field(schema.int, { default: 0, ge: 0, description: "how many there are" }),
        next_page: field(schema.optional(schema.int), { default: null }),
      }),
      { doc: "A page of things." },
    );
  }

  first(): Dynamic {
    return this.items.length > 0 ? py.getItem(this.items, 0) : null;
  }
}

class Answer extends BaseModel {
  declare key: string;
  declare value: Dynamic;
  declare byKey: PyDict;

  static {
    defineGenericModel(this, [form("Any"), form("Any")], (K2: Dynamic, T3: Dynamic) => ({
      key: field(schemaOf(K2)),
      value: field(schema.optional(schemaOf(T3)), { default: null }),
      by_key: field(schema.dict(schema.str, schemaOf(T3)), { default: new py.Dict() }),
    }));
  }
}

class ItemPage extends parametrized(Page, [Item]) {
  declare title: string;

  static {
    defineModel(this, { title: field(schema.str, { default: "items" }) });
  }
}

class Nested extends BaseModel {
  declare page: Dynamic;
  declare numbers: Dynamic;
  declare answer: Answer;
  declare raw: Dynamic;

  static {
    defineModel(this, {
      page: field(schema.model(() => parametrized(Page, [Item]))),
      numbers: field(schema.model(() => parametrized(Page, [py.int]))),
      answer: field(
        schema.model(() => parametrized(Answer, [py.str, subscribed(form("List"), [py.int])])),
        { default: new Answer({ key: "k" }) },
      ),
      raw: field(schema.optional(schema.model(() => Page)), { default: null }),
    });
  }
}

class Measured extends BaseModel {
  declare value: Dynamic;

  static {
    defineGenericModel(this, [unionOf(py.int, py.float)], (N2: Dynamic) => ({ value: field(schemaOf(N2)) }));
  }
}

class Deep extends Page {
  declare extra: string;

  static {
    defineGenericModel(
      this,
      [form("Any"), form("Any")],
      (T4: Dynamic, K3: Dynamic) => ({ extra: field(schemaOf(K3)) }),
      { base: (T5: Dynamic, K4: Dynamic) => parametrized(Page, [T5]) },
    );
  }
}

function attempt(label: string, make: Dynamic): void {
  try {
    py.print(label, py.call(make, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, ValidationError);
    py.print(label, "!!", e.title);
    py.print(py.getItem(py.str(e).split("    For further"), 0));
    py.print(
      e.errors().map((x: PyDict) => py.Tuple.of(py.getItem(x, "type"), py.getItem(x, "loc"), py.getItem(x, "msg"))),
    );
  }
}

attempt("items", () => new (parametrized(Page, [Item]))({ items: [{ name: "a" }], total: "3" }));
attempt("ints", () => new (parametrized(Page, [py.int]))({ items: ["1", 2] }).items);
attempt("bad ints", () => new (parametrized(Page, [py.int]))({ items: ["x"] }));
attempt("bad item", () => parametrized(Page, [Item]).modelValidate({ items: [{ price: 1 }] }));
attempt("raw", () => new Page({ items: [1, "a", null] }));
attempt("sub", () => new ItemPage({ items: [{ name: "b", price: "2" }] }));
attempt("sub bad", () => new ItemPage({ items: [3] }));
attempt("nested", () => new Nested({ page: { items: [{ name: "c" }] }, numbers: { items: ["4"] } }).modelDump());
attempt("nested bad", () => new Nested({ page: { items: [new py.Dict()] }, numbers: { items: ["q"] } }));
attempt(
  "answer",
  () => new (parametrized(Answer, [py.int, Item]))({ key: "1", value: { name: "v" }, by_key: { x: { name: "y" } } }),
);
attempt("answer bad", () => new (parametrized(Answer, [py.int, Item]))({ key: "z", value: 5 }));
attempt("measured", () =>
  py.Tuple.of(
    new (parametrized(Measured, [py.int]))({ value: "1" }),
    new (parametrized(Measured, [py.float]))({ value: 1 }),
  ),
);
attempt("deep", () => new (parametrized(Deep, [py.int, py.str]))({ items: ["5"], extra: "e" }));
attempt("union", () => new (parametrized(Page, [subscribed(form("Union"), [py.int, py.str])]))({ items: [1, "a"] }));
attempt("literal", () => new (parametrized(Page, [subscribed(form("Literal"), ["a", "b"])]))({ items: ["a", "c"] }));
attempt("page of pages", () =>
  py.callMethod(
    new (parametrized(Page, [parametrized(Page, [py.int])]))({ items: [{ items: ["6"] }] }).first(),
    "first",
    [],
  ),
);
attempt("json", () => parametrized(Page, [Item]).modelValidateJson('{"items": [{"name": "j"}]}').modelDumpJson());
py.print(
  py.getAttr(parametrized(Page, [Item]), "__name__"),
  py.getAttr(Page, "__name__"),
  py.getAttr(ItemPage, "__name__"),
  py.typeName(new (parametrized(Page, [py.int]))({ items: [] })),
  py.is(parametrized(Page, [Item]), parametrized(Page, [Item])),
);
py.print(
  new (parametrized(Page, [Item]))({ items: [] }) instanceof Page,
  py.isSubclass(ItemPage, Page),
  py.eq(new (parametrized(Page, [Item]))({ items: [] }), new (parametrized(Page, [Item]))({ items: [] })),
);
py.print(py.jsonDumps(parametrized(Page, [Item]).modelJsonSchema()));
py.print(py.jsonDumps(Page.modelJsonSchema()));
py.print(py.jsonDumps(Nested.modelJsonSchema()));
py.print(py.jsonDumps(parametrized(Answer, [py.int, Item]).modelJsonSchema()));
py.print(py.jsonDumps(ItemPage.modelJsonSchema()));
const IntPage = parametrized(Page, [py.int]);
attempt("alias", () => new IntPage({ items: ["9"] }).first());
py.print(py.getAttr(new (parametrized(Page, [Item]))({ items: [new Item({ name: "same" })] }).first(), "name"));

function paged(model: Dynamic, rows: Dynamic[]): Page {
  return new (parametrized(Page, [model]))({ items: rows });
}

attempt("by value", () => paged(Item, [{ name: "dyn" }]));
attempt("by value bad", () => paged(py.int, ["x"]));
