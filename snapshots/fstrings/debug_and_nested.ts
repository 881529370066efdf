import * as py from "./runtime/python/index.js";

let name!: string;
// = specifier and nested format fields.
const [x, width, prec] = [3.14159, 10, 2];
py.print(
  `x=${py.repr(x)}`,
  `x = ${py.repr(x)}`,
  `x=${py.format(x, ".2f")}`,
  `'s'=${py.repr("s")}`,
  `${py.format(py.repr(x), ">10")}`,
  `x + 1=${py.format(py.add(x, 1), ".1f")}`,
);
py.print(
  `${py.format(x, `${width}.${prec}f`)}|`,
  `${py.format(x, `${">"}${width}`)}|`,
  `${py.format("hi", `${"*"}^${width}`)}`,
);
py.print(
  `${py.format(x, `.${prec}e`)} ${py.format(1000000, ",")} ${py.format(0.256, ".0%")} ${py.format(0.256, ".1%")} ${py.format(255, "#x")} ${py.format(5, "+d")}`,
);
const items = { a: 1 };
py.print(`${py.getItem(items, "a")} items=${py.repr(items)} len(items)=${py.repr(py.len(items))}`);
py.print(`multi\n${(name = "walrus") ? name : ""} line`);
