import { bool, len, print, truthy } from "./runtime/python/index.js";

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

print(
  truthy(new Flag(true)),
  truthy(new Flag(false)),
  truthy(new Sized(0)),
  truthy(new Sized(2)),
  !!new Plain(),
);
print(!truthy(new Flag(false)), truthy(new Sized(0)) ? "yes" : "no");
print(
  bool(Plain),
  bool(len),
  bool(() => 0),
);
