import {
  Dict,
  UnboundLocalError,
  bound,
  boundGlobal,
  print,
  rethrowUnless,
  setItem,
} from "./runtime/python/index.js";

let brandNew!: string;
// global reads and writes module names.
let count: number = 0;
const cache = new Dict();
function bump(): void {
  count += 1;
  setItem(cache, count, true);
}
function define(): void {
  brandNew = "made";
}
bump();
bump();
define();
print(count, cache, boundGlobal(brandNew, "brand_new"));
function shadow(): number {
  const count = 100;
  return count;
}
print(shadow(), count);
function unbound(): void {
  let count!: number;
  print(bound(count, "count"));
  count = 1;
}
try {
  unbound();
} catch (caught) {
  const e = rethrowUnless(caught, UnboundLocalError);
  print(e);
}
