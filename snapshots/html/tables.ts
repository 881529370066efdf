import {
  AttributeError,
  type Dynamic,
  type PyDict,
  Tuple,
  TypeError,
  bytes,
  chr,
  getItem,
  items,
  join,
  print,
  rethrowUnless,
  rstrip,
  str,
  typeName,
} from "./runtime/python/index.js";
import { findall } from "./runtime/python/re.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// A table with escaped cells is built and read again.

const rows: PyDict[] = [
  { name: "<b>Ann</b>", note: "says \"hi\" & 'bye'" },
  { name: "Bob", note: null },
  { name: "é😀", note: 5 },
];

function cell(value: Dynamic): string {
  return `<td>${value !== null ? escape(str(value)) : "&mdash;"}</td>`;
}

function attribute({ ...values }: Dynamic = {}): string {
  return Array.from(
    items(values),
    ([k, v]: Dynamic) => `${rstrip(k, "_")}="${escape(str(v), true)}"`,
  ).join(" ");
}

const table = join(
  "\n",
  (function* () {
    let row: Dynamic;
    for (row of rows) {
      yield (
        "<tr>" +
        Array.from(Tuple.of("name", "note"), (k: string) => cell(getItem(row, k))).join("") +
        "</tr>"
      );
    }
  })(),
);
print(table);
print(findall("<td>(.*?)</td>", table).map((x: Dynamic) => unescape(x)));
print(`<a ${attribute({ href: "/?a=1&b=2", class_: "x y", title: "it" + chr(39) + "s" })}>`);
print(escape("'\"", false), escape("'\""), escape(""), escape("&lt;"));
for (const bad of Tuple.of(null, 5, bytes([120]))) {
  try {
    print(escape(bad));
  } catch (caught) {
    const e = rethrowUnless(caught, AttributeError, TypeError);
    print(typeName(e), e);
  }
}
