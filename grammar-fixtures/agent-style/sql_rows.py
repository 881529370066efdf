# Rows from a fake warehouse, formatted as tables and rendered into SQL text.
from collections import Counter, defaultdict
from datetime import date, datetime
from decimal import Decimal

COLUMNS = ["id", "region", "amount", "day"]
ROWS = [
    (1, "EU", Decimal("10.50"), date(2024, 1, 5)),
    (2, "US", Decimal("200.00"), date(2024, 1, 6)),
    (3, None, Decimal("0.99"), date(2023, 12, 31)),
    (4, "EU", None, None),
]


def records(columns, rows):
    return [dict(zip(columns, row)) for row in rows]


def cell(value):
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, Decimal):
        return f"{value:,.2f}"
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return str(value)


def literal(value):
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    if isinstance(value, (list, tuple)):
        return "(" + ", ".join(literal(v) for v in value) + ")"
    return cell(value)


def where(**conditions):
    parts = []
    for key, value in conditions.items():
        column, _, op = key.partition("__")
        sql_op = {"": "=", "gt": ">", "in": "IN", "like": "LIKE"}.get(op)
        if sql_op is None:
            raise ValueError(f"unsupported operator {op!r}")
        if value is None:
            parts.append(f"{column} IS NULL")
        else:
            parts.append(f"{column} {sql_op} {literal(value)}")
    return " AND ".join(parts) or "1 = 1"


def table(items):
    if not items:
        return "(no rows)"
    headers = list(items[0])
    widths = {h: max(len(h), *(len(cell(r[h])) for r in items)) for h in headers}
    lines = [" | ".join(h.ljust(widths[h]) for h in headers), "-+-".join("-" * widths[h] for h in headers)]
    for r in items:
        lines.append(" | ".join(cell(r[h]).rjust(widths[h]) if isinstance(r[h], (int, Decimal)) else cell(r[h]).ljust(widths[h]) for h in headers))
    return "\n".join(line.rstrip() for line in lines)


data = records(COLUMNS, ROWS)
print(table(data))
print(table([]))
print(f"""SELECT {', '.join(COLUMNS)}
FROM sales
WHERE {where(region="O'Hara", amount__gt=5, id__in=[1, 2], day=None, flag=True)}
""")
print(where())
try:
    where(x__between=(1, 2))
except ValueError as e:
    print(e)
totals = defaultdict(Decimal)
for r in data:
    totals[r["region"] or "unknown"] += r["amount"] or 0
print(dict(totals), sum(totals.values()), max(totals, key=lambda k: totals[k]))
print(Counter(r["region"] for r in data).most_common(1), sorted(data, key=lambda r: (r["day"] is None, r["day"]))[0]["id"])
by_month = {}
for r in filter(lambda r: r["day"], data):
    by_month.setdefault(f"{r['day']:%Y-%m}", []).append(r["id"])
print(by_month, [f"{k}:{len(v)}" for k, v in sorted(by_month.items(), reverse=True)])
