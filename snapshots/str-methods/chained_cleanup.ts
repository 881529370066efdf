import * as py from "./runtime/python/index.js";

// Chains of string methods as in text cleaning.
const raw = "  **Title:** The  Big\tRun -- \n\n";
py.print(py.repr(py.strip(py.strip(raw), "*")), py.split(raw.replaceAll("*", "")), py.join(" ", py.split(raw)));
py.print(
  py.title("snake_case_name".replaceAll("_", " ")).replaceAll(" ", ""),
  py.join("-", py.split("A B C".toLowerCase())),
  py.getItem("camelCase", 0).toUpperCase() + py.getSlice("camelCase", 1, null),
);
py.print(
  py.strip(py.getItem(py.split("key: value: more", ":", 1), 1)),
  py.getItem(py.getItem("a=1&b=2".split("&"), -1).split("="), 0),
  py.getItem(py.rsplit("x.y.z", ".", 1), 0),
);
py.print(
  py.flatMap(py.splitLines(" a \n\n b "), (line: string) => (py.strip(line) ? [py.strip(line)] : [])),
  py.flatMap("a1b2", (c: string) => (py.isDigit(c) ? [c] : [])).join(""),
);
py.print(
  py.isIn("Error".toLowerCase(), "some error".toLowerCase()) ? "yes" : "no",
  "END".endsWith("D") && py.getSlice("END", null, -1),
);
