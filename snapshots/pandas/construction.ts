import { DataFrame, Series } from "./runtime/libraries/pandas.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// pandas: frames from records, dicts, lists, named tuples and dataclasses; what cannot be a frame

const Point = py.namedTuple("Point", "x y");

class Item {
  declare sku: string;
  declare price: Dynamic;

  constructor(sku: string, price: Dynamic) {
    this.sku = sku;
    this.price = price;
  }
  static {
    py.dataclass(this, [{ name: "sku" }, { name: "price" }]);
    py.signature(this, "Item.__init__", ["sku", "price"]);
  }
}

py.print(new DataFrame([py.call(Point, [1, 2]), py.call(Point, [3, 4])]).toDict("records"));
py.print(new DataFrame([new Item("a", py.float(1)), new Item("b", 2.5)]).toDict("records"));
py.print(
  new DataFrame(
    [
      [1, "a"],
      [2, "b"],
    ],
    undefined,
    ["n", "t"],
  ).toDict("records"),
);
py.print(new DataFrame([py.Tuple.of(1, "a"), py.Tuple.of(2, null)], undefined, ["n", "t"]).toDict("list"));
py.print(
  new DataFrame([
    [1, 2],
    [3, 4],
  ]).toDict("records"),
  new DataFrame(["a", "b"], undefined, ["v"]).toDict("records"),
);
py.print(new DataFrame({ a: [1, 2], b: "same" }).toDict("records"), new DataFrame({ a: [] }).toDict("records"));
py.print(new DataFrame([{ a: 1, b: 2 }], undefined, ["b", "c"]).toDict("records"));
py.print(
  new DataFrame({ a: [1, 2], b: [3, 4] }, undefined, ["b"]).toDict("list"),
  new DataFrame({ a: [1] }, ["r"]).toDict("index"),
);
py.print(new DataFrame([{ a: 1 }, { b: "x" }, { a: 3, b: "y" }]).toDict("records"));
py.print(
  new DataFrame([
    { a: 1, b: true },
    { a: 2.5, b: null },
    { a: null, b: false },
  ]).toDict("list"),
);
py.print(
  new DataFrame([]).empty,
  new DataFrame(undefined, undefined, ["a"]).toDict("records"),
  new DataFrame([], undefined, ["a", "b"]).columns.tolist(),
);
py.print(
  new Series([1, 2, null]).tolist(),
  new Series({ a: 1, b: 2 }).toDict(),
  new Series(["x"], undefined, undefined, "n").name,
);
py.print(py.getItem(new Series([1, 2, 3], ["a", "b", "c"]), "b"), new Series([3, 1, 2]).sortValues().tolist());
for (const [data, columns] of [
  py.Tuple.of({ a: [1, 2], b: [1] }, null),
  py.Tuple.of({ a: 1, b: 2 }, null),
  py.Tuple.of([[1, 2, 3]], ["a", "b"]),
  py.Tuple.of("text", null),
]) {
  try {
    py.print(new DataFrame(data, undefined, columns));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.ValueError);
    py.print("ValueError", e);
  }
}
const rows = new DataFrame([
  { id: 1, text: 'He said "hi", ok', note: "two\nlines" },
  { id: 2, text: "a|b", note: "" },
]);
py.print(rows.toCsv(undefined, { index: false }));
py.print(rows.toJson(undefined, { orient: "records", indent: 2 }));
py.print(rows.toJson(undefined, { orient: "records", lines: true }));
py.print(
  rows.toJson(undefined, { orient: "split" }),
  rows.toJson(undefined, { orient: "values" }),
  rows.toJson(undefined, { orient: "index" }),
);
py.print(
  py.getItem(rows, "text").toJson(),
  new DataFrame([{ u: "é/ü", f: py.add(0.1, 0.2), l: [1, { k: null }] }]).toJson(undefined, { orient: "records" }),
);
py.print(rows.toCsv(undefined, { index: false, sep: ";", header: false }), rows.toCsv(undefined, { columns: ["id"] }));
const table = new DataFrame([
  { name: "a", score: 0.123456789, n: 1234567, s: "12" },
  { name: "bb", score: 22.5, n: 3, s: "x" },
]);
py.print(table.toMarkdown(undefined, { index: false }));
py.print(table.to_string());
py.print(table);
py.print(new DataFrame({ i: [1000000, 2], x: [0.5, py.float(2)] }).toMarkdown());
py.print(new DataFrame({ "long column name number one": [1], four: [py.mul("x", 60)] }));
py.print(
  new DataFrame([
    { a: -1.5, b: -3, c: "x" },
    { a: 20.25, b: 10, c: null },
  ]).to_string(undefined, { index: false }),
);
py.print(
  py.callMethod(py.getItem(rows.toDict("series"), "id"), "tolist", []),
  py.getItem(table, "score"),
  py.getItem(table, "name"),
);
