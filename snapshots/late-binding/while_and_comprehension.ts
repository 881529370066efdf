import { type Dynamic, iterate, print, signature } from "./runtime/python/index.js";

// Late binding in while loops and comprehensions.
function build(): number[] {
  const out: Dynamic[] = [];
  let n: number = 0;
  while (n < 3) {
    out.push(signature(() => n, "build.<locals>.<lambda>", []));
    n += 1;
  }
  return out.map((f: Dynamic) => f());
}
print(build());
print(
  (() => {
    const items: Dynamic[] = [];
    let x: Dynamic;
    for (x of iterate("abc")) {
      items.push(signature(() => x, "<lambda>", []));
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
print(rebinding());
