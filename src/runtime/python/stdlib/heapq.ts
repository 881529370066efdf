import { signature } from "../functions.js";
import { call } from "../call.js";
import { Tuple } from "../tuple.js";
import { typeName } from "../type-name.js";
import { IndexError, TypeError } from "../exceptions.js";
import { iter } from "../iteration.js";
import { splitKeywords } from "../keywords.js";
import { sorted } from "../list.js";
import { lt } from "../ordering.js";
import type { Dynamic } from "../types.js";

function siftDown(heap: Dynamic[], start: number, from: number): void {
  const item = heap[from];
  let position = from;
  while (position > start) {
    const parent = (position - 1) >> 1;
    if (!lt(item, heap[parent])) break;
    heap[position] = heap[parent];
    position = parent;
  }
  heap[position] = item;
}

/** Moves the smaller child up until a leaf, then the item back down: CPython's order of comparisons. */
function siftUp(heap: Dynamic[], from: number): void {
  const item = heap[from];
  let position = from;
  for (let child = 2 * from + 1; child < heap.length; child = 2 * position + 1) {
    if (child + 1 < heap.length && !lt(heap[child], heap[child + 1])) child++;
    heap[position] = heap[child];
    position = child;
  }
  heap[position] = item;
  siftDown(heap, from, position);
}

function requireList(heap: Dynamic, what: string): void {
  if (Array.isArray(heap) && !(heap instanceof Tuple)) return;
  throw new TypeError(`${what} must be list, not ${typeName(heap)}`);
}

export function heappush(heap: Dynamic, item: Dynamic): null {
  requireList(heap, "heappush() argument 1");
  heap.push(item);
  siftDown(heap, 0, heap.length - 1);
  return null;
}

export function heappop(heap: Dynamic): Dynamic {
  requireList(heap, "heappop() argument 1");
  if (heap.length === 0) throw new IndexError("index out of range");
  const last = heap.pop();
  return heap.length === 0 ? last : heapreplace(heap, last);
}

export function heapreplace(heap: Dynamic, item: Dynamic): Dynamic {
  requireList(heap, "heapreplace() argument 1");
  if (heap.length === 0) throw new IndexError("index out of range");
  const smallest = heap[0];
  heap[0] = item;
  siftUp(heap, 0);
  return smallest;
}

export function heappushpop(heap: Dynamic, item: Dynamic): Dynamic {
  requireList(heap, "heappushpop() argument 1");
  return heap.length > 0 && lt(heap[0], item) ? heapreplace(heap, item) : item;
}

export function heapify(heap: Dynamic): null {
  requireList(heap, "heapify() argument");
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) siftUp(heap, i);
  return null;
}

export const nsmallest = (n: number, iterable: Dynamic, key: Dynamic = null): Dynamic[] =>
  sorted(iterable, { key }).slice(0, Math.max(n, 0));

export const nlargest = (n: number, iterable: Dynamic, key: Dynamic = null): Dynamic[] =>
  sorted(iterable, { key, reverse: true }).slice(0, Math.max(n, 0));

interface MergeOptions {
  key?: Dynamic;
  reverse?: Dynamic;
}

/** `heapq.merge(*iterables, key=None, reverse=False)` */
export function* merge(...rest: Dynamic[]): Generator<Dynamic> {
  const [iterables, keywords] = splitKeywords(rest);
  const { key = null, reverse = false } = keywords as MergeOptions;
  const order = (item: Dynamic) => (key === null ? item : call(key, [item]));
  const sources = Array.from(iterables, (iterable) => ({
    items: iter(iterable),
    head: null as Dynamic,
    done: false,
  }));
  const advance = (source: (typeof sources)[number]) => {
    const item = source.items.next();
    source.done = item.done === true;
    source.head = item.value;
  };
  sources.forEach(advance);
  for (;;) {
    const open = sources.filter((source) => !source.done);
    if (open.length === 0) return;
    const before = (a: Dynamic, b: Dynamic) => (reverse ? lt(order(b), order(a)) : lt(order(a), order(b)));
    const next = open.reduce((best, source) => (before(source.head, best.head) ? source : best));
    yield next.head;
    advance(next);
  }
}

signature(nsmallest, "nsmallest", ["n", "iterable", "key="]);
signature(nlargest, "nlargest", ["n", "iterable", "key="]);
signature(merge, "merge", ["*iterables", "key=", "reverse="]);
