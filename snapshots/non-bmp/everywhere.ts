import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Text beyond the BMP in indexes, searches, padding, sorting and formatting.
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
  () => py.ascii("é😀\n'"),
  () => py.list(py.enumerate("a😀")),
  () => py.format("😀", "*^5"),
  () => py.len("a😀"),
  () => py.list("a😀b"),
  () => py.list(py.map(py.len, ["a", "😀"])),
  () => py.ord("😀"),
  () => py.ord("😀😀"),
  () => py.list(py.reversed("a😀")),
  () => py.sorted("ba😀"),
  () => py.sorted(["é", "z", "a", "Z", "😀", "￿"]),
  () => py.tuple("a😀"),
  () => py.capitalize("😀Ab"),
  () => py.center("😀", 4, "é"),
  () => py.count("a😀b😀", "😀", 2),
  () => py.encode("é😀", "ascii", "replace"),
  () => py.encode("é😀", "ascii", "ignore"),
  () => py.encode("é😀", "ascii", "xmlcharrefreplace"),
  () => py.encode("é😀", "ascii", "backslashreplace"),
  () => py.expandTabs("😀\tb", 4),
  () => py.find("a😀b", "b"),
  () => py.rfind("a😀b😀", "😀"),
  () => py.index("a😀b", "b"),
  () => py.isAlpha("😀"),
  () => py.callMethod("é😀", "isprintable", []),
  () => py.join(",", "a😀"),
  () => py.rjust("😀", 3, "😀"),
  () => py.strip("😀a😀", "😀"),
  () => py.translate("a😀", new py.Dict([[128512, "smile"]] as [Dynamic, Dynamic][])),
  () => py.replace("a😀b", "", "."),
  () => py.zfill("😀", 3),
  () => py.gt("😀", "￿"),
  () => py.getItem("a😀b", 1),
  () => py.getItem("a😀b", -1),
  () => py.getSlice("a😀b", null, null, -1),
  () => `${py.format("😀", ">3")}`,
  () => `${py.format("a", "😀>3")}`,
);
