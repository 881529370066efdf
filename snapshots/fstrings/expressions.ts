import {
  type Dynamic,
  Ellipsis,
  format,
  get,
  getItem,
  getSlice,
  items as pyItems,
  lazyFlatMap,
  max,
  mod,
  mul,
  neg,
  print,
  repr,
  str,
  sum,
} from "./runtime/python/index.js";

// f-string expressions with calls, subscripts, ternaries, lambdas and quotes.
const d = { k: [1, 2], name: "Z" };
const [rate, n, items] = [0.256, 1234567, [] as Dynamic[]];
print(
  `${format(rate, ".0%")} ${format(rate, ".1f")} ${format(n, ",")} ${format(n, "_")} ${str(items.length || "none")} ${repr(items)} ${str(max(getItem(d, "k")))} ${items.length > 0 ? "a" : "b"}`,
);
print(
  `${Array.from(pyItems(d), ([k, v]: Dynamic) => `${k}=${str(v)}`).join(", ")} ${str(sum(lazyFlatMap(getItem(d, "k"), (x: Dynamic) => [x])))} ${repr(get(d, "zz", "dflt"))} ${str(!(items.length > 0))} ${neg(n)} ${str(mod(n, 7) === 0)}`,
);
print(
  `${"{"}${n}${"}"} {${n}} ${format(n, ">10")} ${format(n, "<10")}| ${format(n, "^+12,")} ${getSlice(str(n), null, 3)} ${format(str(n), ".3")} ${str(null)} ${str(Ellipsis)}`,
);
print(
  `${format(n, `${n ? ">" : "<"}${12}`)}|`,
  `${str(((x: Dynamic) => mul(x, 2))(n))}`,
  `${"quoted"}`,
  `${"ab"}`,
  `${1}${2}${3}`,
  `\\n${n}`,
);
