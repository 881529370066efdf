import {
  type Dynamic,
  Tuple,
  call as pyCall,
  encode,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// encode with every error handler, and encodings that do not exist.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => encode("é"),
  () => encode("é", "ascii"),
  () => encode("é😀", "ascii", "replace"),
  () => encode("é😀", "ascii", "ignore"),
  () => encode("é😀", "ascii", "xmlcharrefreplace"),
  () => encode("é😀", "ascii", "backslashreplace"),
  () => encode("é", "latin-1"),
  () => encode("€", "latin-1"),
  () => encode("€", "cp1252"),
  () => encode("a", "utf-16"),
  () => encode("a", "utf-16-le"),
  () => encode("\ud800", "utf-8"),
  () => encode("\ud800", "utf-8", "surrogatepass"),
  () => encode("a", "nope"),
  () => encode("a", 5),
  () => encode("é", "utf-8", "strict"),
  () => encode("a", "UTF8"),
);
