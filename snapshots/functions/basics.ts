import {
  type Dynamic,
  Tuple,
  add,
  call,
  callable,
  getAttr,
  is,
  mul,
  print,
  signature,
  str,
} from "./runtime/python/index.js";

// Definition, return, implicit None, nested calls, docstring.
/** Says hello. */
function greet(name: Dynamic): Dynamic {
  return add("hi ", name);
}
signature(greet, "greet", ["name"], "Says hello.");

function nothing(): Dynamic {
  return null;
}

function early(n: number): Dynamic {
  if (n < 0) {
    return null;
  }
  return mul(n, 2);
}

print(
  greet("a"),
  nothing(),
  early(-1),
  early(2),
  getAttr(greet, "__name__"),
  getAttr(greet, "__doc__"),
);
const f = greet;
print(
  f("b"),
  is(f, greet),
  callable(f),
  Array.from(Tuple.of(greet, getAttr(str, "upper")), (g: Dynamic) => call(g, ["c"])),
);
