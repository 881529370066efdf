import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { date, datetime } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Rows from a fake warehouse, formatted as tables and rendered into SQL text.

const COLUMNS: Dynamic[] = ["id", "region", "amount", "day"];
const ROWS: Dynamic[] = [
  py.Tuple.of(1, "EU", new Decimal("10.50"), new date(2024, 1, 5)),
  py.Tuple.of(2, "US", new Decimal("200.00"), new date(2024, 1, 6)),
  py.Tuple.of(3, null, new Decimal("0.99"), new date(2023, 12, 31)),
  py.Tuple.of(4, "EU", null, null),
];

function records(columns: Dynamic[], rows: Dynamic[]): Dynamic[] {
  return rows.map((row: Dynamic) => py.dict(py.zip(columns, row)));
}

function cell(value: Dynamic): Dynamic {
  if (value == null) {
    return "NULL";
  }
  if (typeof value === "boolean") {
    return py.str(value).toUpperCase();
  }
  if (py.isInstance(value, Decimal)) {
    return `${py.format(value, ",.2f")}`;
  }
  if (py.isInstance(value, date) || py.isInstance(value, datetime)) {
    return py.callMethod(value, "isoformat", []);
  }
  return py.str(value);
}

function literal(value: Dynamic): Dynamic {
  if (typeof value === "string") {
    return "'" + value.replaceAll("'", "''") + "'";
  }
  if (py.isInstance(value, py.list) || py.isInstance(value, py.tuple)) {
    return (
      "(" +
      py.join(
        ", ",
        Array.from(py.iterate(value), (v: Dynamic) => literal(v)),
      ) +
      ")"
    );
  }
  return cell(value);
}

function where({ ...conditions }: Dynamic = {}): string {
  const parts: string[] = [];
  for (const [key, value] of py.items(conditions)) {
    const [column, , op] = py.unpack(py.callMethod(key, "partition", ["__"]), 3);
    const sqlOp = py.get({ "": "=", gt: ">", in: "IN", like: "LIKE" }, op);
    if (sqlOp == null) {
      throw new py.ValueError(`unsupported operator ${py.repr(op)}`);
    }
    if (value == null) {
      parts.push(`${py.str(column)} IS NULL`);
    } else {
      parts.push(`${py.str(column)} ${py.str(sqlOp)} ${py.str(literal(value))}`);
    }
  }
  return parts.join(" AND ") || "1 = 1";
}

function table(items: Dynamic[]): string {
  let r: Dynamic;
  if (!(items.length > 0)) {
    return "(no rows)";
  }
  const headers: Dynamic[] = py.list(py.getItem(items, 0));
  const widths = (() => {
    const items2 = new py.Dict();
    let h: Dynamic;
    for (h of headers) {
      items2.set(
        h,
        py.max(py.len(h), ...py.spread(py.lazyFlatMap(items, (r: Dynamic) => [py.len(cell(py.getItem(r, h)))]))),
      );
    }
    return items2;
  })();
  const lines: string[] = [
    py.join(
      " | ",
      headers.map((h: Dynamic) => py.call(py.getAttr(h, "ljust"), [py.getItem(widths, h)])),
    ),
    py.join(
      "-+-",
      headers.map((h: Dynamic) => py.mul("-", py.getItem(widths, h))),
    ),
  ];
  for (r of items) {
    lines.push(
      py.join(
        " | ",
        headers.map((h: Dynamic) =>
          py.isInstance(py.getItem(r, h), py.Tuple.of(py.int, Decimal))
            ? py.call(py.getAttr(cell(py.getItem(r, h)), "rjust"), [py.getItem(widths, h)])
            : py.call(py.getAttr(cell(py.getItem(r, h)), "ljust"), [py.getItem(widths, h)]),
        ),
      ),
    );
  }
  return lines.map((line: string) => py.rstrip(line)).join("\n");
}

const data: Dynamic[] = records(COLUMNS, ROWS);
py.print(table(data));
py.print(table([]));
py.print(
  `SELECT ${py.join(", ", COLUMNS)}\nFROM sales\nWHERE ${where({ region: "O'Hara", amount__gt: 5, id__in: [1, 2], day: null, flag: true })}\n`,
);
py.print(where());
try {
  where({ x__between: py.Tuple.of(1, 2) });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
const totals = new defaultdict(Decimal);
for (const r of data) {
  const key2: Dynamic = py.or(py.getItem(r, "region"), () => "unknown");
  py.setItem(
    totals,
    key2,
    py.iadd(
      py.getItem(totals, key2),
      py.or(py.getItem(r, "amount"), () => 0),
    ),
  );
}
py.print(py.dict(totals), py.sum(py.values(totals)), py.max(totals, { key: (k: Dynamic) => py.getItem(totals, k) }));
py.print(
  new Counter(py.lazyFlatMap(data, (r: Dynamic) => [py.getItem(r, "region")])).mostCommon(1),
  py.getItem(
    py.getItem(
      py.sorted(data, { key: (r: Dynamic) => py.Tuple.of(py.getItem(r, "day") == null, py.getItem(r, "day")) }),
      0,
    ),
    "id",
  ),
);
const byMonth = new py.Dict();
for (const r of py.filter((r: Dynamic) => py.getItem(r, "day"), data)) {
  py.call(py.getAttr(py.setDefault(byMonth, `${py.format(py.getItem(r, "day"), "%Y-%m")}`, []), "append"), [
    py.getItem(r, "id"),
  ]);
}
py.print(
  byMonth,
  Array.from(
    py.unpackEach(py.sorted(py.items(byMonth), { reverse: true }), 2),
    ([k, v]) => `${py.str(k)}:${py.len(v)}`,
  ),
);
