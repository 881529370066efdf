import * as py from "./runtime/python/index.js";

// Building and comparing text.
const parts: string[] = ["system", "user"];
py.print(
  parts.join(", "),
  py.join("", []),
  py.join("-", "abc"),
  Array.from(py.range(3), (i: number) => py.str(i)).join("|"),
);
try {
  py.join(",", [1, "a"]);
} catch (caught) {
  const e = py.rethrowUnless(caught, py.TypeError);
  py.print(e);
}
py.print(py.mul("a", 3) + "b", "apple" < "banana", "apple" === "Apple".toLowerCase(), "cat".includes("a"));
py.print("x" + py.str(1) + py.str(null) + py.str(true) + py.str(py.float(1)) + py.str([1, "a"]));
const lines: string[] = [];
for (let i = 0; i < 3; i++) {
  lines.push(`${i}: ` + py.mul("#", i));
}
py.print(lines.join("\n"));
