import {
  KeyError,
  Tuple,
  ValueError,
  call,
  getSlice,
  keywords,
  print,
  repr,
  rethrowUnless,
  signature,
  typeName,
} from "./runtime/python/index.js";
import {
  Template,
  asciiLetters,
  asciiLowercase,
  capwords,
  digits,
  hexdigits,
  punctuation,
  whitespace,
} from "./runtime/python/stdlib/string.js";

// string constants, Template, capwords, Formatter.
print(
  asciiLowercase,
  digits,
  hexdigits,
  punctuation,
  repr(whitespace),
  getSlice(asciiLetters, null, 30),
);
const t = new Template("Hi $name, ${n}th $$5 $missing");
print(
  t.safeSubstitute(keywords({ name: "A", n: 4 })),
  capwords("hello  big world"),
  new Template("$a").substitute({ a: 1 }),
);
for (const f of Tuple.of(
  signature(() => t.substitute(keywords({ name: "A", n: 1 })), "<lambda>", []),
  signature(() => new Template("$").substitute(), "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, KeyError, ValueError);
    print(typeName(e), e);
  }
}
