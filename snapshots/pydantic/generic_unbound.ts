import { BaseModel, ValidationError, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Generic models without types in brackets take anything, as in pydantic; subclasses pass the variable on.

class Page extends BaseModel {
  declare items: Dynamic;
  declare total: Dynamic;
  declare first: Dynamic;

  static {
    defineModel(this, {
      items: field(schema.list(schema.any)),
      total: field(schema.int, { default: 0 }),
      first: field(schema.optional(schema.any), { default: null }),
    });
  }
}

class Book extends Page {
  declare title: string;

  static {
    defineModel(this, { title: field(schema.str) });
  }
}

py.print(new Page({ items: ["x", 1], first: { a: 1 } }), new Page({ items: [null] }));
py.print(new Book({ items: [2.5], title: "t" }).modelDump());
try {
  new Page({ items: 3, total: "many" });
} catch (caught) {
  const e = py.rethrowUnless(caught, ValidationError);
  for (const err of e.errors()) {
    py.print(py.getItem(err, "type"), py.getItem(err, "loc"), py.getItem(err, "msg"));
  }
}
py.print(Page.modelJsonSchema());
