import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Aliases, excluded fields and dumps of nested models.

class Inner extends BaseModel {
  declare n: number;
  declare note: Dynamic;

  static {
    defineModel(this, {
      n: field(schema.int, { default: 0 }),
      note: field(schema.union(schema.str, schema.none), { default: null }),
    });
  }
}

class Outer extends BaseModel {
  declare name: string;
  declare inner: Inner;
  declare items: Dynamic[];

  static {
    defineModel(this, {
      name: field(schema.str, { alias: "userName" }),
      inner: field(
        schema.model(() => Inner),
        { default_factory: Inner },
      ),
      items: field(schema.list(schema.model(() => Inner)), { default: [] }),
    });
    py.pyClass(this, { name: "Outer" });
  }
}

const o = new Outer({ userName: "ann", items: [{ n: "5" }, new Inner({ note: "x" })] });
py.print(o);
py.print(o.modelDump(), o.modelDump({ by_alias: true, exclude_none: true }));
py.print(o.modelDumpJson({ exclude_unset: true }), py.add(py.getAttr(py.getItem(o.items, 0), "n"), 1));
