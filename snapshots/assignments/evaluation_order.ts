import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The right side is evaluated first, then the targets from left to right.
const log: string[] = [];

function note(tag: string, value: Dynamic): Dynamic {
  log.push(tag);
  return value;
}

const data = new py.Dict();
const value2 = note("value", 10);
py.setItem(note("container", data), note("key", "k"), value2);
py.print(log, data);
py.clear(log);
const xs: number[] = [1, 2, 3];
let i: number = 0;
const items: Dynamic[] = [2, 99];
i = items[0];
py.setItem(xs, i, items[1]);
py.print(i, xs);
