import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// encode with every error handler, and encodings that do not exist.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.encode("é"),
  () => py.encode("é", "ascii"),
  () => py.encode("é😀", "ascii", "replace"),
  () => py.encode("é😀", "ascii", "ignore"),
  () => py.encode("é😀", "ascii", "xmlcharrefreplace"),
  () => py.encode("é😀", "ascii", "backslashreplace"),
  () => py.encode("é", "latin-1"),
  () => py.encode("€", "latin-1"),
  () => py.encode("€", "cp1252"),
  () => py.encode("a", "utf-16"),
  () => py.encode("a", "utf-16-le"),
  () => py.encode("\ud800", "utf-8"),
  () => py.encode("\ud800", "utf-8", "surrogatepass"),
  () => py.encode("a", "nope"),
  () => py.encode("a", 5),
  () => py.encode("é", "utf-8", "strict"),
  () => py.encode("a", "UTF8"),
);
