import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// What an assignment evaluates first: value, container, key, and what is done when one of them raises.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: Dynamic): Dynamic {
  log.push("boom" + py.str(x));
  throw new py.ValueError(x);
}

function keyThenRaisingValue(): void {
  const d = new py.Dict();
  const value = boom(2);
  py.setItem(d, a(1), value);
}
py.signature(keyThenRaisingValue, "key_then_raising_value", []);

function raisingKey(): void {
  const d = new py.Dict();
  const value2 = a(2);
  py.setItem(d, boom(1), value2);
}
py.signature(raisingKey, "raising_key", []);

function raisingDictValue(): PyDict {
  return new py.Dict([
    [a("k"), a("v")],
    [boom("k2"), a("v2")],
  ] as [Dynamic, Dynamic][]);
}
py.signature(raisingDictValue, "raising_dict_value", []);

function chained(): Dynamic {
  const value3: Dynamic = a(5);
  const x = value3;
  const y = value3;
  return py.Tuple.of(x, y);
}
py.signature(chained, "chained", []);

function tooMany(): Dynamic {
  const [x, y] = py.unpack(a(1, py.Tuple.of(1, 2, 3)), 2);
  return x;
}
py.signature(tooMany, "too_many", []);

function raisingSecondTarget(): void {
  const d = new py.Dict();
  const items: Dynamic[] = [a(1), a(2)];
  py.setItem(d, "a", items[0]);
  py.setItem(d, boom(1), items[1]);
}
py.signature(raisingSecondTarget, "raising_second_target", []);

function halfDone(): PyDict {
  const d = new py.Dict();
  try {
    const items2: Dynamic[] = [a(1), a(2)];
    py.setItem(d, "a", items2[0]);
    py.setItem(d, boom(1), items2[1]);
  } catch (caught) {
    py.rethrowUnless(caught, py.ValueError);
  }
  return d;
}
py.signature(halfDone, "half_done", []);

function augmentedItems(): Dynamic[] {
  const x: Dynamic[] = [1, 2, 3];
  const key: Dynamic = a(0);
  py.setItem(x, key, py.iadd(py.getItem(x, key), a(10)));
  const key2: Dynamic = a(1);
  py.setItem(x, key2, py.iadd(py.getItem(x, key2), boom(1)));
  return x;
}
py.signature(augmentedItems, "augmented_items", []);

function augmentedMissing(): void {
  const x = new py.Dict();
  const key3: Dynamic = a("k");
  py.setItem(x, key3, py.iadd(py.getItem(x, key3), a(1)));
}
py.signature(augmentedMissing, "augmented_missing", []);

function indexAssignedFirst(): Dynamic {
  let i: number = 0;
  const x: Dynamic[] = [0, 0, 0];
  const items3: Dynamic[] = [1, 9];
  i = items3[0];
  py.setItem(x, i, items3[1]);
  return py.Tuple.of(i, x);
}
py.signature(indexAssignedFirst, "index_assigned_first", []);

function swapAndIndex(): Dynamic {
  const x: Dynamic[] = [1, 2];
  const items4: Dynamic[] = [py.getItem(x, 1), py.getItem(x, 0)];
  py.setItem(x, 0, items4[0]);
  py.setItem(x, 1, items4[1]);
  let i: number = 0;
  const items5: Dynamic[] = [7, 1];
  py.setItem(x, i, items5[0]);
  i = items5[1];
  return py.Tuple.of(x, i);
}
py.signature(swapAndIndex, "swap_and_index", []);

function nestedStar(): Dynamic {
  const items6: Dynamic[] = [py.Tuple.of(1, "abc"), 4];
  const items7: Dynamic[] = py.unpack(items6[0], 2);
  const q = items7[0];
  const [w, e] = py.unpackStar(items7[1], 1, 0);
  const r = items6[1];
  return py.Tuple.of(q, w, e, r);
}
py.signature(nestedStar, "nested_star", []);

function loopTargetItem(): Dynamic[] {
  const x: Dynamic[] = [1, 2, 3];
  for (const item of py.range(3)) {
    py.setItem(x, 0, item);
  }
  return x;
}
py.signature(loopTargetItem, "loop_target_item", []);

function deleteItem(): void {
  py.delItem(a(1, new py.Dict()), a("x"));
}
py.signature(deleteItem, "delete_item", []);

for (const function_ of py.Tuple.of(
  keyThenRaisingValue,
  raisingKey,
  raisingDictValue,
  chained,
  tooMany,
  raisingSecondTarget,
  halfDone,
  augmentedItems,
  augmentedMissing,
  indexAssignedFirst,
  swapAndIndex,
  nestedStar,
  loopTargetItem,
  deleteItem,
)) {
  py.clear(log);
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []), log);
  } catch (caught2) {
    const error = py.toException(caught2);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error, log);
  }
}
