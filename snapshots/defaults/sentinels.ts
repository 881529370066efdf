import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Defaults that tell "not given" from None.
const _MISSING = py.object();
const getDefault_: Dynamic = _MISSING;
function get(d: PyDict, key: string, default_: Dynamic = getDefault_ as Dynamic): Dynamic {
  if (py.contains(d, key)) {
    return py.getItem(d, key);
  }
  if (py.is(default_, _MISSING)) {
    throw new py.LookupError(key);
  }
  return default_;
}
py.print(get({ a: null }, "a"), get(new py.Dict(), "a", null), get(new py.Dict(), "a", 0));
try {
  get(new py.Dict(), "zz");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.LookupError);
  py.print(py.typeName(e), e);
}
const optsTags: Dynamic = py.Tuple.of();
function opts(
  limit: Dynamic = 10,
  { verbose = false, tags = optsTags as Dynamic }: { verbose?: boolean; tags?: Dynamic } = {},
): Dynamic {
  return py.Tuple.of(limit, verbose, tags);
}
py.print(opts(), opts(null), opts(0, { tags: py.Tuple.of("x") }), opts(undefined, { verbose: true }));
