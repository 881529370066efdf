import {
  Dict,
  type Dynamic,
  KeyError,
  type PyDict,
  contains,
  getItem,
  getSlice,
  int,
  isInstance,
  iter,
  iterate,
  len,
  list,
  mergeDicts,
  print,
  rethrowUnless,
  reversed,
  setItem,
  slice,
  truthy,
  values,
} from "./runtime/python/index.js";

// __len__, __getitem__, __setitem__, __iter__, __contains__, __reversed__.
class Row {
  declare d: PyDict;
  constructor({ ...kw }: Dynamic = {}) {
    this.d = kw;
  }
  __len__(): number {
    return len(this.d);
  }
  __getitem__(k: Dynamic): Dynamic {
    if (isInstance(k, slice)) {
      return getItem(list(values(this.d)), k);
    }
    return isInstance(k, int) ? getItem(list(values(this.d)), k) : getItem(this.d, k);
  }
  __setitem__(k: Dynamic, v: Dynamic): void {
    setItem(this.d, k, v);
  }
  __iter__(): Dynamic {
    return iter(this.d);
  }
  __contains__(k: Dynamic): boolean {
    return contains(this.d, k);
  }
  __reversed__(): Dynamic {
    return reversed(list(this.d));
  }
}
const r = new Row({ a: 1, b: 2 });
setItem(r, "c", 3);
print(
  len(r),
  getItem(r, "a"),
  getItem(r, -1),
  getSlice(r, 1, null),
  list(r),
  contains(r, "b"),
  contains(r, "z"),
  list(reversed(r)),
  truthy(new Row()),
  mergeDicts(
    new Dict(Array.from(iterate(r), (k: Dynamic) => [k, getItem(r, k)] as [Dynamic, Dynamic])),
  ),
);
try {
  getItem(r, "q");
} catch (caught) {
  const e = rethrowUnless(caught, KeyError);
  print("KeyError", e);
}
