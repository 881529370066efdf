import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { subscribed } from "./runtime/python/stdlib/typing-forms.js";

// Generic models with types in brackets are reported: their fields are not checked against those types.

class Page extends BaseModel {
  declare items: Dynamic[];
  declare total: number;
  declare first: Dynamic;

  static {
    defineModel(this, {
      items: field(schema.list(schema.any)),
      total: field(schema.int, { default: 0 }),
      first: field(schema.optional(schema.any), { default: null }),
    });
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

attempt(() => new Page({ items: [1, "2"], total: 2 }));
attempt(() => new Page({ items: ["x"] }));
attempt(() => new Page({ items: [{ name: "a" }] }));
attempt(() => new Page({ items: [{ name: 1 }] }));
attempt(() => new Page({ items: ["x", 1] }));
py.print(
  py.getAttr(subscribed(Page, [py.int]), "__name__"),
  py.getAttr(subscribed(Page, [Row]), "__name__"),
  py.is(subscribed(Page, [py.int]), subscribed(Page, [py.int])),
);
py.print(subscribed(Page, [py.int]).modelJsonSchema());
const IntPage = subscribed(Page, [py.int]);
attempt(() => IntPage.modelValidate({ items: [1.5] }));
py.print(new Page({ items: [1] }) instanceof Page);

class Book extends Page {
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
      pages: field(schema.model(() => Page)),
      extra: field(schema.optional(schema.model(() => Page)), { default: null }),
    });
  }
}

attempt(() => new Shelf({ pages: { items: ["a"] } }));
attempt(() => new Shelf({ pages: { items: [3] } }));
py.print(Shelf.modelJsonSchema());
