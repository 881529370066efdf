import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Factories of defaults that wait: the class calls them where nothing can wait. Reported.

async function fetch(x: Dynamic = "made"): Promise<Dynamic> {
  await sleep(0);
  return x;
}

class Item {
  declare rank: number;
  declare text: Dynamic;
  declare other: Dynamic;

  constructor(
    rank: number,
    text: Dynamic = py.notMigrated("async-in-sync-protocol", "fetch"),
    other: Dynamic = py.notMigrated("async-in-sync-protocol", 'lambda: fetch("other")'),
  ) {
    this.rank = rank;
    this.text = text;
    this.other = other;
  }
  static {
    py.dataclass(this, [{ name: "rank" }, { name: "text" }, { name: "other" }]);
    py.signature(this, "Item.__init__", ["rank", "text=", "other="]);
  }
}

py.print(new Item(1));
// Python: print(defaultdict(fetch)["k"])
py.print(py.getItem(py.notMigrated("async-in-sync-protocol", "fetch"), "k"));
