import { DataFrame, Series, concat, isna, notna } from "./runtime/libraries/pandas.js";
import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// pandas: columns, rows by mask, slice, position and label; the errors of what is not there

const rows: Dynamic[] = [
  { name: "bolt", qty: 12, price: 0.25, site: "north" },
  { name: "nut", qty: 0, price: 0.1, site: "south" },
  { name: "screw", qty: 40, price: 0.05, site: "north" },
  { name: "washer", qty: 7, price: 0.02, site: null },
];
const df = new DataFrame(rows);
py.print(py.getItem(df, "name").tolist(), py.getItem(df, ["name", "qty"]).toDict("records"));
py.print(
  py.callMethod(py.getItem(py.getItem(df, py.gt(py.getItem(df, "qty"), 5)), "name"), "to_list", []),
  py.getAttr(
    py.getItem(df, py.bitand(py.gt(py.getItem(df, "qty"), 5), py.eq(py.getItem(df, "site"), "north"))),
    "shape",
  ),
);
py.print(
  py.callMethod(py.getItem(py.getItem(df, py.invert(py.getItem(df, "site").isna())), "name"), "tolist", []),
  py.getAttr(py.getItem(df, py.bitor(py.getItem(df, "site").notna(), py.eq(py.getItem(df, "qty"), 7))), "shape"),
);
py.print(
  py.callMethod(py.getItem(df.loc, py.Tuple.of(py.eq(py.getItem(df, "qty"), 0), "name")), "tolist", []),
  py.getItem(py.getItem(df.loc, 1), "name"),
  py.getItem(df.loc, py.Tuple.of(2, "price")),
  py.getItem(df.at, py.Tuple.of(0, "qty")),
);
py.print(
  py.getItem(py.getItem(df.iloc, 0), "name"),
  py.callMethod(py.getItem(df.iloc, -1), "to_dict", []),
  py.callMethod(py.getItem(py.getSlice(df.iloc, 1, 3), "name"), "tolist", []),
  py.getItem(df.iloc, py.Tuple.of(0, 1)),
  py.callMethod(py.getItem(df.iloc, py.Tuple.of(py.slice(null, null, null), 0)), "tolist", []),
);
py.print(
  py.getSlice(df, 1, null).shape,
  py.getItem(py.getSlice(df, null, 2), "name").tolist(),
  df.head(2).toDict("list"),
  py.getItem(df.tail(1), "name").tolist(),
);
py.print(
  py.getItem(df, "site").isin(["south", "west"]).tolist(),
  py.callMethod(py.getAttr(py.getItem(df, py.getItem(df, "name").isin(["nut", "bolt"])), "index"), "tolist", []),
);
py.print(
  py.len(df),
  df.empty,
  df.shape[0],
  py.contains(df, "qty"),
  py.contains(df.columns, "qty"),
  py.list(df),
  df.columns.tolist(),
);
py.print(
  py.getItem(df, "qty").sum(),
  py.getItem(df, "qty").max(),
  py.getItem(df, "qty").min(),
  py.getItem(df, "qty").mean(),
  py.getItem(df, "price").sum(),
  py.getItem(df, "price").mean(),
);
py.print(
  py.callMethod(py.mul(py.getItem(df, "qty"), py.getItem(df, "price")), "tolist", []),
  py.callMethod(py.add(py.getItem(df, "qty"), 1), "tolist", []),
  py.callMethod(py.callMethod(py.div(py.getItem(df, "price"), 2), "round", [3]), "tolist", []),
);
py.print(
  py.getItem(df, "site").unique().tolist(),
  py.getItem(df, "site").nunique(),
  py.getItem(df, "site").valueCounts().toDict(),
  py.getItem(df, "site").count(),
);
py.print(
  py.getItem(df, "name").str.upper().tolist(),
  py.getItem(df, "name").str.contains("r").tolist(),
  py.getItem(df, "name").str.len().tolist(),
);
py.print(
  py.getItem(df, "name").str.startswith("s").tolist(),
  py.getItem(df, "site").str.title().tolist(),
  py.getItem(df, "name").str.replace("t", "T").tolist(),
);
py.print(
  py.getItem(df, "name").map({ bolt: 1, nut: 2 }).tolist(),
  py
    .getItem(df, "qty")
    .apply((q: Dynamic) => (py.truthy(py.lt(q, 10)) ? "low" : "ok"))
    .tolist(),
);
py.print(
  df.apply((row: Dynamic) => `${py.str(py.getItem(row, "name"))}:${py.str(py.getItem(row, "qty"))}`, 1).tolist(),
);
py.print(
  py.getItem(df.sortValues("price"), "name").tolist(),
  py.getItem(df.sortValues("qty", { ascending: false }), "name").tolist(),
);
py.print(df.sortValues(["site", "qty"], { ascending: [true, false] }).index.tolist());
py.print(
  df.sortValues("name").resetIndex({ drop: true }).index.tolist(),
  py.getItem(
    py.callMethod(py.callMethod(py.getItem(df, py.gt(py.getItem(df, "qty"), 5)), "reset_index", []), "to_dict", [
      "records",
    ]),
    0,
  ),
);
py.print(
  df.rename({ columns: { qty: "quantity" } }).columns.tolist(),
  df.drop(undefined, { columns: ["price"] }).columns.tolist(),
);
py.print(false ? py.getItem(df.fillna("none"), "site").tolist() : py.getItem(df, "site").fillna("none").tolist());
py.print(
  py.getItem(df.dropna(), "name").tolist(),
  df.dropna({ subset: ["name"] }).shape,
  py.getItem(df.isna(), "site").tolist(),
);
py.print(
  py.getItem(df, "qty").astype(py.str).tolist(),
  py.getItem(df, "qty").astype(py.float).tolist(),
  py.getItem(df.astype({ price: py.str }), "price").tolist(),
);
py.print(py.getItem(df, "price").astype(py.int).tolist(), new Series(["1", "2"]).astype(py.int).tolist());
py.setItem(df, "total", py.mul(py.getItem(df, "qty"), py.getItem(df, "price")));
py.setItem(df, "flag", true);
py.setItem(df, "n", [1, 2, 3, null]);
py.print(py.getItem(df.toDict("records"), 3), df.columns.tolist());
df.columns = Array.from(py.iterate(df.columns), (c: Dynamic) => py.callMethod(c, "upper", []));
py.print(df.columns.tolist(), py.getItem(df, "N").tolist());
for (const [name, group] of py.iterate(py.getItem(df, ["NAME", "QTY"]).items())) {
  py.print(name, group.tolist());
}
py.print(isna(null), isna(py.float("nan")), notna("x"), notna(0), isna(py.getItem(py.getItem(df, "N"), 3)));
const both = concat([py.getItem(df, ["NAME"]), new DataFrame([{ NAME: "pin", SIZE: 2 }])], { ignore_index: true });
py.print(both.toDict("records"), both.shape);
py.print(concat([df.head(1), df.tail(1)]).index.tolist());
for (const bad of ["missing", ["NAME", "missing"], ["a", "b"]]) {
  try {
    py.print(py.getItem(df, bad));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.KeyError);
    py.print("KeyError", e);
  }
}
try {
  py.getItem(df.iloc, 10);
} catch (caught2) {
  const e = py.rethrowUnless(caught2, py.IndexError);
  py.print("IndexError", e);
}
try {
  if (py.truthy(py.gt(py.getItem(df, "QTY"), 1))) {
    py.print("never");
  }
} catch (caught3) {
  const e = py.rethrowUnless(caught3, py.ValueError);
  py.print(e);
}
try {
  py.setItem(df, "bad", [1, 2]);
} catch (caught4) {
  const e = py.rethrowUnless(caught4, py.ValueError);
  py.print(e);
}
py.print(
  py.isInstance(df, DataFrame),
  py.isInstance(py.getItem(df, "NAME"), Series),
  py.isInstance([], DataFrame),
  py.typeName(df),
);
const dup = new DataFrame([
  { a: 1, b: 2 },
  { a: 1, b: 3 },
  { a: 1, b: 2 },
]);
py.print(dup.dropDuplicates().toDict("records"), dup.dropDuplicates(["a"]).index.tolist());
