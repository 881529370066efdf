import {
  Dict,
  type Dynamic,
  type PyDict,
  Tuple,
  ValueError,
  call,
  clear,
  delItem,
  getAttr,
  getItem,
  iadd,
  print,
  range,
  rethrowUnless,
  setItem,
  signature,
  str,
  toException,
  typeName,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";

// What an assignment evaluates first: value, container, key, and what is done when one of them raises.
const log: Dynamic[] = [];

function a(x: Dynamic, r: Dynamic = null): Dynamic {
  log.push(x);
  return r === null ? x : r;
}

function boom(x: Dynamic): Dynamic {
  log.push("boom" + str(x));
  throw new ValueError(x);
}

function keyThenRaisingValue(): void {
  const d = new Dict();
  const value = boom(2);
  setItem(d, a(1), value);
}
signature(keyThenRaisingValue, "key_then_raising_value", []);

function raisingKey(): void {
  const d = new Dict();
  const value2 = a(2);
  setItem(d, boom(1), value2);
}
signature(raisingKey, "raising_key", []);

function raisingDictValue(): PyDict {
  return new Dict([
    [a("k"), a("v")],
    [boom("k2"), a("v2")],
  ] as [Dynamic, Dynamic][]);
}
signature(raisingDictValue, "raising_dict_value", []);

function chained(): Dynamic {
  const value3: Dynamic = a(5);
  const x = value3;
  const y = value3;
  return Tuple.of(x, y);
}
signature(chained, "chained", []);

function tooMany(): Dynamic {
  const [x, y] = unpack(a(1, Tuple.of(1, 2, 3)), 2);
  return x;
}
signature(tooMany, "too_many", []);

function raisingSecondTarget(): void {
  const d = new Dict();
  const items: Dynamic[] = [a(1), a(2)];
  setItem(d, "a", items[0]);
  setItem(d, boom(1), items[1]);
}
signature(raisingSecondTarget, "raising_second_target", []);

function halfDone(): PyDict {
  const d = new Dict();
  try {
    const items2: Dynamic[] = [a(1), a(2)];
    setItem(d, "a", items2[0]);
    setItem(d, boom(1), items2[1]);
  } catch (caught) {
    rethrowUnless(caught, ValueError);
  }
  return d;
}
signature(halfDone, "half_done", []);

function augmentedItems(): Dynamic[] {
  const x: Dynamic[] = [1, 2, 3];
  const key: Dynamic = a(0);
  setItem(x, key, iadd(getItem(x, key), a(10)));
  const key2: Dynamic = a(1);
  setItem(x, key2, iadd(getItem(x, key2), boom(1)));
  return x;
}
signature(augmentedItems, "augmented_items", []);

function augmentedMissing(): void {
  const x = new Dict();
  const key3: Dynamic = a("k");
  setItem(x, key3, iadd(getItem(x, key3), a(1)));
}
signature(augmentedMissing, "augmented_missing", []);

function indexAssignedFirst(): Dynamic {
  let i: number = 0;
  const x: Dynamic[] = [0, 0, 0];
  const items3: Dynamic[] = [1, 9];
  i = items3[0];
  setItem(x, i, items3[1]);
  return Tuple.of(i, x);
}
signature(indexAssignedFirst, "index_assigned_first", []);

function swapAndIndex(): Dynamic {
  const x: Dynamic[] = [1, 2];
  const items4: Dynamic[] = [getItem(x, 1), getItem(x, 0)];
  setItem(x, 0, items4[0]);
  setItem(x, 1, items4[1]);
  let i: number = 0;
  const items5: Dynamic[] = [7, 1];
  setItem(x, i, items5[0]);
  i = items5[1];
  return Tuple.of(x, i);
}
signature(swapAndIndex, "swap_and_index", []);

function nestedStar(): Dynamic {
  const items6: Dynamic[] = [Tuple.of(1, "abc"), 4];
  const items7: Dynamic[] = unpack(items6[0], 2);
  const q = items7[0];
  const [w, e] = unpackStar(items7[1], 1, 0);
  const r = items6[1];
  return Tuple.of(q, w, e, r);
}
signature(nestedStar, "nested_star", []);

function loopTargetItem(): Dynamic[] {
  const x: Dynamic[] = [1, 2, 3];
  for (const item of range(3)) {
    setItem(x, 0, item);
  }
  return x;
}
signature(loopTargetItem, "loop_target_item", []);

function deleteItem(): void {
  delItem(a(1, new Dict()), a("x"));
}
signature(deleteItem, "delete_item", []);

for (const function_ of Tuple.of(
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
  clear(log);
  try {
    print(getAttr(function_, "__name__"), call(function_, []), log);
  } catch (caught2) {
    const error = toException(caught2);
    print(getAttr(function_, "__name__"), typeName(error), error, log);
  }
}
