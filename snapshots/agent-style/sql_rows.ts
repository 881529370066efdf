import {
  Dict,
  type Dynamic,
  Tuple,
  ValueError,
  callMethod,
  dict,
  filter,
  format,
  get,
  getItem,
  iadd,
  int,
  isInstance,
  items as pyItems,
  iterate,
  join,
  lazyFlatMap,
  len,
  list,
  max,
  mul,
  or,
  print,
  repr,
  rethrowUnless,
  rstrip,
  setDefault,
  setItem,
  sorted,
  spread,
  str,
  sum,
  tuple,
  unpack,
  unpackEach,
  values,
  zip,
} from "./runtime/python/index.js";
import { Counter } from "./runtime/python/stdlib/counter.js";
import { date, datetime } from "./runtime/python/stdlib/datetime.js";
import { Decimal } from "./runtime/python/stdlib/decimal.js";
import { defaultdict } from "./runtime/python/stdlib/defaultdict.js";

// Rows from a fake warehouse, formatted as tables and rendered into SQL text.

const COLUMNS: Dynamic[] = ["id", "region", "amount", "day"];
const ROWS: Dynamic[] = [
  Tuple.of(1, "EU", new Decimal("10.50"), new date(2024, 1, 5)),
  Tuple.of(2, "US", new Decimal("200.00"), new date(2024, 1, 6)),
  Tuple.of(3, null, new Decimal("0.99"), new date(2023, 12, 31)),
  Tuple.of(4, "EU", null, null),
];

function records(columns: Dynamic[], rows: Dynamic[]): Dynamic[] {
  return rows.map((row: Dynamic) => dict(zip(columns, row)));
}

function cell(value: Dynamic): Dynamic {
  if (value == null) {
    return "NULL";
  }
  if (typeof value === "boolean") {
    return str(value).toUpperCase();
  }
  if (isInstance(value, Decimal)) {
    return `${format(value, ",.2f")}`;
  }
  if (isInstance(value, date) || isInstance(value, datetime)) {
    return callMethod(value, "isoformat", []);
  }
  return str(value);
}

function literal(value: Dynamic): Dynamic {
  if (typeof value === "string") {
    return "'" + value.replaceAll("'", "''") + "'";
  }
  if (isInstance(value, list) || isInstance(value, tuple)) {
    return (
      "(" +
      join(
        ", ",
        Array.from(iterate(value), (v: Dynamic) => literal(v)),
      ) +
      ")"
    );
  }
  return cell(value);
}

function where({ ...conditions }: Dynamic = {}): string {
  const parts: string[] = [];
  for (const [key, value] of pyItems(conditions)) {
    const [column, , op] = unpack(callMethod(key, "partition", ["__"]), 3);
    const sqlOp = get({ "": "=", gt: ">", in: "IN", like: "LIKE" }, op);
    if (sqlOp == null) {
      throw new ValueError(`unsupported operator ${repr(op)}`);
    }
    if (value == null) {
      parts.push(`${str(column)} IS NULL`);
    } else {
      parts.push(`${str(column)} ${str(sqlOp)} ${str(literal(value))}`);
    }
  }
  return parts.join(" AND ") || "1 = 1";
}

function table(items: Dynamic[]): string {
  let r: Dynamic;
  if (!(items.length > 0)) {
    return "(no rows)";
  }
  const headers: Dynamic[] = list(getItem(items, 0));
  const widths = (() => {
    const items2 = new Dict();
    let h: Dynamic;
    for (h of headers) {
      items2.set(
        h,
        max(len(h), ...spread(lazyFlatMap(items, (r: Dynamic) => [len(cell(getItem(r, h)))]))),
      );
    }
    return items2;
  })();
  const lines: string[] = [
    join(
      " | ",
      headers.map((h: Dynamic) => callMethod(h, "ljust", [getItem(widths, h)])),
    ),
    join(
      "-+-",
      headers.map((h: Dynamic) => mul("-", getItem(widths, h))),
    ),
  ];
  for (r of items) {
    lines.push(
      join(
        " | ",
        headers.map((h: Dynamic) =>
          isInstance(getItem(r, h), Tuple.of(int, Decimal))
            ? callMethod(cell(getItem(r, h)), "rjust", [getItem(widths, h)])
            : callMethod(cell(getItem(r, h)), "ljust", [getItem(widths, h)]),
        ),
      ),
    );
  }
  return lines.map((line: string) => rstrip(line)).join("\n");
}

const data: Dynamic[] = records(COLUMNS, ROWS);
print(table(data));
print(table([]));
print(
  `SELECT ${join(", ", COLUMNS)}\nFROM sales\nWHERE ${where({ region: "O'Hara", amount__gt: 5, id__in: [1, 2], day: null, flag: true })}\n`,
);
print(where());
try {
  where({ x__between: Tuple.of(1, 2) });
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
const totals = new defaultdict(Decimal);
for (const r of data) {
  const key2: Dynamic = or(getItem(r, "region"), () => "unknown");
  setItem(
    totals,
    key2,
    iadd(
      getItem(totals, key2),
      or(getItem(r, "amount"), () => 0),
    ),
  );
}
print(dict(totals), sum(values(totals)), max(totals, { key: (k: Dynamic) => getItem(totals, k) }));
print(
  new Counter(lazyFlatMap(data, (r: Dynamic) => [getItem(r, "region")])).mostCommon(1),
  getItem(
    getItem(
      sorted(data, { key: (r: Dynamic) => Tuple.of(getItem(r, "day") == null, getItem(r, "day")) }),
      0,
    ),
    "id",
  ),
);
const byMonth = new Dict();
for (const r of filter((r: Dynamic) => getItem(r, "day"), data)) {
  callMethod(setDefault(byMonth, `${format(getItem(r, "day"), "%Y-%m")}`, []), "append", [
    getItem(r, "id"),
  ]);
}
print(
  byMonth,
  Array.from(
    unpackEach(sorted(pyItems(byMonth), { reverse: true }), 2),
    ([k, v]) => `${str(k)}:${len(v)}`,
  ),
);
