import {
  Dict,
  type Dynamic,
  Tuple,
  ValueError,
  add,
  call,
  clear,
  getItem,
  mul,
  or,
  print,
  rethrowUnless,
  setItem,
} from "./runtime/python/index.js";

// An exception in the middle of an expression stops the rest.
const log: Dynamic[] = [];
function t(x: Dynamic): Dynamic {
  log.push(x);
  return x;
}
function boom(): Dynamic {
  log.push("boom");
  throw new ValueError("b");
}
for (const f of Tuple.of(
  () => [t(1), boom(), t(2)],
  () => add(t(1), mul(boom(), t(2))),
  () => new Dict([[t("k"), boom()]] as [Dynamic, Dynamic][]),
  () => print(t(1), boom()),
  () => t(0) || or(boom(), () => t(1)),
  () => getItem([t(9)], boom()),
)) {
  try {
    call(f, []);
  } catch (caught) {
    rethrowUnless(caught, ValueError);
    print(log);
  }
  clear(log);
}
const d = { a: 1 };
try {
  const items: Dynamic[] = [t(1), 2];
  setItem(d, "b", items[0]);
  setItem(d, boom(), items[1]);
} catch (caught2) {
  rethrowUnless(caught2, ValueError);
  print(d, log);
}
