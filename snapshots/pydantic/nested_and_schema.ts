import { BaseModel, defineModel, field, schema } from "./runtime/pydantic/index.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Nested models, enums, lists and dicts of models; JSON schema.

class Color extends py.StrMixinEnum {
  static RED: Dynamic = new (Color as Dynamic)("red");
  static BLUE: Dynamic = new (Color as Dynamic)("blue");
}
py.enumeration(Color);

/** One item. */
class Item extends BaseModel {
  declare name: string;
  declare price: Dynamic;
  declare color: Dynamic;

  static {
    defineModel(
      this,
      {
        name: field(schema.str, { description: "Name of the item" }),
        price: field(schema.float, { gt: 0 }),
        color: field(
          schema.instance(() => Color),
          { default: Color.RED },
        ),
      },
      { doc: "One item." },
    );
    py.pyClass(this, { name: "Item" });
  }
}

/**
 * An order.
 *
 * It has items.
 */
class Order extends BaseModel {
  declare orderId: number;
  declare items: Dynamic[];
  declare byName: PyDict;
  declare note: Dynamic;
  declare kind: string;
  declare main: Dynamic;
  declare meta: PyDict;
  declare anything: Dynamic;

  static {
    defineModel(
      this,
      {
        order_id: field(schema.int),
        items: field(schema.list(schema.model(() => Item))),
        by_name: field(
          schema.dict(
            schema.str,
            schema.model(() => Item),
          ),
          { default: new py.Dict() },
        ),
        note: field(schema.optional(schema.str), { default: null, description: "free text", max_length: 20 }),
        kind: field(schema.literal("a", "b"), { default: "a" }),
        main: field(schema.optional(schema.model(() => Item)), { default: null }),
        meta: field(schema.dict(schema.str, schema.any), { default_factory: py.dict }),
        anything: field(schema.any, { default: null }),
      },
      { doc: "An order.\n\nIt has items." },
    );
  }
}

class Node extends BaseModel {
  declare value: number;
  declare children: Dynamic[];

  static {
    defineModel(this, {
      value: field(schema.int),
      children: field(schema.list(schema.model(() => Node)), { default: [] }),
    });
  }
}

const order = new Order({
  order_id: 1,
  items: [{ name: "cup", price: "2" }, new Item({ name: "jug", price: 3.5, color: "blue" })],
});
py.print(order);
py.print(
  py.getAttr(py.getItem(order.items, 0), "price"),
  py.getAttr(py.getItem(order.items, 1), "color"),
  py.eq(py.getAttr(py.getItem(order.items, 1), "color"), Color.BLUE),
);
py.print(order.modelDump());
py.print(order.modelDump({ mode: "json" }));
py.print(order.modelDumpJson({ exclude_none: true }));
py.print(order.modelDumpJson({ indent: 2 }));
py.print(py.jsonDumps(Order.modelJsonSchema(), { indent: 1 }));
py.print(py.jsonDumps(py.getItem(Item.modelJsonSchema(), "properties")));
const tree = new Node({ value: 1, children: [{ value: 2, children: [{ value: 3 }] }] });
py.print(py.getAttr(py.getItem(py.getAttr(py.getItem(tree.children, 0), "children"), 0), "value"), tree);
py.print(py.jsonDumps(Node.modelJsonSchema()));
py.print(
  py.sum(py.lazyFlatMap(order.items, (i: Dynamic) => [py.getAttr(i, "price")])),
  order.items.map((i: Dynamic) => py.getAttr(i, "name")),
);
