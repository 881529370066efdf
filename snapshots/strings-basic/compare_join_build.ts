import {
  TypeError,
  float,
  join,
  mul,
  print,
  range,
  rethrowUnless,
  str,
} from "./runtime/python/index.js";

// Building and comparing text.
const parts: string[] = ["system", "user"];
print(
  parts.join(", "),
  join("", []),
  join("-", "abc"),
  Array.from(range(3), (i: number) => str(i)).join("|"),
);
try {
  join(",", [1, "a"]);
} catch (caught) {
  const e = rethrowUnless(caught, TypeError);
  print(e);
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
