import * as py from "./runtime/python/index.js";
import type { Dynamic, PyDict } from "./runtime/python/index.js";

// __len__, __getitem__, __setitem__, __iter__, __contains__, __reversed__.
class Row {
  declare d: PyDict;
  constructor({ ...kw }: Dynamic = {}) {
    this.d = kw;
  }
  __len__(): number {
    return py.len(this.d);
  }
  __getitem__(k: Dynamic): Dynamic {
    if (py.isInstance(k, py.slice)) {
      return py.getItem(py.list(py.values(this.d)), k);
    }
    return py.isInstance(k, py.int) ? py.getItem(py.list(py.values(this.d)), k) : py.getItem(this.d, k);
  }
  __setitem__(k: Dynamic, v: Dynamic): void {
    py.setItem(this.d, k, v);
  }
  __iter__(): Dynamic {
    return py.iter(this.d);
  }
  __contains__(k: Dynamic): boolean {
    return py.contains(this.d, k);
  }
  __reversed__(): Dynamic {
    return py.reversed(py.list(this.d));
  }
}
const r = new Row({ a: 1, b: 2 });
py.setItem(r, "c", 3);
py.print(
  py.len(r),
  py.getItem(r, "a"),
  py.getItem(r, -1),
  py.getSlice(r, 1, null),
  py.list(r),
  py.contains(r, "b"),
  py.contains(r, "z"),
  py.list(py.reversed(r)),
  py.truthy(new Row()),
  py.mergeDicts(new py.Dict(Array.from(py.iterate(r), (k: Dynamic) => [k, py.getItem(r, k)] as [Dynamic, Dynamic]))),
);
try {
  py.getItem(r, "q");
} catch (caught) {
  const e = py.rethrowUnless(caught, py.KeyError);
  py.print("KeyError", e);
}
