# pandas: frames from records, dicts, lists, named tuples and dataclasses; what cannot be a frame
from collections import namedtuple
from dataclasses import dataclass

import pandas as pd

Point = namedtuple("Point", "x y")


@dataclass
class Item:
    sku: str
    price: float


print(pd.DataFrame([Point(1, 2), Point(3, 4)]).to_dict("records"))
print(pd.DataFrame([Item("a", 1.0), Item("b", 2.5)]).to_dict("records"))
print(pd.DataFrame([[1, "a"], [2, "b"]], columns=["n", "t"]).to_dict("records"))
print(pd.DataFrame([(1, "a"), (2, None)], columns=["n", "t"]).to_dict("list"))
print(pd.DataFrame([[1, 2], [3, 4]]).to_dict("records"), pd.DataFrame(["a", "b"], columns=["v"]).to_dict("records"))
print(pd.DataFrame({"a": [1, 2], "b": "same"}).to_dict("records"), pd.DataFrame({"a": []}).to_dict("records"))
print(pd.DataFrame([{"a": 1, "b": 2}], columns=["b", "c"]).to_dict("records"))
print(pd.DataFrame({"a": [1, 2], "b": [3, 4]}, columns=["b"]).to_dict("list"), pd.DataFrame({"a": [1]}, index=["r"]).to_dict("index"))
print(pd.DataFrame([{"a": 1}, {"b": "x"}, {"a": 3, "b": "y"}]).to_dict("records"))
print(pd.DataFrame([{"a": 1, "b": True}, {"a": 2.5, "b": None}, {"a": None, "b": False}]).to_dict("list"))
print(pd.DataFrame([]).empty, pd.DataFrame(columns=["a"]).to_dict("records"), pd.DataFrame([], columns=["a", "b"]).columns.tolist())
print(pd.Series([1, 2, None]).tolist(), pd.Series({"a": 1, "b": 2}).to_dict(), pd.Series(["x"], name="n").name)
print(pd.Series([1, 2, 3], index=["a", "b", "c"])["b"], pd.Series([3, 1, 2]).sort_values().tolist())
for data, columns in [
    ({"a": [1, 2], "b": [1]}, None),
    ({"a": 1, "b": 2}, None),
    ([[1, 2, 3]], ["a", "b"]),
    ("text", None),
]:
    try:
        print(pd.DataFrame(data, columns=columns))
    except ValueError as e:
        print("ValueError", e)
rows = pd.DataFrame([{"id": 1, "text": "He said \"hi\", ok", "note": "two\nlines"}, {"id": 2, "text": "a|b", "note": ""}])
print(rows.to_csv(index=False))
print(rows.to_json(orient="records", indent=2))
print(rows.to_json(orient="records", lines=True))
print(rows.to_json(orient="split"), rows.to_json(orient="values"), rows.to_json(orient="index"))
print(rows["text"].to_json(), pd.DataFrame([{"u": "é/ü", "f": 0.1 + 0.2, "l": [1, {"k": None}]}]).to_json(orient="records"))
print(rows.to_csv(index=False, sep=";", header=False), rows.to_csv(columns=["id"]))
table = pd.DataFrame([{"name": "a", "score": 0.123456789, "n": 1234567, "s": "12"}, {"name": "bb", "score": 22.5, "n": 3, "s": "x"}])
print(table.to_markdown(index=False))
print(table.to_string())
print(table)
print(pd.DataFrame({"i": [1000000, 2], "x": [0.5, 2.0]}).to_markdown())
print(pd.DataFrame({"long column name number one": [1], "four": ["x" * 60]}))
print(pd.DataFrame([{"a": -1.5, "b": -3, "c": "x"}, {"a": 20.25, "b": 10, "c": None}]).to_string(index=False))
print(rows.to_dict("series")["id"].tolist(), table["score"], table["name"])
