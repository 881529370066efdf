import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Sort keys that wait: called once for each item, in order, before anything is compared.

async function score(item: Dynamic): Promise<number> {
  await sleep(0);
  py.print("score", item);
  return py.len(item);
}
py.signature(score, "score", ["item"]);

class Ranker {
  declare weights: PyDict;
  constructor(weights: PyDict) {
    this.weights = weights;
  }

  async rank(item: Dynamic): Promise<number> {
    await sleep(0);
    return py.get(this.weights, item, 0);
  }
  static {
    py.signature(this.prototype.rank, "Ranker.rank", ["item"]);
  }

  async order(items: string[]): Promise<string[]> {
    return await py.sortedAsync(items, { key: py.getAttr(this, "rank"), reverse: true });
  }
}

const words: string[] = ["pear", "fig", "banana", "kiwi"];
py.print(await py.sortedAsync(words, { key: score }));
py.print(await py.sortedAsync(words, { key: score, reverse: true }));
py.print(await py.sortedAsync(words, { key: async (w: string) => py.Tuple.of(await score(w), w) }));
await py.sortAsync(words, { key: score });
py.print(words);
await py.sortAsync(words, { key: async (w: string) => py.neg(await score(w)) });
py.print(words);
py.print(await py.minAsync(words, { key: score }), await py.maxAsync(words, { key: score }));
py.print(await py.maxAsync(words, { key: async (w: string) => await score(w) }));
py.print(await py.maxAsync([], { key: score, default: "none" }));
py.print(await new Ranker({ fig: 3, kiwi: 1 }).order(words));
