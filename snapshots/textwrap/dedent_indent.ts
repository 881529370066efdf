import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { dedent, indent } from "./runtime/python/stdlib/textwrap.js";

// dedent, indent.
py.print(
  dedent(`
    def f():
        return 1

    # end
    `),
);
py.print(
  py.repr(dedent("  a\n   b\n  c")),
  py.repr(dedent("\ta\n  b")),
  py.repr(dedent("")),
  py.repr(dedent("  x\n\n  y\n")),
);
py.print(
  indent("a\n\nb", "> "),
  indent("a\n\nb\n", "- ", (l: Dynamic) => true),
  py.keywords({ sep: "|" }),
);
