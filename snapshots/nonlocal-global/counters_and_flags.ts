import { type Dynamic, getItem, iadd, is, print, setItem } from "./runtime/python/index.js";

// Module state changed by functions, and read through defaults.
let DEBUG: boolean = false;
let _cache: Dynamic = null;
function get(): Dynamic {
  if (_cache === null) {
    print("make");
    _cache = { n: 0 };
  }
  setItem(_cache, "n", iadd(getItem(_cache, "n"), 1));
  return _cache;
}
function debug(on: boolean = true): boolean {
  const items: Dynamic[] = [DEBUG, on];
  const old = items[0];
  DEBUG = items[1];
  return old;
}
print(is(get(), get()), getItem(get(), "n"), debug(), DEBUG, debug(false), DEBUG);
function local(): string {
  const DEBUG = "mine";
  return DEBUG;
}
print(local(), DEBUG);
