import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Assignment to attributes, subscripts and nested targets.
class Box {}

const box = new Box();
py.setAttr(box, "value", 1);
py.setAttr(box, "items", [0, 0, 0]);
py.setItem(py.getAttr(box, "items"), 1, 5);
py.setAttr(box, "map", new py.Dict());
const items2: Dynamic[] = ["x", "y"];
py.setItem(py.getAttr(box, "map"), "a", items2[0]);
py.setItem(py.getAttr(box, "map"), "b", items2[1]);
const items3: Dynamic[] = [py.getAttr(box, "value"), py.getItem(py.getAttr(box, "items"), 1)];
py.setItem(py.getAttr(box, "items"), 0, items3[0]);
py.setAttr(box, "value", items3[1]);
py.print(py.getAttr(box, "value"), py.getAttr(box, "items"), py.getAttr(box, "map"));
const grid: number[][] = Array.from(py.range(2), (_: number) => py.mul([0], 3));
py.setItem(py.getItem(grid, 1), 2, 7);
py.print(grid);
const shared: number[][] = py.mul([py.mul([0], 2)], 2);
py.setItem(py.getItem(shared, 0), 0, 9);
py.print(shared);
