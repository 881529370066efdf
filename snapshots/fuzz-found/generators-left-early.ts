import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// any and all leave a generator expression, and with it the generator below, before its end
function* numbers(n: number, log: string[]): Generator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      yield i;
    }
  } finally {
    log.push("fin");
  }
}

const log: string[] = [];
py.print(py.any(py.owned(py.lazyFlatMap(py.owned(numbers(4, log)), (x: number) => [x === 1]))), log);
py.print(py.all(py.owned(py.lazyFlatMap(py.owned(numbers(4, log)), (x: number) => [x === 0]))), log);
py.print(py.any(py.owned(numbers(4, log))), py.all(py.owned(numbers(4, log))), log);
py.print(py.any(py.owned(py.lazyFlatMap(py.owned(numbers(4, log)), (x: number) => [x === 9]))), log);
const kept = numbers(3, log);
py.print(py.any(py.owned(py.lazyFlatMap(kept, (x: number) => [x === 0]))), log, py.next(kept));
