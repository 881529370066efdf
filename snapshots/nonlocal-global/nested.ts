import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// nonlocal through several levels.
function outer(): Dynamic {
  let x: string = "outer";
  function middle(): string {
    x = "middle";
    function inner(): void {
      x += "+inner";
    }
    inner();
    return x;
  }
  return py.Tuple.of(middle(), x);
}
py.print(outer());
let x: string = "module";
function scopes(): Dynamic {
  const x = "local";
  function g(): string {
    // Python: global x
    x = "changed";
    return x;
  }
  return py.Tuple.of(g(), x);
}
py.print(scopes(), x);
