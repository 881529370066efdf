import {
  type Dynamic,
  Tuple,
  any,
  divmod,
  eq,
  find,
  flatMap,
  getItem,
  getSlice,
  int,
  items,
  lazyFlatMap,
  len,
  maketrans,
  mod,
  pow,
  print,
  set,
  sorted,
  strip,
  translate,
  truthy,
  unpack,
} from "./runtime/python/index.js";
import {
  asciiLetters,
  asciiLowercase,
  asciiUppercase,
  digits as pyDigits,
  hexdigits,
  octdigits,
  printable,
  punctuation,
  whitespace,
} from "./runtime/python/stdlib/string.js";

// Ciphers, passwords and number bases from the constant alphabets.

print(
  getSlice(asciiLowercase, null, null, 5),
  find(asciiUppercase, "Q"),
  len(punctuation),
  getSlice(sorted(set(hexdigits.toLowerCase())), null, 12),
  octdigits + pyDigits,
);

function caesar(text: string, shift: number): string {
  const [low, up] = [asciiLowercase, asciiUppercase];
  const n = mod(shift, 26);
  return translate(
    text,
    maketrans(
      low + up,
      getSlice(low, n, null) +
        getSlice(low, null, n) +
        getSlice(up, n, null) +
        getSlice(up, null, n),
    ),
  );
}

function toBase(n: Dynamic, base: number): string {
  const digits = pyDigits + asciiLowercase;
  let out: string = "";
  while (truthy(n)) {
    const items2: Dynamic[] = unpack(divmod(n, base), 2);
    n = items2[0];
    const rest = items2[1];
    out = getItem(digits, rest) + out;
  }
  return out || "0";
}

print(caesar("Hello, Wörld!", 3), caesar(caesar("abcXYZ", 7), -7), caesar("z", 27));
for (const [n, base] of Tuple.of(
  Tuple.of(255, 2),
  Tuple.of(255, 16),
  Tuple.of(pow(10, 20), 36),
  Tuple.of(0, 7),
)) {
  const text = toBase(n, base);
  print(text, eq(int(text, base), n));
}

function problems(password: string): string[] {
  const rules = { lower: asciiLowercase, digit: pyDigits, mark: punctuation };
  return (() => {
    const items3: Dynamic[] = [];
    let chars: Dynamic;
    for (const item of items(rules)) {
      const [name, chars] = item;
      if (!any(lazyFlatMap(password, (c: string) => [chars.includes(c)]))) {
        items3.push(name);
      }
    }
    return items3;
  })();
}

print(problems("abc"), problems("aB1!"), problems(""), problems("١"));
print(
  flatMap("a\tb\u000bc é\n", (c: string) =>
    printable.includes(c) && !whitespace.includes(c) ? [c] : [],
  ).join(""),
  strip("a!b?c", asciiLetters),
  translate("--x--", maketrans("", "", punctuation)),
);
