import * as py from "./runtime/python/index.js";

// Percent formatting.
py.print(py.mod("%s is %d years, %.2f m, %5s|%-5s|%05d|%x|%%", py.Tuple.of("Bob", 30, 1.756, "ab", "cd", 42, 255)));
py.print(
  py.mod("%r %s %a", py.Tuple.of("q", [1, "x"], "é")),
  py.mod("%s", null),
  py.mod("%s", py.Tuple.of(1)),
  py.mod("%s", [1, 2]),
  py.mod("%d%%", 50),
);
py.print(
  py.mod("%(name)s=%(value)5.1f", { name: "t", value: 3.14159 }),
  py.mod("%+d % d %e %g", py.Tuple.of(5, 5, 12345.678, 0.0001)),
);
py.print(
  py.mod("%*d|%-*s|%.*f", py.Tuple.of(5, 42, 6, "ab", 2, 3.14159)),
  py.mod("%c%c", py.Tuple.of("A", 66)),
  py.mod("%.3s", "abcdef"),
  py.mod("%i %u", py.Tuple.of(3.9, 4)),
  py.mod("%#x %o", py.Tuple.of(255, 8)),
);
