import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  parseQs,
  parseQsl,
  quote,
  unquote,
  urlencode,
  urlsplit,
  urlunsplit,
} from "./runtime/python/stdlib/urllib-parse.js";

// Query parameters are changed, removed and sorted in existing addresses.

function edit(url: string, { ...changes }: Dynamic = {}): string {
  const parts = urlsplit(url);
  const query = py.dict(parseQsl(parts.query, true));
  for (const [key, value] of py.items(changes)) {
    if (value == null) {
      py.pop(query, key, null);
    } else {
      py.setItem(query, key, value);
    }
  }
  return urlunsplit(py.call(py.getAttr(parts, "_replace"), [], { query: urlencode(py.sorted(py.items(query))) }));
}

py.print(
  edit("https://h/p?b=2&a=1#f", { c: "x y", b: null }),
  edit("/p", { q: "é&=" }),
  edit("http://h?x=", { x: 0 }),
  edit("?a=%20", { b: [1] }),
);
py.print(
  parseQs("a=1&a=2;b=3&c"),
  parseQs("a=%zz&b=+"),
  quote("/a b?é", ""),
  unquote("%2Fa%20b%3f%C3%A9%"),
  urlsplit("//h:80/p;x?q#f").port,
);
