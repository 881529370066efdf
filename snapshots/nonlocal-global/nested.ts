import { type Dynamic, Tuple, print } from "./runtime/python/index.js";

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
  return Tuple.of(middle(), x);
}
print(outer());
let x: string = "module";
function scopes(): Dynamic {
  const x = "local";
  function g(): string {
    // Python: global x
    x = "changed";
    return x;
  }
  return Tuple.of(g(), x);
}
print(scopes(), x);
