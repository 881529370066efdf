import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// replace, translate, maketrans, removeprefix, removesuffix and join.
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
  () => ["a", "b"].join(","),
  () => py.join(",", []),
  () => py.join(",", "a😀"),
  () => py.join(",", { x: 1, y: 2 }),
  () => py.join(",", [1]),
  () => py.join(",", ["a", null]),
  () => py.join(",", 5),
  () => py.join("", py.Tuple.of("a")),
  () => Array.from(py.iterate("ab"), (x: string) => x).join(","),
  () => py.maketrans("ab", "cd"),
  () => py.maketrans("ab", "cd", "x"),
  () =>
    py.maketrans(
      new py.Dict([
        ["a", null],
        [98, "B"],
      ] as [Dynamic, Dynamic][]),
    ),
  () => py.maketrans("a", "bc"),
  () => py.maketrans({ ab: 1 }),
  () =>
    py.translate(
      "abc",
      new py.Dict([
        [97, "X"],
        [98, null],
      ] as [Dynamic, Dynamic][]),
    ),
  () => py.translate("abc", py.maketrans("ab", "BA", "c")),
  () => py.translate("a😀", new py.Dict([[128512, "smile"]] as [Dynamic, Dynamic][])),
  () => py.translate("abc", new py.Dict([[97, 98]] as [Dynamic, Dynamic][])),
  () => py.translate("abc", new py.Dict()),
  () => "abab".replaceAll("a", "x"),
  () => py.replace("abab", "a", "x", 1),
  () => py.replace("abab", "", "-"),
  () => py.replace("abab", "", "-", 2),
  () => py.replace("", "", "x"),
  () => py.replace("", "", "x", 0),
  () => py.replace("a😀b", "", "."),
  () => "aaa".replaceAll("aa", "b"),
  () => py.replace("a$&b", "b", "$&$1$$"),
  () => py.replace("abc", "b", null),
  () => py.replace("abc", "b", "x", -1),
  () => py.replace("abc", "b", "x", 0),
  () => py.removePrefix("TestHook", "Test"),
  () => py.removeSuffix("TestHook", "Hook"),
  () => py.removeSuffix("abc", ""),
  () => py.removePrefix("abc", ""),
  () => py.removePrefix("aaa", "a"),
  () => py.removePrefix("a", 5),
  () => py.callMethod(py.str, "join", [",", ["a"]]),
  () => py.callMethod(py.bytes([44]), "join", [[py.bytes([97]), py.bytes([98])]]),
  () => py.callMethod(py.bytes([44]), "join", [["a"]]),
  () => py.callMethod(py.bytes([97, 98, 99]), "replace", [py.bytes([98]), py.bytes([120])]),
  () => py.callMethod(py.bytes([97, 98]), "translate", [null, py.bytes([97])]),
  () => py.getItem(py.callMethod(py.bytes, "maketrans", [py.bytes([97]), py.bytes([98])]), 97),
);
