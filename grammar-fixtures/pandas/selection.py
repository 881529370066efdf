# pandas: columns, rows by mask, slice, position and label; the errors of what is not there
import pandas as pd

rows = [
    {"name": "bolt", "qty": 12, "price": 0.25, "site": "north"},
    {"name": "nut", "qty": 0, "price": 0.1, "site": "south"},
    {"name": "screw", "qty": 40, "price": 0.05, "site": "north"},
    {"name": "washer", "qty": 7, "price": 0.02, "site": None},
]
df = pd.DataFrame(rows)
print(df["name"].tolist(), df[["name", "qty"]].to_dict("records"))
print(df[df["qty"] > 5]["name"].to_list(), df[(df["qty"] > 5) & (df["site"] == "north")].shape)
print(df[~df["site"].isna()]["name"].tolist(), df[df["site"].notna() | (df["qty"] == 7)].shape)
print(df.loc[df["qty"] == 0, "name"].tolist(), df.loc[1]["name"], df.loc[2, "price"], df.at[0, "qty"])
print(df.iloc[0]["name"], df.iloc[-1].to_dict(), df.iloc[1:3]["name"].tolist(), df.iloc[0, 1], df.iloc[:, 0].tolist())
print(df[1:].shape, df[:2]["name"].tolist(), df.head(2).to_dict("list"), df.tail(1)["name"].tolist())
print(df["site"].isin(["south", "west"]).tolist(), df[df["name"].isin(["nut", "bolt"])].index.tolist())
print(len(df), df.empty, df.shape[0], "qty" in df, "qty" in df.columns, list(df), df.columns.tolist())
print(df["qty"].sum(), df["qty"].max(), df["qty"].min(), df["qty"].mean(), df["price"].sum(), df["price"].mean())
print((df["qty"] * df["price"]).tolist(), (df["qty"] + 1).tolist(), (df["price"] / 2).round(3).tolist())
print(df["site"].unique().tolist(), df["site"].nunique(), df["site"].value_counts().to_dict(), df["site"].count())
print(df["name"].str.upper().tolist(), df["name"].str.contains("r").tolist(), df["name"].str.len().tolist())
print(df["name"].str.startswith("s").tolist(), df["site"].str.title().tolist(), df["name"].str.replace("t", "T").tolist())
print(df["name"].map({"bolt": 1, "nut": 2}).tolist(), df["qty"].apply(lambda q: "low" if q < 10 else "ok").tolist())
print(df.apply(lambda row: f"{row['name']}:{row['qty']}", axis=1).tolist())
print(df.sort_values("price")["name"].tolist(), df.sort_values("qty", ascending=False)["name"].tolist())
print(df.sort_values(["site", "qty"], ascending=[True, False]).index.tolist())
print(df.sort_values(by="name").reset_index(drop=True).index.tolist(), df[df["qty"] > 5].reset_index().to_dict("records")[0])
print(df.rename(columns={"qty": "quantity"}).columns.tolist(), df.drop(columns=["price"]).columns.tolist())
print(df.fillna("none")["site"].tolist() if False else df["site"].fillna("none").tolist())
print(df.dropna()["name"].tolist(), df.dropna(subset=["name"]).shape, df.isna()["site"].tolist())
print(df["qty"].astype(str).tolist(), df["qty"].astype(float).tolist(), df.astype({"price": str})["price"].tolist())
print(df["price"].astype(int).tolist(), pd.Series(["1", "2"]).astype(int).tolist())
df["total"] = df["qty"] * df["price"]
df["flag"] = True
df["n"] = [1, 2, 3, None]
print(df.to_dict("records")[3], df.columns.tolist())
df.columns = [c.upper() for c in df.columns]
print(df.columns.tolist(), df["N"].tolist())
for name, group in df[["NAME", "QTY"]].items():
    print(name, group.tolist())
print(pd.isna(None), pd.isna(float("nan")), pd.notna("x"), pd.notna(0), pd.isnull(df["N"][3]))
both = pd.concat([df[["NAME"]], pd.DataFrame([{"NAME": "pin", "SIZE": 2}])], ignore_index=True)
print(both.to_dict("records"), both.shape)
print(pd.concat([df.head(1), df.tail(1)]).index.tolist())
for bad in ["missing", ["NAME", "missing"], ["a", "b"]]:
    try:
        print(df[bad])
    except KeyError as e:
        print("KeyError", e)
try:
    df.iloc[10]
except IndexError as e:
    print("IndexError", e)
try:
    if df["QTY"] > 1:
        print("never")
except ValueError as e:
    print(e)
try:
    df["bad"] = [1, 2]
except ValueError as e:
    print(e)
print(isinstance(df, pd.DataFrame), isinstance(df["NAME"], pd.Series), isinstance([], pd.DataFrame), type(df).__name__)
dup = pd.DataFrame([{"a": 1, "b": 2}, {"a": 1, "b": 3}, {"a": 1, "b": 2}])
print(dup.drop_duplicates().to_dict("records"), dup.drop_duplicates(subset=["a"]).index.tolist())
