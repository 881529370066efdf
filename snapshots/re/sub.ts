import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { DOTALL, IGNORECASE, escape, sub, subn } from "./runtime/python/re.js";

// sub with strings, back-references, functions, count, flags.
py.print(
  sub("\\d", "#", "a1b2"),
  sub("(\\w+) (\\w+)", "\\2 \\1", "hello world"),
  sub("(?P<n>\\d+)", "<\\g<n>>", "a12"),
  sub("a", "b", "aaa", 2),
  sub("A", "x", "aA", undefined, IGNORECASE),
  subn("a", "b", "aba"),
);
py.print(
  sub("\\d+", (m: Dynamic) => py.str(py.mul(py.int(py.callMethod(m, "group", [])), 2)), "3 and 10"),
  sub("\\s+", " ", " a  b\n"),
  sub("x*", "-", "abxd"),
  sub("(a)|b", "[\\1]", "ab"),
  sub("\\.", "\\\\.", "a.b"),
  sub("a", "\\n", "a") === "\n",
  sub("a", "$1$&", "xa"),
  sub("(.)", "\\g<0>\\g<1>", "ab"),
);
py.print(
  sub("<think>.*?</think>", "", "<think>a\nb</think>ok", undefined, DOTALL),
  escape("a.b*c[d]-e f"),
  sub(escape("(x)"), "y", "a(x)"),
);
