import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// Special methods that JavaScript calls without waiting are reported.

class Table {
  declare rows: PyDict;
  constructor(rows: PyDict) {
    this.rows = rows;
  }

  __getitem__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def __getitem__(self, key): time.sleep(0) return self.rows[key]");
  }

  __len__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated("async-in-sync-protocol", "def __len__(self): time.sleep(0) return len(self.rows)");
  }

  __contains__(..._args: Dynamic[]): Dynamic {
    return py.notMigrated(
      "async-in-sync-protocol",
      "def __contains__(self, key): time.sleep(0) return key in self.rows",
    );
  }
}

const table = new Table({ a: 1 });
py.print(py.getItem(table, "a"), py.len(table), py.contains(table, "a"));
