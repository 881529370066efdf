import {
  Dict,
  type Dynamic,
  KeyError,
  NameError,
  Tuple,
  TypeError,
  ValueError,
  boundGlobal,
  call,
  format,
  getItem,
  print,
  repr,
  rethrowUnless,
  signature,
  str,
  typeName,
} from "./runtime/python/index.js";

// Order of evaluation and errors in f-strings.
const log: Dynamic[] = [];
function t(x: Dynamic): Dynamic {
  log.push(x);
  return x;
}
print(`${str(t(1))}${format(t("a"), `>${str(t(4))}`)}${repr(t(2))}`, log);
for (const f of Tuple.of(
  signature(() => `${str(boundGlobal(undefined, "undefined_x"))}`, "<lambda>", []),
  signature(() => `${format("a", "d")}`, "<lambda>", []),
  signature(() => `${format(null, ".2f")}`, "<lambda>", []),
  signature(() => `${format([], ">3")}`, "<lambda>", []),
  signature(() => `${format(1, `${"zz"}`)}`, "<lambda>", []),
  signature(() => `${str(getItem(new Dict(), "k"))}`, "<lambda>", []),
)) {
  try {
    print(call(f, []));
  } catch (caught) {
    const e = rethrowUnless(caught, NameError, ValueError, TypeError, KeyError);
    print(typeName(e), e);
  }
}
