import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { DictReader, DictWriter } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// A report written and read back.
const rows: PyDict[] = [
  { name: "Ann, B.", n: 1, note: null },
  { name: 'Q "x"', n: 2.5, note: "é\nz" },
];
const out = new StringIO();
const w = new DictWriter(out, py.list(py.getItem(rows, 0)));
w.writeheader();
w.writerows(rows);
py.print(py.repr(out.getvalue()));
const back: Dynamic[] = py.list(new DictReader(new StringIO(out.getvalue())));
py.print(
  back,
  py.sum(py.lazyFlatMap(back, (r: Dynamic) => [py.float(py.getItem(r, "n"))])),
  py.getItem(py.getItem(back, 0), "note") === "",
  Array.from(py.iterate(new DictReader(["name,x", "a,1", "b"])), (r: Dynamic) => py.getItem(r, "name")),
);
