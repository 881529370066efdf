import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { findall } from "./runtime/python/re.js";
import { escape, unescape } from "./runtime/python/stdlib/html.js";

// A table with escaped cells is built and read again.

const rows: PyDict[] = [
  { name: "<b>Ann</b>", note: "says \"hi\" & 'bye'" },
  { name: "Bob", note: null },
  { name: "é😀", note: 5 },
];

function cell(value: Dynamic): string {
  return `<td>${value !== null ? escape(py.str(value)) : "&mdash;"}</td>`;
}

function attribute({ ...values }: Dynamic = {}): string {
  return Array.from(py.items(values), ([k, v]: Dynamic) => `${py.rstrip(k, "_")}="${escape(py.str(v), true)}"`).join(
    " ",
  );
}

const table = py.join(
  "\n",
  (function* () {
    let row: Dynamic;
    for (row of rows) {
      yield (
        "<tr>" + Array.from(py.Tuple.of("name", "note"), (k: string) => cell(py.getItem(row, k))).join("") + "</tr>"
      );
    }
  })(),
);
py.print(table);
py.print(findall("<td>(.*?)</td>", table).map((x: Dynamic) => unescape(x)));
py.print(`<a ${attribute({ href: "/?a=1&b=2", class_: "x y", title: "it" + py.chr(39) + "s" })}>`);
py.print(escape("'\"", false), escape("'\""), escape(""), escape("&lt;"));
for (const bad of py.Tuple.of(null, 5, py.bytes([120]))) {
  try {
    py.print(escape(bad));
  } catch (caught) {
    const e = py.rethrowUnless(caught, py.AttributeError, py.TypeError);
    py.print(py.typeName(e), e);
  }
}
