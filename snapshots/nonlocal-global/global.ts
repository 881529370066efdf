import * as py from "./runtime/python/index.js";

let brandNew!: string;
// global reads and writes module names.
let count: number = 0;
const cache = new py.Dict();
function bump(): void {
  count += 1;
  py.setItem(cache, count, true);
}
function define(): void {
  brandNew = "made";
}
bump();
bump();
define();
py.print(count, cache, py.boundGlobal(brandNew, "brand_new"));
function shadow(): number {
  const count = 100;
  return count;
}
py.print(shadow(), count);
function unbound(): void {
  let count!: number;
  py.print(py.bound(count, "count"));
  count = 1;
}
try {
  unbound();
} catch (caught) {
  const e = py.rethrowUnless(caught, py.UnboundLocalError);
  py.print(e);
}
