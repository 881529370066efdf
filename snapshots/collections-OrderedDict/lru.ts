import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { OrderedDict } from "./runtime/python/stdlib/ordered-dict.js";

// A cache that forgets the oldest entry.
class LRU {
  declare size: number;
  declare data: Dynamic;
  constructor(size: number) {
    this.size = size;
    this.data = new OrderedDict();
  }
  get(key: string): Dynamic {
    if (!py.contains(this.data, key)) {
      return null;
    }
    this.data.moveToEnd(key);
    return py.getItem(this.data, key);
  }
  put(key: Dynamic, value: Dynamic): void {
    py.setItem(this.data, key, value);
    this.data.moveToEnd(key);
    if (py.len(this.data) > this.size) {
      py.print("drop", this.data.popitem(false));
    }
  }
}
const c = new LRU(2);
c.put("a", 1);
c.put("b", 2);
c.get("a");
c.put("c", 3);
py.print(c.get("b"), c.get("a"), py.list(c.data), py.contains(c.data, 1));
c.put(1, "int");
c.put(py.float(1), "float");
py.print(c.data);
