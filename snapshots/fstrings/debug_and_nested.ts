import { add, format, getItem, len, print, repr } from "./runtime/python/index.js";

let name!: string;
// = specifier and nested format fields.
const [x, width, prec] = [3.14159, 10, 2];
print(
  `x=${repr(x)}`,
  `x = ${repr(x)}`,
  `x=${format(x, ".2f")}`,
  `'s'=${repr("s")}`,
  `${format(repr(x), ">10")}`,
  `x + 1=${format(add(x, 1), ".1f")}`,
);
print(
  `${format(x, `${width}.${prec}f`)}|`,
  `${format(x, `${">"}${width}`)}|`,
  `${format("hi", `${"*"}^${width}`)}`,
);
print(
  `${format(x, `.${prec}e`)} ${format(1000000, ",")} ${format(0.256, ".0%")} ${format(0.256, ".1%")} ${format(255, "#x")} ${format(5, "+d")}`,
);
const items = { a: 1 };
print(`${getItem(items, "a")} items=${repr(items)} len(items)=${repr(len(items))}`);
print(`multi\n${(name = "walrus") ? name : ""} line`);
