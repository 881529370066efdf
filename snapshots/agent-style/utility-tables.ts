import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DictReader, DictWriter } from "./runtime/python/stdlib/csv.js";
import { zipLongest } from "./runtime/python/stdlib/itertools.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Tables as markdown, aligned text and CSV, of rows that are dicts, tuples and objects, with numbers in their columns

function cells(row: Dynamic, columns: Dynamic): Dynamic[] {
  if (py.isInstance(row, py.dict)) {
    return Array.from(py.iterate(columns), (c: Dynamic) => py.get(row, c, ""));
  }
  if (py.hasAttr(row, "_asdict")) {
    return Array.from(py.iterate(columns), (c: Dynamic) => py.getAttr(row, c, null));
  }
  return Array.from(py.unpackEach(zipLongest(row, columns), 2), ([value]) => value);
}

function shown(value: Dynamic, places: Dynamic = 2): Dynamic {
  let items2: Dynamic;
  let items: Dynamic;
  const subject: Dynamic = value;
  if (subject == null) {
    return "-";
  } else if (py.isInstance(subject, py.bool)) {
    return py.truthy(value) ? "yes" : "no";
  } else if (py.isInstance(subject, py.float)) {
    return `${py.format(value, `,.${py.str(places)}f`)}`;
  } else if (py.isInstance(subject, py.int)) {
    return `${py.format(value, ",")}`;
  } else if (
    ((items2 = py.sequenceOf(subject))?.length ?? -1) >= 0 &&
    ((items = py.listOf(items2.slice(0))), true) &&
    py.truthy(items)
  ) {
    return py.join("; ", py.map(shown, items));
  } else {
    return py.str(value).replaceAll("|", "\\|");
  }
  return null;
}
py.signature(shown, "shown", ["value", "places="]);

function markdown(rows: Dynamic[], columns: Dynamic = null, align: Dynamic = null): string {
  rows = py.list(rows);
  if (!(rows.length > 0)) {
    return "_(no rows)_";
  }
  if (columns === null) {
    columns = py.list(
      py.fromKeys(
        py.lazyFlatMap(rows, (row: Dynamic) =>
          py.lazyFlatMap(
            py.isInstance(row, py.dict) ? row : py.getAttr(row, "_fields", py.range(py.len(row))),
            (key: Dynamic) => [key],
          ),
        ),
      ),
    );
  }
  const table: Dynamic[][] = rows.map((row: Dynamic) => cells(row, columns).map((v: Dynamic) => shown(v)));
  const widths: Dynamic[] = (() => {
    const items3: Dynamic[] = [];
    let i: Dynamic;
    for (const item of py.enumerate(columns)) {
      const [i, c] = item;
      items3.push(
        py.max(3, py.len(py.str(c)), ...py.spread(py.lazyFlatMap(table, (r: Dynamic[]) => [py.len(py.getItem(r, i))]))),
      );
    }
    return items3;
  })();
  const marks = { "<": ":{}-", ">": "-{}:", "^": ":{}:" };
  const rule: string[] = Array.from(py.zip(columns, widths), ([c, w]: Dynamic) =>
    py.strFormat(
      py.getItem(
        marks,
        py.get(
          py.or(align, () => new py.Dict()),
          c,
          "<",
        ),
      ),
      [py.mul("-", py.sub(w, 2))],
    ),
  );
  const line = py.signature(
    (values: Dynamic) =>
      "| " +
      Array.from(
        py.zip(values, columns, widths),
        ([v, c, w]: Dynamic) =>
          `${py.format(
            py.str(v),
            `${py.get(
              py.or(align, () => new py.Dict()),
              c,
              "<",
            )}${py.str(w)}`,
          )}`,
      ).join(" | ") +
      " |",
    "markdown.<locals>.<lambda>",
    ["values"],
  );
  return [line(columns), "| " + rule.join(" | ") + " |", ...py.spread(py.map(line, table))].join("\n");
}

const Row = py.namedTuple("Row", "name qty price");
py.print(
  markdown([
    { a: 1, b: null },
    { b: 2.5, c: "x|y" },
    { a: true, c: [1, py.float(2)] },
  ]),
);
py.print(
  markdown([py.call(Row, ["pen", 1200, 0.5]), py.call(Row, ["ink", 3, 1234.567])], undefined, { qty: ">", price: "^" }),
);
py.print(markdown([py.Tuple.of(1, "é"), py.Tuple.of(22, "日本")], ["n", "text"]));
py.print(markdown([]), markdown([py.Tuple.of(1)]), py.keywords({ sep: "\n" }));
const out = new StringIO();
const writer = new DictWriter(out, ["name", "note"], undefined, "ignore", undefined, { lineterminator: "\n" });
writer.writeheader();
writer.writerows([
  { name: "a,b", note: 'say "hi"' },
  { name: "c", z: 1 },
  { name: null, note: "two\nlines" },
]);
py.print(out.getvalue());
py.print(Array.from(py.iterate(new DictReader(new StringIO(out.getvalue()))), (r: Dynamic) => py.dict(r)));
const totals = new py.Dict();
for (const [name, amount] of [py.Tuple.of("x", 1), py.Tuple.of("y", 2.5), py.Tuple.of("x", 3)]) {
  py.setItem(totals, name, py.add(py.get(totals, name, 0), amount));
}
py.print(
  py
    .sorted(py.items(totals), { key: (kv: Dynamic) => py.Tuple.of(py.neg(kv[1]), kv[0]) })
    .map(([k, v]: Dynamic) => `${k}=${py.repr(v)}`)
    .join(" "),
);
