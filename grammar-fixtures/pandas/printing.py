# pandas: a frame of mixed columns, printed and turned into other forms, with the dtypes that ints with gaps get
import pandas as pd

df = pd.DataFrame([{"a": 1, "b": "x", "c": 1.5, "d": True, "e": None, "f": [1,2]}, {"a": 2, "b": None, "c": 2.0, "d": False, "e": None, "f": {"k": 1}}])
print(df)
print(df.to_string(index=False))
print(df.to_markdown())
print(df.to_markdown(index=False))
print(df.to_dict())
print(df.to_dict("records"))
print(df.to_dict("list"))
print(df.to_dict("split"))
print(df.to_dict("index"))
print(df.to_json(orient="records"))
print(df.to_json())
print(df.to_csv())
print(df.to_csv(index=False))
for i, r in df.iterrows():
    print(i, type(i), r["a"], r.to_dict(), r.name)
    print(r)
for t in df.itertuples():
    print(t)
for t in df.itertuples(index=False, name="R"):
    print(t)
print(repr(df["a"]), df["b"].tolist(), df.values.tolist(), df.shape, df.columns, list(df.columns), df.columns.tolist())
n = pd.DataFrame({"i": [1, 2, 3], "x": [0.5, 1.0, float("nan")]})
print(n, n.iloc[0].to_dict(), n.iloc[0]["i"], n["i"].sum(), n["x"].mean(), n["x"].min())
for i, r in n.iterrows():
    print(r["i"], r.to_dict())
print(n.to_dict("records"), n.to_json(orient="records"), n.to_csv(index=False))
print(pd.DataFrame([{"a": 1}, {"b": 2}]).to_dict("records"))
print(pd.DataFrame(), pd.DataFrame().empty, pd.DataFrame(columns=["a","b"]), len(pd.DataFrame(columns=["a"])))
print(pd.DataFrame([["x", 1000000.123456], ["long text here and there and everywhere and more text to show more", 2]], columns=["t", "v"]))
print(pd.DataFrame({"x":[1e10, 1.23456789, -0.001]}), pd.DataFrame({"x":[1e-10, 1.5]}))
print(pd.Series([1,2,3]), pd.Series(["a"], name="n"), repr(pd.Series([], dtype=object)))
print(pd.DataFrame([{"a": None}, {"a": 1}]).to_dict("records"), pd.DataFrame([{"a": True}, {"a": None}]).to_dict("records"), pd.DataFrame([{"a": "x"}, {"a": 1}]).to_dict("records"))
