import {
  type Dynamic,
  Tuple,
  TypeError,
  bool,
  call,
  callMethod,
  describe,
  getAttr,
  int,
  is,
  keywords,
  len,
  list,
  print,
  repr,
  rethrowUnless,
  signature,
  splitKeywords,
  str,
  unpackEach,
} from "./runtime/python/index.js";
import {
  Parameter,
  cleandoc,
  getdoc,
  isbuiltin,
  isclass,
  iscoroutinefunction,
  isfunction,
  signature as pySignature,
} from "./runtime/python/stdlib/inspect.js";

// Signature.bind, defaults, kinds and the text of signatures.

/**
 * Searches.
 *
 * Second paragraph.
 */
function tool(query: string, limit: number = 5, ...rest2: Dynamic[]): Dynamic[] {
  const [rest, { strict = false, ...options }]: [Dynamic, Dynamic] = splitKeywords(rest2);
  return [query, limit, rest, strict, options];
}
describe(
  signature(
    tool,
    "tool",
    ["query", "/", "limit=", "*rest", "strict=", "**options"],
    "Searches.\n\n    Second paragraph.\n    ",
  ),
  {
    defaults: { limit: 5, strict: false },
    annotations: () => ({ query: str, limit: int, rest: int, strict: bool, return: list }),
  },
);

const sig = pySignature(tool);
print(sig, list(sig.parameters), getAttr(sig.return_annotation, "__name__"));
for (const [name, p] of unpackEach(callMethod(sig.parameters, "items", []), 2)) {
  print(
    name,
    getAttr(getAttr(p, "kind"), "name"),
    !is(getAttr(p, "default"), Parameter.empty) ? getAttr(p, "default") : "-",
    is(getAttr(p, "annotation"), Parameter.empty),
    str(p),
  );
}
let bound: Dynamic = sig.bind("q", 1, 2, 3, keywords({ strict: true, extra: null }));
print(bound.args, bound.kwargs, bound.arguments);
bound = sig.bind("q");
bound.applyDefaults();
print(bound.arguments, call(tool, bound.args, bound.kwargs));
for (const bad of Tuple.of(
  signature(() => sig.bind(), "<lambda>", []),
  signature(() => sig.bind(keywords({ query: "q" })), "<lambda>", []),
)) {
  try {
    print(call(bad, []));
  } catch (caught) {
    const e = rethrowUnless(caught, TypeError);
    print(e);
  }
}
print(getdoc(tool), repr(getAttr(tool, "__doc__")), cleandoc("  a\n    b\n\n    c  "));
print(isfunction(tool), isfunction(print), isclass(int), iscoroutinefunction(tool), isbuiltin(len));
