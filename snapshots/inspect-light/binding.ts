import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  Parameter,
  cleandoc,
  getdoc,
  isbuiltin,
  isclass,
  iscoroutinefunction,
  isfunction,
  signature,
} from "./runtime/python/stdlib/inspect.js";

// Signature.bind, defaults, kinds and the text of signatures.

/**
 * Searches.
 *
 * Second paragraph.
 */
function tool(query: string, limit: number = 5, ...rest2: Dynamic[]): Dynamic[] {
  const [rest, { strict = false, ...options }]: [Dynamic, Dynamic] = py.splitKeywords(rest2);
  return [query, limit, rest, strict, options];
}
py.describe(
  py.signature(
    tool,
    "tool",
    ["query", "/", "limit=", "*rest", "strict=", "**options"],
    "Searches.\n\n    Second paragraph.\n    ",
  ),
  {
    defaults: { limit: 5, strict: false },
    annotations: () => ({ query: py.str, limit: py.int, rest: py.int, strict: py.bool, return: py.list }),
  },
);

const sig = signature(tool);
py.print(sig, py.list(sig.parameters), py.getAttr(sig.return_annotation, "__name__"));
for (const [name, p] of py.unpackEach(py.callMethod(sig.parameters, "items", []), 2)) {
  py.print(
    name,
    py.getAttr(py.getAttr(p, "kind"), "name"),
    !py.is(py.getAttr(p, "default"), Parameter.empty) ? py.getAttr(p, "default") : "-",
    py.is(py.getAttr(p, "annotation"), Parameter.empty),
    py.str(p),
  );
}
let bound: Dynamic = sig.bind("q", 1, 2, 3, py.keywords({ strict: true, extra: null }));
py.print(bound.args, bound.kwargs, bound.arguments);
bound = sig.bind("q");
bound.applyDefaults();
py.print(bound.arguments, py.call(tool, bound.args, bound.kwargs));
for (const bad of py.Tuple.of(
  py.signature(() => sig.bind(), "<lambda>", []),
  py.signature(() => sig.bind(py.keywords({ query: "q" })), "<lambda>", []),
)) {
  try {
    py.print(py.call(bad, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.TypeError);
    py.print(e);
  }
}
py.print(getdoc(tool), py.repr(py.getAttr(tool, "__doc__")), cleandoc("  a\n    b\n\n    c  "));
py.print(isfunction(tool), isfunction(py.print), isclass(py.int), iscoroutinefunction(tool), isbuiltin(py.len));
