import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// A lone starred argument that cannot be iterated is named with the builtin it is for
function attempt(f: Dynamic): void {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.toException(caught);
    py.print(py.typeName(e), e);
  }
}

attempt(() => py.print(...py.spread(5, "print()"), py.keywords({ sep: "-" })));
attempt(() => py.print(...py.spread(0.5, "print()")));
attempt(() => py.print(1, ...py.spread(5)));
attempt(() => py.max(...py.spread(true, "max()")));
attempt(() => [...py.spread(5)]);
attempt(() => py.print(...py.spread("ab"), ...[1]));
attempt(() => py.print(...py.spread(null), ...[1]));
