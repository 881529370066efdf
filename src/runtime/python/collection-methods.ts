import { dictCopy, dictPop, dictUpdate } from "./dict-methods.js";
import { dictClear, isDict } from "./dict-access.js";
import { listCount, listIndex, listPop, listRemove } from "./list.js";
import * as search from "./text-search.js";
import type { Dynamic } from "./types.js";

/** `x.pop(...)` of a list, dict or set */
export function pop(x: Dynamic, ...args: Dynamic[]): Dynamic {
  if (Array.isArray(x)) return listPop(x, ...(args as [Dynamic?]));
  return isDict(x) ? dictPop(x, ...(args as [Dynamic])) : x.pop(...args);
}

/** `x.remove(item)` of a list or set */
export function remove(x: Dynamic, item: Dynamic): null {
  return Array.isArray(x) ? listRemove(x, item) : x.remove(item);
}

/** `x.clear()` of a list, dict or set */
export function clear(x: Dynamic): null {
  if (Array.isArray(x)) x.length = 0;
  else if (isDict(x)) dictClear(x);
  else x.clear();
  return null;
}

/** `x.copy()` of a list, dict or set */
export function copy(x: Dynamic): Dynamic {
  if (Array.isArray(x)) return [...(x as Dynamic[])];
  return isDict(x) ? dictCopy(x) : x.copy();
}

/** `x.update(...)` of a dict or set */
export function update(x: Dynamic, ...args: Dynamic[]): null {
  return isDict(x) ? dictUpdate(x, ...(args as [Dynamic?])) : x.update(...args);
}

/** `x.index(item, start, stop)` of a list, tuple or str */
export function index(x: Dynamic, item: Dynamic, start?: Dynamic, stop?: Dynamic): number {
  return typeof x === "string" ? search.index(x, item, start, stop) : listIndex(x, item, start, stop);
}

/** `x.count(item)` of a list, tuple or str */
export function count(x: Dynamic, item: Dynamic, start?: Dynamic, stop?: Dynamic): number {
  return typeof x === "string" ? search.count(x, item, start, stop) : listCount(x, item);
}
