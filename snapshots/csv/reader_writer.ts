import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DictReader, DictWriter, QUOTE_ALL, reader, writer } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// csv reader, writer, DictReader, DictWriter.
const text = 'a,b,c\r\n1,"x, y",\r\n2,"say ""hi""","multi\nline"\r\n';
py.print(py.list(reader(new StringIO(text))));
py.print(Array.from(py.iterate(new DictReader(new StringIO(text))), (r: Dynamic) => py.dict(r)));
py.print(py.list(reader(["a;b", "'c;d';e"], undefined, { delimiter: ";", quotechar: "'" })));
let o: Dynamic = new StringIO();
const w = writer(o);
py.print(py.callMethod(w, "writerow", [["a", 1, null, 2.5, 'q"', "n\nl", "c,d", ""]]));
py.callMethod(w, "writerows", [[[1], []]]);
py.print(py.repr(o.getvalue()));
o = new StringIO();
const d = new DictWriter(o, ["x", "y"], "-", "ignore", undefined, { lineterminator: "\n", quoting: QUOTE_ALL });
d.writeheader();
d.writerow({ x: 1, z: 9 });
py.print(o.getvalue());
try {
  new DictWriter(o, ["x"]).writerow({ q: 1 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
