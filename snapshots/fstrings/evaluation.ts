import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Order of evaluation and errors in f-strings.
const log: Dynamic[] = [];
function t(x: Dynamic): Dynamic {
  log.push(x);
  return x;
}
py.print(`${py.str(t(1))}${py.format(t("a"), `>${py.str(t(4))}`)}${py.repr(t(2))}`, log);
for (const f of py.Tuple.of(
  py.signature(() => `${py.str(py.boundGlobal(undefined, "undefined_x"))}`, "<lambda>", []),
  py.signature(() => `${py.format("a", "d")}`, "<lambda>", []),
  py.signature(() => `${py.format(null, ".2f")}`, "<lambda>", []),
  py.signature(() => `${py.format([], ">3")}`, "<lambda>", []),
  py.signature(() => `${py.format(1, `${"zz"}`)}`, "<lambda>", []),
  py.signature(() => `${py.str(py.getItem(new py.Dict(), "k"))}`, "<lambda>", []),
)) {
  try {
    py.print(py.call(f, []));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.NameError, py.ValueError, py.TypeError, py.KeyError);
    py.print(py.typeName(e), e);
  }
}
