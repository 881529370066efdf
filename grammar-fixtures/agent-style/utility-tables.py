# Tables as markdown, aligned text and CSV, of rows that are dicts, tuples and objects, with numbers in their columns
import csv
import io
from collections import namedtuple
from itertools import zip_longest


def cells(row, columns):
    if isinstance(row, dict):
        return [row.get(c, "") for c in columns]
    if hasattr(row, "_asdict"):
        return [getattr(row, c, None) for c in columns]
    return [value for value, _ in zip_longest(row, columns)]


def shown(value, places=2):
    match value:
        case None:
            return "-"
        case bool():
            return "yes" if value else "no"
        case float():
            return f"{value:,.{places}f}"
        case int():
            return f"{value:,}"
        case [*items] if items:
            return "; ".join(map(shown, items))
        case _:
            return str(value).replace("|", r"\|")


def markdown(rows, columns=None, align=None):
    rows = list(rows)
    if not rows:
        return "_(no rows)_"
    if columns is None:
        columns = list(dict.fromkeys(key for row in rows for key in (row if isinstance(row, dict) else getattr(row, "_fields", range(len(row))))))
    table = [[shown(v) for v in cells(row, columns)] for row in rows]
    widths = [max(3, len(str(c)), *(len(r[i]) for r in table)) for i, c in enumerate(columns)]
    marks = {"<": ":{}-", ">": "-{}:", "^": ":{}:"}
    rule = [marks[(align or {}).get(c, "<")].format("-" * (w - 2)) for c, w in zip(columns, widths)]
    line = lambda values: "| " + " | ".join(f"{str(v):{(align or {}).get(c, '<')}{w}}" for v, c, w in zip(values, columns, widths)) + " |"
    return "\n".join([line(columns), "| " + " | ".join(rule) + " |", *map(line, table)])


Row = namedtuple("Row", "name qty price")
print(markdown([{"a": 1, "b": None}, {"b": 2.5, "c": "x|y"}, {"a": True, "c": [1, 2.0]}]))
print(markdown([Row("pen", 1200, 0.5), Row("ink", 3, 1234.567)], align={"qty": ">", "price": "^"}))
print(markdown([(1, "é"), (22, "日本")], columns=["n", "text"]))
print(markdown([]), markdown([(1,)]), sep="\n")
out = io.StringIO()
writer = csv.DictWriter(out, fieldnames=["name", "note"], extrasaction="ignore", lineterminator="\n")
writer.writeheader()
writer.writerows([{"name": "a,b", "note": 'say "hi"'}, {"name": "c", "z": 1}, {"name": None, "note": "two\nlines"}])
print(out.getvalue())
print([dict(r) for r in csv.DictReader(io.StringIO(out.getvalue()))])
totals = {}
for name, amount in [("x", 1), ("y", 2.5), ("x", 3)]:
    totals[name] = totals.get(name, 0) + amount
print(" ".join(f"{k}={v!r}" for k, v in sorted(totals.items(), key=lambda kv: (-kv[1], kv[0]))))
