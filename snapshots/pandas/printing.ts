import { DataFrame, Series } from "./runtime/libraries/pandas.js";
import * as py from "./runtime/python/index.js";

// pandas: a frame of mixed columns, printed and turned into other forms, with the dtypes that ints with gaps get

const df = new DataFrame([
  { a: 1, b: "x", c: 1.5, d: true, e: null, f: [1, 2] },
  { a: 2, b: null, c: py.float(2), d: false, e: null, f: { k: 1 } },
]);
py.print(df);
py.print(df.to_string(undefined, { index: false }));
py.print(df.toMarkdown());
py.print(df.toMarkdown(undefined, { index: false }));
py.print(df.toDict());
py.print(df.toDict("records"));
py.print(df.toDict("list"));
py.print(df.toDict("split"));
py.print(df.toDict("index"));
py.print(df.toJson(undefined, { orient: "records" }));
py.print(df.toJson());
py.print(df.toCsv());
py.print(df.toCsv(undefined, { index: false }));
for (const [i, r] of py.iterate(df.iterrows())) {
  py.print(i, py.type(i), py.getItem(r, "a"), r.toDict(), r.name);
  py.print(r);
}
for (const t of py.iterate(df.itertuples())) {
  py.print(t);
}
for (const t of py.iterate(df.itertuples(false, "R"))) {
  py.print(t);
}
py.print(
  py.repr(py.getItem(df, "a")),
  py.getItem(df, "b").tolist(),
  df.values.tolist(),
  df.shape,
  df.columns,
  py.list(df.columns),
  df.columns.tolist(),
);
const n = new DataFrame({ i: [1, 2, 3], x: [0.5, py.float(1), py.float("nan")] });
py.print(
  n,
  py.callMethod(py.getItem(n.iloc, 0), "to_dict", []),
  py.getItem(py.getItem(n.iloc, 0), "i"),
  py.getItem(n, "i").sum(),
  py.getItem(n, "x").mean(),
  py.getItem(n, "x").min(),
);
for (const [i, r] of py.iterate(n.iterrows())) {
  py.print(py.getItem(r, "i"), r.toDict());
}
py.print(n.toDict("records"), n.toJson(undefined, { orient: "records" }), n.toCsv(undefined, { index: false }));
py.print(new DataFrame([{ a: 1 }, { b: 2 }]).toDict("records"));
py.print(
  new DataFrame(),
  new DataFrame().empty,
  new DataFrame(undefined, undefined, ["a", "b"]),
  py.len(new DataFrame(undefined, undefined, ["a"])),
);
py.print(
  new DataFrame(
    [
      ["x", 1000000.123456],
      ["long text here and there and everywhere and more text to show more", 2],
    ],
    undefined,
    ["t", "v"],
  ),
);
py.print(new DataFrame({ x: [py.float(10000000000), 1.23456789, -0.001] }), new DataFrame({ x: [1e-10, 1.5] }));
py.print(
  new Series([1, 2, 3]),
  new Series(["a"], undefined, undefined, "n"),
  py.repr(new Series([], undefined, py.object)),
);
py.print(
  new DataFrame([{ a: null }, { a: 1 }]).toDict("records"),
  new DataFrame([{ a: true }, { a: null }]).toDict("records"),
  new DataFrame([{ a: "x" }, { a: 1 }]).toDict("records"),
);
