import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// break, continue, return and generators inside of with.
class CM {
  declare n: string;
  declare s: boolean;
  declare fe: boolean;
  declare fx: boolean;

  constructor(n: string, swallow: boolean = false, failEnter: boolean = false, failExit: boolean = false) {
    const items: Dynamic[] = [n, swallow, failEnter, failExit];
    this.n = items[0];
    this.s = items[1];
    this.fe = items[2];
    this.fx = items[3];
  }

  __enter__(): string {
    py.print("enter", this.n);
    if (this.fe) {
      throw new py.ValueError("enter " + this.n);
    }
    return this.n.toUpperCase();
  }

  __exit__(et: Dynamic, ev: Dynamic, tb: Dynamic): boolean {
    py.print("exit", this.n, py.truthy(et) ? py.getAttr(et, "__name__") : null, ev, tb != null);
    if (this.fx) {
      throw new py.KeyError("exit " + this.n);
    }
    return this.s;
  }
}

function loop(): number {
  let i!: number;
  for (i of py.range(3)) {
    const manager: Dynamic = new CM(py.str(i));
    py.enter(manager);
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
      if (!py.exit(manager, caught)) {
        throw caught;
      }
    } finally {
      if (!failed) {
        py.exit(manager);
      }
    }
  }
  return py.bound(i, "i");
}
py.signature(loop, "loop", []);

function generator(): string {
  function* gen(): Generator<Dynamic> {
    const manager2: Dynamic = new CM("g");
    py.enter(manager2);
    let failed2 = false;
    try {
      yield 1;
      yield 2;
    } catch (caught2) {
      failed2 = true;
      if (!py.exit(manager2, caught2)) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        py.exit(manager2);
      }
    }
  }
  const g = gen();
  py.print(py.next(g));
  py.closeGenerator(g);
  return "closed";
}
py.signature(generator, "generator", []);

for (const function_ of py.Tuple.of(loop, generator)) {
  try {
    py.print(py.getAttr(function_, "__name__"), py.call(function_, []));
  } catch (caught3) {
    const error = py.toException(caught3);
    py.print(py.getAttr(function_, "__name__"), py.typeName(error), error);
  }
}
