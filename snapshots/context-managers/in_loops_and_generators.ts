import {
  type Dynamic,
  KeyError,
  Tuple,
  ValueError,
  bound,
  call,
  closeGenerator,
  enter,
  exit,
  getAttr,
  next,
  print,
  range,
  signature,
  str,
  toException,
  truthy,
  typeName,
} from "./runtime/python/index.js";

// break, continue, return and generators inside of with.
class CM {
  declare n: string;
  declare s: boolean;
  declare fe: boolean;
  declare fx: boolean;

  constructor(
    n: string,
    swallow: boolean = false,
    failEnter: boolean = false,
    failExit: boolean = false,
  ) {
    const items: Dynamic[] = [n, swallow, failEnter, failExit];
    this.n = items[0];
    this.s = items[1];
    this.fe = items[2];
    this.fx = items[3];
  }

  __enter__(): string {
    print("enter", this.n);
    if (this.fe) {
      throw new ValueError("enter " + this.n);
    }
    return this.n.toUpperCase();
  }

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    print("exit", this.n, truthy(et) ? getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function loop(): number {
  let i!: number;
  for (i of range(3)) {
    const manager: Dynamic = new CM(str(i));
    enter(manager);
    let failed = false;
    try {
      if (i === 1) {
        continue;
      }
      if (i === 2) {
        break;
      }
    } catch (caught) {
      failed = true;
      if (!exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed) {
        exit(manager);
      }
    }
  }
  return bound(i, "i");
}
signature(loop, "loop", []);

function generator(): string {
  function* gen(): Generator<Dynamic> {
    const manager2: Dynamic = new CM("g");
    enter(manager2);
    let failed2 = false;
    try {
      yield 1;
      yield 2;
    } catch (caught2) {
      failed2 = true;
      if (!exit(manager2, caught2)) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        exit(manager2);
      }
    }
  }
  const g = gen();
  print(next(g));
  closeGenerator(g);
  return "closed";
}
signature(generator, "generator", []);

for (const function_ of Tuple.of(loop, generator)) {
  try {
    print(getAttr(function_, "__name__"), call(function_, []));
  } catch (caught3) {
    const error = toException(caught3);
    print(getAttr(function_, "__name__"), typeName(error), error);
  }
}
