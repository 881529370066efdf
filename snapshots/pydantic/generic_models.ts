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
import type { Dynamic } from "./runtime/python/index.js";
import { form } from "./runtime/python/stdlib/typing-forms.js";

// Generic models with types in brackets: classes of their own with names, schemas and checks.

class Page extends BaseModel {
  declare items: Dynamic[];
  declare total: number;
  declare first: Dynamic;

  static {
    defineGenericModel(this, [form("Any")], (T2: Dynamic) => ({
      items: field(schema.list(schemaOf(T2))),
      total: field(schema.int, { default: 0 }),
      first: field(schema.optional(schemaOf(T2)), { default: null }),
    }));
  }
}

function attempt(make: Dynamic): void {
  try {
    py.print(py.call(make, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, ValidationError);
    for (const err of e.errors()) {
      py.print(py.getItem(err, "type"), py.getItem(err, "loc"), py.getItem(err, "msg"));
    }
  }
}

class Row extends BaseModel {
  declare name: string;

  static {
    defineModel(this, { name: field(schema.str) });
    py.pyClass(this, { name: "Row" });
  }
}

attempt(() => new (parametrized(Page, [py.int]))({ items: [1, "2"], total: 2 }));
attempt(() => new (parametrized(Page, [py.int]))({ items: ["x"] }));
attempt(() => new (parametrized(Page, [Row]))({ items: [{ name: "a" }] }));
attempt(() => new (parametrized(Page, [Row]))({ items: [{ name: 1 }] }));
attempt(() => new Page({ items: ["x", 1] }));
py.print(
  py.getAttr(parametrized(Page, [py.int]), "__name__"),
  py.getAttr(parametrized(Page, [Row]), "__name__"),
  py.is(parametrized(Page, [py.int]), parametrized(Page, [py.int])),
);
py.print(parametrized(Page, [py.int]).modelJsonSchema());
const IntPage = parametrized(Page, [py.int]);
attempt(() => IntPage.modelValidate({ items: [1.5] }));
py.print(new (parametrized(Page, [py.int]))({ items: [1] }) instanceof Page);

class Book extends parametrized(Page, [py.str]) {
  declare title: string;

  static {
    defineModel(this, { title: field(schema.str) });
  }
}

attempt(() => new Book({ items: [1], title: "t" }));
attempt(() => new Book({ items: ["a"], title: "t" }));

class Shelf extends BaseModel {
  declare pages: Dynamic;
  declare extra: Dynamic;

  static {
    defineModel(this, {
      pages: field(schema.model(() => parametrized(Page, [py.int]))),
      extra: field(schema.optional(schema.model(() => parametrized(Page, [Row]))), { default: null }),
    });
  }
}

attempt(() => new Shelf({ pages: { items: ["a"] } }));
attempt(() => new Shelf({ pages: { items: [3] } }));
py.print(Shelf.modelJsonSchema());
