import {
  Tuple,
  TypeError,
  flatMap,
  hex,
  iterate,
  ord,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";
import {
  category,
  combining,
  isNormalized,
  normalize,
} from "./runtime/python/stdlib/unicodedata.js";

// Normal forms and categories of characters.
const s = "é";
for (const form of Tuple.of("NFC", "NFD", "NFKC", "NFKD")) {
  print(
    form,
    Array.from(iterate(normalize(form, "é①ﬁ")), (c: string) => hex(ord(c))),
    isNormalized(form, s),
  );
}
print(
  Array.from(iterate("aA1 .$é😀\ń_«"), (c: string) => category(c)),
  combining("́"),
  combining("a"),
);
print(
  flatMap(normalize("NFKD", "Crème Brûlée"), (c: string) => (!combining(c) ? [c] : [])).join(""),
);
try {
  category("ab");
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(typeName(e));
}
