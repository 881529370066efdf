import {
  BaseModel,
  ValidationError,
  defineGenericModel,
  field,
  parametrized,
  schema,
  schemaOf,
} from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { form } from "./runtime/python/stdlib/typing-forms.js";

// Generic models without types in brackets take anything, as in pydantic; subclasses pass the variable on.

class Page extends BaseModel {
  declare items: Dynamic;
  declare total: Dynamic;
  declare first: Dynamic;

  static {
    defineGenericModel(this, [form("Any")], (T2: Dynamic) => ({
      items: field(schema.list(schemaOf(T2))),
      total: field(schema.int, { default: 0 }),
      first: field(schema.optional(schemaOf(T2)), { default: null }),
    }));
  }
}

class Book extends Page {
  declare title: string;

  static {
    defineGenericModel(this, [form("Any")], (T3: Dynamic) => ({ title: field(schema.str) }), {
      base: (T4: Dynamic) => parametrized(Page, [T4]),
    });
  }
}

py.print(new Page({ items: ["x", 1], first: { a: 1 } }), new (parametrized(Page, [form("Any")]))({ items: [null] }));
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
