import * as py from "./runtime/python/index.js";
import { fill, shorten, wrap } from "./runtime/python/stdlib/textwrap.js";

// wrap, fill, shorten.
const t = "The quick brown fox jumps over the lazy dog and runs away-from-here extraordinarily.";
py.print(wrap(t, 20));
py.print(fill(t, 30, { initial_indent: "* ", subsequent_indent: "  " }));
py.print(shorten(t, 30), shorten("short", 10), shorten(t, 20, { placeholder: "..." }));
py.print(wrap("", 5), wrap("abcdefghij", 4), wrap("a\nb  c", 10));
