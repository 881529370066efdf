import { type Dynamic, keywords, print, repr } from "./runtime/python/index.js";
import { dedent, indent } from "./runtime/python/stdlib/textwrap.js";

// dedent, indent.
print(
  dedent(`
    def f():
        return 1

    # end
    `),
);
print(
  repr(dedent("  a\n   b\n  c")),
  repr(dedent("\ta\n  b")),
  repr(dedent("")),
  repr(dedent("  x\n\n  y\n")),
);
print(
  indent("a\n\nb", "> "),
  indent("a\n\nb\n", "- ", (l: Dynamic) => true),
  keywords({ sep: "|" }),
);
