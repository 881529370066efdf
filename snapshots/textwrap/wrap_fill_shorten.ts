import { print } from "./runtime/python/index.js";
import { fill, shorten, wrap } from "./runtime/python/stdlib/textwrap.js";

// wrap, fill, shorten.
const t = "The quick brown fox jumps over the lazy dog and runs away-from-here extraordinarily.";
print(wrap(t, 20));
print(fill(t, 30, { initial_indent: "* ", subsequent_indent: "  " }));
print(shorten(t, 30), shorten("short", 10), shorten(t, 20, { placeholder: "..." }));
print(wrap("", 5), wrap("abcdefghij", 4), wrap("a\nb  c", 10));
