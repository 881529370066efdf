import * as py from "./runtime/python/index.js";
import { category, combining, isNormalized, normalize } from "./runtime/python/stdlib/unicodedata.js";

// Normal forms and categories of characters.
const s = "é";
for (const form of py.Tuple.of("NFC", "NFD", "NFKC", "NFKD")) {
  py.print(
    form,
    Array.from(py.iterate(normalize(form, "é①ﬁ")), (c: string) => py.hex(py.ord(c))),
    isNormalized(form, s),
  );
}
py.print(
  Array.from(py.iterate("aA1 .$é😀\ń_«"), (c: string) => category(c)),
  combining("́"),
  combining("a"),
);
py.print(py.flatMap(normalize("NFKD", "Crème Brûlée"), (c: string) => (!combining(c) ? [c] : [])).join(""));
try {
  category("ab");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(py.typeName(e));
}
