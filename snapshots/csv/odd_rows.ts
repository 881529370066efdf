import {
  ValueError,
  float,
  iterate,
  len,
  list,
  print,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";
import { DictReader, DictWriter, reader } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// Missing and extra columns, quotes, blank lines and other separators.

const text =
  'id,name,note\n1,"Ann, B","said ""hi"""\n\n2,Bob\n3,Cy,x,extra,more\n4,"multi\nline",\n';
for (const row of iterate(reader(new StringIO(text)))) {
  print(len(row), row);
}
for (const row of iterate(new DictReader(new StringIO(text), undefined, "rest", "-"))) {
  print(row);
}
print(
  list(reader(["a;b;'c;d'"], undefined, { delimiter: ";", quotechar: "'" })),
  list(reader(["a, b"], undefined, { skipinitialspace: true })),
  list(reader([""])),
  list(reader(["a\tb"], undefined, { delimiter: "\t" })),
);
const out = new StringIO();
const w = new DictWriter(out, ["id", "name"], undefined, "ignore", undefined, {
  lineterminator: "\n",
});
w.writeheader();
w.writerows([{ id: 1, name: 'q"', zz: 0 }, { id: null }, { id: float(1), name: "a\nb" }]);
print(repr(out.getvalue()));
try {
  new DictWriter(out, ["id"]).writerow({ id: 1, zz: 2 });
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
