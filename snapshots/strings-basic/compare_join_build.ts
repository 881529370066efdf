import {
  type Dynamic,
  TypeError,
  float,
  join,
  lazyFlatMap,
  mul,
  print,
  range,
  str,
  toException,
} from "./runtime/python/index.js";

// Building and comparing text.
const parts: string[] = ["system", "user"];
print(
  parts.join(", "),
  join("", []),
  join("-", "abc"),
  join(
    "|",
    lazyFlatMap(range(3), (i: Dynamic) => [str(i)]),
  ),
);
try {
  join(",", [1, "a"]);
} catch (caught) {
  const e = toException(caught);
  if (e instanceof TypeError) {
    print(e);
  } else {
    throw caught;
  }
}
print(
  mul("a", 3) + "b",
  "apple" < "banana",
  "apple" === "Apple".toLowerCase(),
  "cat".includes("a"),
);
print("x" + str(1) + str(null) + str(true) + str(float(1)) + str([1, "a"]));
const lines: string[] = [];
for (let i = 0; i < 3; i++) {
  lines.push(`${i}: ` + mul("#", i));
}
print(lines.join("\n"));
