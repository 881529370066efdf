import {
  Dict,
  type Dynamic,
  Tuple,
  bytes,
  call as pyCall,
  callMethod,
  getItem,
  iterate,
  join,
  maketrans,
  print,
  removePrefix,
  removeSuffix,
  replace,
  repr,
  str,
  toException,
  translate,
  typeName,
} from "./runtime/python/index.js";

// replace, translate, maketrans, removeprefix, removesuffix and join.
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
  () => ["a", "b"].join(","),
  () => join(",", []),
  () => join(",", "a😀"),
  () => join(",", { x: 1, y: 2 }),
  () => join(",", [1]),
  () => join(",", ["a", null]),
  () => join(",", 5),
  () => join("", Tuple.of("a")),
  () => Array.from(iterate("ab"), (x: string) => x).join(","),
  () => maketrans("ab", "cd"),
  () => maketrans("ab", "cd", "x"),
  () =>
    maketrans(
      new Dict([
        ["a", null],
        [98, "B"],
      ] as [Dynamic, Dynamic][]),
    ),
  () => maketrans("a", "bc"),
  () => maketrans({ ab: 1 }),
  () =>
    translate(
      "abc",
      new Dict([
        [97, "X"],
        [98, null],
      ] as [Dynamic, Dynamic][]),
    ),
  () => translate("abc", maketrans("ab", "BA", "c")),
  () => translate("a😀", new Dict([[128512, "smile"]] as [Dynamic, Dynamic][])),
  () => translate("abc", new Dict([[97, 98]] as [Dynamic, Dynamic][])),
  () => translate("abc", new Dict()),
  () => "abab".replaceAll("a", "x"),
  () => replace("abab", "a", "x", 1),
  () => replace("abab", "", "-"),
  () => replace("abab", "", "-", 2),
  () => replace("", "", "x"),
  () => replace("", "", "x", 0),
  () => replace("a😀b", "", "."),
  () => "aaa".replaceAll("aa", "b"),
  () => replace("a$&b", "b", "$&$1$$"),
  () => replace("abc", "b", null),
  () => replace("abc", "b", "x", -1),
  () => replace("abc", "b", "x", 0),
  () => removePrefix("TestHook", "Test"),
  () => removeSuffix("TestHook", "Hook"),
  () => removeSuffix("abc", ""),
  () => removePrefix("abc", ""),
  () => removePrefix("aaa", "a"),
  () => removePrefix("a", 5),
  () => callMethod(str, "join", [",", ["a"]]),
  () => callMethod(bytes([44]), "join", [[bytes([97]), bytes([98])]]),
  () => callMethod(bytes([44]), "join", [["a"]]),
  () => callMethod(bytes([97, 98, 99]), "replace", [bytes([98]), bytes([120])]),
  () => callMethod(bytes([97, 98]), "translate", [null, bytes([97])]),
  () => getItem(callMethod(bytes, "maketrans", [bytes([97]), bytes([98])]), 97),
);
