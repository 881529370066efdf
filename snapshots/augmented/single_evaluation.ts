import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// The target of an augmented assignment is evaluated once.
const calls: string[] = [];

function index(): number {
  calls.push("index");
  return 1;
}

function container(): number[] {
  calls.push("container");
  return data;
}

const data: number[] = [1, 2, 3];
const target: Dynamic = container();
const key: Dynamic = index();
py.setItem(target, key, py.iadd(py.getItem(target, key), 40));
py.print(data, calls);
