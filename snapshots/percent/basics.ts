import { Tuple, mod, print } from "./runtime/python/index.js";

// Percent formatting.
print(
  mod(
    "%s is %d years, %.2f m, %5s|%-5s|%05d|%x|%%",
    Tuple.of("Bob", 30, 1.756, "ab", "cd", 42, 255),
  ),
);
print(
  mod("%r %s %a", Tuple.of("q", [1, "x"], "é")),
  mod("%s", null),
  mod("%s", Tuple.of(1)),
  mod("%s", [1, 2]),
  mod("%d%%", 50),
);
print(
  mod("%(name)s=%(value)5.1f", { name: "t", value: 3.14159 }),
  mod("%+d % d %e %g", Tuple.of(5, 5, 12345.678, 0.0001)),
);
print(
  mod("%*d|%-*s|%.*f", Tuple.of(5, 42, 6, "ab", 2, 3.14159)),
  mod("%c%c", Tuple.of("A", 66)),
  mod("%.3s", "abcdef"),
  mod("%i %u", Tuple.of(3.9, 4)),
  mod("%#x %o", Tuple.of(255, 8)),
);
