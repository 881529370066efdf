import {
  Dict,
  type Dynamic,
  LookupError,
  type PyDict,
  Tuple,
  contains,
  getItem,
  is,
  object,
  print,
  rethrowUnless,
  typeName,
} from "./runtime/python/index.js";

// Defaults that tell "not given" from None.
const _MISSING = object();
const getDefault_: Dynamic = _MISSING;
function get(d: PyDict, key: string, default_: Dynamic = getDefault_ as Dynamic): Dynamic {
  if (contains(d, key)) {
    return getItem(d, key);
  }
  if (is(default_, _MISSING)) {
    throw new LookupError(key);
  }
  return default_;
}
print(get({ a: null }, "a"), get(new Dict(), "a", null), get(new Dict(), "a", 0));
try {
  get(new Dict(), "zz");
} catch (caught) {
  const e = rethrowUnless(caught, LookupError);
  print(typeName(e), e);
}
const optsTags: Dynamic = Tuple.of();
function opts(
  limit: Dynamic = 10,
  { verbose = false, tags = optsTags as Dynamic }: { verbose?: boolean; tags?: Dynamic } = {},
): Dynamic {
  return Tuple.of(limit, verbose, tags);
}
print(opts(), opts(null), opts(0, { tags: Tuple.of("x") }), opts(undefined, { verbose: true }));
