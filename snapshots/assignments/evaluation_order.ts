import { Dict, type Dynamic, clear, print, setItem } from "./runtime/python/index.js";

// The right side is evaluated first, then the targets from left to right.
const log: string[] = [];

function note(tag: string, value: Dynamic): Dynamic {
  log.push(tag);
  return value;
}

const data = new Dict();
const value2 = note("value", 10);
setItem(note("container", data), note("key", "k"), value2);
print(log, data);
clear(log);
const xs: number[] = [1, 2, 3];
let i: number = 0;
const items: Dynamic[] = [2, 99];
i = items[0];
setItem(xs, i, items[1]);
print(i, xs);
