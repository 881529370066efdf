import { type Dynamic, getItem, iadd, print, setItem } from "./runtime/python/index.js";

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
setItem(target, key, iadd(getItem(target, key), 40));
print(data, calls);
