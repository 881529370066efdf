import * as py from "./runtime/python/index.js";

// __bool__, then __len__, then true.
class Flag {
  declare on: boolean;
  constructor(on: boolean) {
    this.on = on;
  }

  __bool__(): boolean {
    return this.on;
  }
}

class Sized {
  declare n: number;
  constructor(n: number) {
    this.n = n;
  }

  __len__(): number {
    return this.n;
  }
}

class Plain {}

py.print(
  py.truthy(new Flag(true)),
  py.truthy(new Flag(false)),
  py.truthy(new Sized(0)),
  py.truthy(new Sized(2)),
  !!new Plain(),
);
py.print(!py.truthy(new Flag(false)), py.truthy(new Sized(0)) ? "yes" : "no");
py.print(
  py.bool(Plain),
  py.bool(py.len),
  py.bool(() => 0),
);
