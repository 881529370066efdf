import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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

py.print(
  py.getSlice(asciiLowercase, null, null, 5),
  py.find(asciiUppercase, "Q"),
  py.len(punctuation),
  py.getSlice(py.sorted(py.set(hexdigits.toLowerCase())), null, 12),
  octdigits + pyDigits,
);

function caesar(text: string, shift: number): string {
  const [low, up] = [asciiLowercase, asciiUppercase];
  const n = py.mod(shift, 26);
  return py.translate(
    text,
    py.maketrans(
      low + up,
      py.getSlice(low, n, null) + py.getSlice(low, null, n) + py.getSlice(up, n, null) + py.getSlice(up, null, n),
    ),
  );
}

function toBase(n: Dynamic, base: number): string {
  const digits = pyDigits + asciiLowercase;
  let out: string = "";
  while (py.truthy(n)) {
    const items2: Dynamic[] = py.unpack(py.divmod(n, base), 2);
    n = items2[0];
    const rest = items2[1];
    out = py.getItem(digits, rest) + out;
  }
  return out || "0";
}

py.print(caesar("Hello, Wörld!", 3), caesar(caesar("abcXYZ", 7), -7), caesar("z", 27));
for (const [n, base] of py.Tuple.of(
  py.Tuple.of(255, 2),
  py.Tuple.of(255, 16),
  py.Tuple.of(py.pow(10, 20), 36),
  py.Tuple.of(0, 7),
)) {
  const text = toBase(n, base);
  py.print(text, py.eq(py.int(text, base), n));
}

function problems(password: string): string[] {
  const rules = { lower: asciiLowercase, digit: pyDigits, mark: punctuation };
  return (() => {
    const items3: Dynamic[] = [];
    let chars: Dynamic;
    for (const item of py.items(rules)) {
      const [name, chars] = item;
      if (!py.any(py.lazyFlatMap(password, (c: string) => [chars.includes(c)]))) {
        items3.push(name);
      }
    }
    return items3;
  })();
}

py.print(problems("abc"), problems("aB1!"), problems(""), problems("١"));
py.print(
  py.flatMap("a\tb\u000bc é\n", (c: string) => (printable.includes(c) && !whitespace.includes(c) ? [c] : [])).join(""),
  py.strip("a!b?c", asciiLetters),
  py.translate("--x--", py.maketrans("", "", punctuation)),
);
