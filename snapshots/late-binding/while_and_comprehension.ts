import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Late binding in while loops and comprehensions.
function build(): number[] {
  const out: Dynamic[] = [];
  let n: number = 0;
  while (n < 3) {
    out.push(py.signature(() => n, "build.<locals>.<lambda>", []));
    n += 1;
  }
  return out.map((f: Dynamic) => f());
}
py.print(build());
py.print(
  (() => {
    const items: Dynamic[] = [];
    let x: Dynamic;
    for (x of py.iterate("abc")) {
      items.push(py.signature(() => x, "<lambda>", []));
    }
    return items;
  })().map((f: Dynamic) => f()),
);
function rebinding(): number {
  let x: number = 1;
  function show(): number {
    return x;
  }
  x = 2;
  return show();
}
py.print(rebinding());
