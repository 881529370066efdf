import {
  type Dynamic,
  type PyDict,
  float,
  getItem,
  iterate,
  lazyFlatMap,
  list,
  print,
  repr,
  sum,
} from "./runtime/python/index.js";
import { DictReader, DictWriter } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// A report written and read back.
const rows: PyDict[] = [
  { name: "Ann, B.", n: 1, note: null },
  { name: 'Q "x"', n: 2.5, note: "é\nz" },
];
const out = new StringIO();
const w = new DictWriter(out, list(getItem(rows, 0)));
w.writeheader();
w.writerows(rows);
print(repr(out.getvalue()));
const back: Dynamic[] = list(new DictReader(new StringIO(out.getvalue())));
print(
  back,
  sum(lazyFlatMap(back, (r: Dynamic) => [float(getItem(r, "n"))])),
  getItem(getItem(back, 0), "note") === "",
  Array.from(iterate(new DictReader(["name,x", "a,1", "b"])), (r: Dynamic) => getItem(r, "name")),
);
