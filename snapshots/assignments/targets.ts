import {
  Dict,
  type Dynamic,
  getAttr,
  getItem,
  mul,
  print,
  range,
  setAttr,
  setItem,
} from "./runtime/python/index.js";

// Assignment to attributes, subscripts and nested targets.
class Box {}

const box = new Box();
setAttr(box, "value", 1);
setAttr(box, "items", [0, 0, 0]);
setItem(getAttr(box, "items"), 1, 5);
setAttr(box, "map", new Dict());
const items2: Dynamic[] = ["x", "y"];
setItem(getAttr(box, "map"), "a", items2[0]);
setItem(getAttr(box, "map"), "b", items2[1]);
const items3: Dynamic[] = [getAttr(box, "value"), getItem(getAttr(box, "items"), 1)];
setItem(getAttr(box, "items"), 0, items3[0]);
setAttr(box, "value", items3[1]);
print(getAttr(box, "value"), getAttr(box, "items"), getAttr(box, "map"));
const grid: number[][] = Array.from(range(2), (_: number) => mul([0], 3));
setItem(getItem(grid, 1), 2, 7);
print(grid);
const shared: number[][] = mul([mul([0], 2)], 2);
setItem(getItem(shared, 0), 0, 9);
print(shared);
