import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Module state changed by functions, and read through defaults.
let DEBUG: boolean = false;
let _cache: Dynamic = null;
function get(): Dynamic {
  if (_cache === null) {
    py.print("make");
    _cache = { n: 0 };
  }
  py.setItem(_cache, "n", py.iadd(py.getItem(_cache, "n"), 1));
  return _cache;
}
function debug(on: boolean = true): boolean {
  const items: Dynamic[] = [DEBUG, on];
  const old = items[0];
  DEBUG = items[1];
  return old;
}
py.print(py.is(get(), get()), py.getItem(get(), "n"), debug(), DEBUG, debug(false), DEBUG);
function local(): string {
  const DEBUG = "mine";
  return DEBUG;
}
py.print(local(), DEBUG);
