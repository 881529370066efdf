import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// An exception in the middle of an expression stops the rest.
const log: Dynamic[] = [];
function t(x: Dynamic): Dynamic {
  log.push(x);
  return x;
}
function boom(): Dynamic {
  log.push("boom");
  throw new py.ValueError("b");
}
for (const f of py.Tuple.of(
  () => [t(1), boom(), t(2)],
  () => py.add(t(1), py.mul(boom(), t(2))),
  () => new py.Dict([[t("k"), boom()]] as [Dynamic, Dynamic][]),
  () => py.print(t(1), boom()),
  () => t(0) || py.or(boom(), () => t(1)),
  () => py.getItem([t(9)], boom()),
)) {
  try {
    py.call(f, []);
  } catch (caught) {
    py.rethrowUnless(caught, py.ValueError);
    py.print(log);
  }
  py.clear(log);
}
const d = { a: 1 };
try {
  const items: Dynamic[] = [t(1), 2];
  py.setItem(d, "b", items[0]);
  py.setItem(d, boom(), items[1]);
} catch (caught2) {
  py.rethrowUnless(caught2, py.ValueError);
  py.print(d, log);
}
