import {
  type Dynamic,
  ValueError,
  callMethod,
  dict,
  iterate,
  list,
  print,
  repr,
  rethrowUnless,
} from "./runtime/python/index.js";
import { DictReader, DictWriter, QUOTE_ALL, reader, writer } from "./runtime/python/stdlib/csv.js";
import { StringIO } from "./runtime/python/stdlib/text-io.js";

// csv reader, writer, DictReader, DictWriter.
const text = 'a,b,c\r\n1,"x, y",\r\n2,"say ""hi""","multi\nline"\r\n';
print(list(reader(new StringIO(text))));
print(Array.from(iterate(new DictReader(new StringIO(text))), (r: Dynamic) => dict(r)));
print(list(reader(["a;b", "'c;d';e"], undefined, { delimiter: ";", quotechar: "'" })));
let o: Dynamic = new StringIO();
const w = writer(o);
print(callMethod(w, "writerow", [["a", 1, null, 2.5, 'q"', "n\nl", "c,d", ""]]));
callMethod(w, "writerows", [[[1], []]]);
print(repr(o.getvalue()));
o = new StringIO();
const d = new DictWriter(o, ["x", "y"], "-", "ignore", undefined, {
  lineterminator: "\n",
  quoting: QUOTE_ALL,
});
d.writeheader();
d.writerow({ x: 1, z: 9 });
print(o.getvalue());
try {
  new DictWriter(o, ["x"]).writerow({ q: 1 });
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
