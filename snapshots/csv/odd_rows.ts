import * as py from "./runtime/python/index.js";
import { DictReader, DictWriter, reader } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Missing and extra columns, quotes, blank lines and other separators.

const text = 'id,name,note\n1,"Ann, B","said ""hi"""\n\n2,Bob\n3,Cy,x,extra,more\n4,"multi\nline",\n';
for (const row of py.iterate(reader(new StringIO(text)))) {
  py.print(py.len(row), row);
}
for (const row of py.iterate(new DictReader(new StringIO(text), undefined, "rest", "-"))) {
  py.print(row);
}
py.print(
  py.list(reader(["a;b;'c;d'"], undefined, { delimiter: ";", quotechar: "'" })),
  py.list(reader(["a, b"], undefined, { skipinitialspace: true })),
  py.list(reader([""])),
  py.list(reader(["a\tb"], undefined, { delimiter: "\t" })),
);
const out = new StringIO();
const w = new DictWriter(out, ["id", "name"], undefined, "ignore", undefined, { lineterminator: "\n" });
w.writeheader();
w.writerows([{ id: 1, name: 'q"', zz: 0 }, { id: null }, { id: py.float(1), name: "a\nb" }]);
py.print(py.repr(out.getvalue()));
try {
  new DictWriter(out, ["id"]).writerow({ id: 1, zz: 2 });
} catch (caught) {
  const e = py.rethrowUnless(caught, py.ValueError);
  py.print(e);
}
