import {
  Dict,
  type Dynamic,
  Tuple,
  ascii,
  call as pyCall,
  callMethod,
  capitalize,
  center,
  count,
  encode,
  enumerate,
  expandTabs,
  find,
  format,
  getItem,
  getSlice,
  gt,
  index,
  isAlpha,
  join,
  len,
  list,
  map,
  ord,
  print,
  replace,
  repr,
  reversed,
  rfind,
  rjust,
  sorted,
  strip,
  toException,
  translate,
  tuple,
  typeName,
  zfill,
} from "./runtime/python/index.js";

// Text beyond the BMP in indexes, searches, padding, sorting and formatting.
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
  () => ascii("é😀\n'"),
  () => list(enumerate("a😀")),
  () => format("😀", "*^5"),
  () => len("a😀"),
  () => list("a😀b"),
  () => list(map(len, ["a", "😀"])),
  () => ord("😀"),
  () => ord("😀😀"),
  () => list(reversed("a😀")),
  () => sorted("ba😀"),
  () => sorted(["é", "z", "a", "Z", "😀", "￿"]),
  () => tuple("a😀"),
  () => capitalize("😀Ab"),
  () => center("😀", 4, "é"),
  () => count("a😀b😀", "😀", 2),
  () => encode("é😀", "ascii", "replace"),
  () => encode("é😀", "ascii", "ignore"),
  () => encode("é😀", "ascii", "xmlcharrefreplace"),
  () => encode("é😀", "ascii", "backslashreplace"),
  () => expandTabs("😀\tb", 4),
  () => find("a😀b", "b"),
  () => rfind("a😀b😀", "😀"),
  () => index("a😀b", "b"),
  () => isAlpha("😀"),
  () => callMethod("é😀", "isprintable", []),
  () => join(",", "a😀"),
  () => rjust("😀", 3, "😀"),
  () => strip("😀a😀", "😀"),
  () => translate("a😀", new Dict([[128512, "smile"]] as [Dynamic, Dynamic][])),
  () => replace("a😀b", "", "."),
  () => zfill("😀", 3),
  () => gt("😀", "￿"),
  () => getItem("a😀b", 1),
  () => getItem("a😀b", -1),
  () => getSlice("a😀b", null, null, -1),
  () => `${format("😀", ">3")}`,
  () => `${format("a", "😀>3")}`,
);
