import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// f-string expressions with calls, subscripts, ternaries, lambdas and quotes.
const d = { k: [1, 2], name: "Z" };
const [rate, n, items] = [0.256, 1234567, [] as Dynamic[]];
py.print(
  `${py.format(rate, ".0%")} ${py.format(rate, ".1f")} ${py.format(n, ",")} ${py.format(n, "_")} ${py.str(items.length || "none")} ${py.repr(items)} ${py.str(py.max(py.getItem(d, "k")))} ${items.length > 0 ? "a" : "b"}`,
);
py.print(
  `${Array.from(py.items(d), ([k, v]: Dynamic) => `${k}=${py.str(v)}`).join(", ")} ${py.str(py.sum(py.lazyFlatMap(py.getItem(d, "k"), (x: Dynamic) => [x])))} ${py.repr(py.get(d, "zz", "dflt"))} ${py.str(!(items.length > 0))} ${py.neg(n)} ${py.str(py.mod(n, 7) === 0)}`,
);
py.print(
  `${"{"}${n}${"}"} {${n}} ${py.format(n, ">10")} ${py.format(n, "<10")}| ${py.format(n, "^+12,")} ${py.getSlice(py.str(n), null, 3)} ${py.format(py.str(n), ".3")} ${py.str(null)} ${py.str(py.Ellipsis)}`,
);
py.print(
  `${py.format(n, `${n ? ">" : "<"}${12}`)}|`,
  `${py.str(((x: Dynamic) => py.mul(x, 2))(n))}`,
  `${"quoted"}`,
  `${"ab"}`,
  `${1}${2}${3}`,
  `\\n${n}`,
);
