import {
  type Dynamic,
  contains,
  float,
  getItem,
  len,
  list,
  print,
  setItem,
} from "./runtime/python/index.js";
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
    if (!contains(this.data, key)) {
      return null;
    }
    this.data.moveToEnd(key);
    return getItem(this.data, key);
  }
  put(key: Dynamic, value: Dynamic): void {
    setItem(this.data, key, value);
    this.data.moveToEnd(key);
    if (len(this.data) > this.size) {
      print("drop", this.data.popitem(false));
    }
  }
}
const c = new LRU(2);
c.put("a", 1);
c.put("b", 2);
c.get("a");
c.put("c", 3);
print(c.get("b"), c.get("a"), list(c.data), contains(c.data, 1));
c.put(1, "int");
c.put(float(1), "float");
print(c.data);
