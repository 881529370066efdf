import {
  Dict,
  type Dynamic,
  ValueError,
  count,
  find,
  index,
  maketrans,
  print,
  replace,
  rethrowUnless,
  rfind,
  rindex,
  translate,
} from "./runtime/python/index.js";

// find, index, replace, count, translate.
const s = "hello hello";
print(
  find(s, "l"),
  rfind(s, "l"),
  find(s, "z"),
  find(s, "l", 4),
  find(s, "l", 4, 8),
  find(s, ""),
  index(s, "o"),
  rindex(s, "o"),
);
try {
  index(s, "zz");
} catch (caught) {
  const e = rethrowUnless(caught, ValueError);
  print(e);
}
print(
  s.replaceAll("l", "L"),
  replace(s, "l", "L", 2),
  replace(s, "", "-"),
  "aaa".replaceAll("aa", "b"),
  s.replaceAll("hello ", ""),
);
print(count(s, "l"), count(s, "ll"), count("aaaa", "aa"), count(s, ""), count(s, "l", 5));
const table = maketrans("abc", "xyz", "d");
print(
  translate("aabbccdd!", table),
  translate(
    "abc",
    new Dict([
      [97, "A"],
      [98, null],
    ] as [Dynamic, Dynamic][]),
  ),
  maketrans({ a: "1" }),
);
print(replace(replace("a.b*c", ".", "$&"), "*", "$1"));
