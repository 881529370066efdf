import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// A key function that waits, handed to something that calls it without waiting.

async function compare(a: Dynamic, b: Dynamic): Promise<Dynamic> {
  await sleep(0);
  return py.sub(a, b);
}

// Python: print(sorted([3, 1, 2], key=functools.cmp_to_key(compare)))
py.print(await py.sortedAsync([3, 1, 2], { key: py.notMigrated("async-in-sync-protocol", "compare") }));
