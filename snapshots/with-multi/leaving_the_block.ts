import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { contextmanager, nullcontext, suppress } from "./runtime/python/stdlib/contextlib.js";
import { ExitStack } from "./runtime/python/stdlib/exit-stack.js";

let x: Dynamic;
let value!: number;
// return, break and continue out of a with of several managers; parenthesised managers; targets that are attributes and items.

const log: Dynamic[] = [];

const m: Dynamic = contextmanager(
  py.signature(
    function* m(name: Dynamic): Generator<Dynamic> {
      log.push(py.add("+", name));
      try {
        yield name;
      } finally {
        log.push(py.add("-", name));
      }
    },
    "m",
    ["name"],
  ),
);

function returns(): Dynamic {
  const manager: Dynamic = py.call(m, ["a"]);
  py.enter(manager);
  let failed = false;
  try {
    const manager2: Dynamic = py.call(m, ["b"]);
    const b = py.enter(manager2);
    let failed2 = false;
    try {
      return py.add(b, py.str(log.length));
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
  return null;
}

py.print(returns(), log);
py.clear(log);
for (let i = 0; i < 4; i++) {
  const manager3: Dynamic = py.call(m, [`x${i}`]);
  x = py.enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = new suppress(py.ZeroDivisionError);
    py.enter(manager4);
    let failed4 = false;
    try {
      if (i === 0) {
        continue;
      }
      if (i === 2) {
        break;
      }
      py.div(1, 0);
    } catch (caught4) {
      failed4 = true;
      if (!py.exit(manager4, caught4)) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        py.exit(manager4);
      }
    }
  } catch (caught3) {
    failed3 = true;
    if (!py.exit(manager3, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      py.exit(manager3);
    }
  }
}
py.print(log, py.boundGlobal(x, "x"));
py.clear(log);
const manager5: Dynamic = py.call(m, ["p"]);
const p = py.enter(manager5);
let failed5 = false;
try {
  const manager6: Dynamic = new nullcontext([1, 2]);
  const [first, second] = py.unpack(py.enter(manager6), 2);
  let failed6 = false;
  try {
    const manager7: Dynamic = py.call(m, ["q"]);
    py.enter(manager7);
    let failed7 = false;
    try {
      py.print(p, first, second);
    } catch (caught7) {
      failed7 = true;
      if (!py.exit(manager7, caught7)) {
        throw caught7;
      }
    } finally {
      if (!failed7) {
        py.exit(manager7);
      }
    }
  } catch (caught6) {
    failed6 = true;
    if (!py.exit(manager6, caught6)) {
      throw caught6;
    }
  } finally {
    if (!failed6) {
      py.exit(manager6);
    }
  }
} catch (caught5) {
  failed5 = true;
  if (!py.exit(manager5, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed5) {
    py.exit(manager5);
  }
}

class Holder {}

const [h, d]: [Dynamic, Dynamic] = [new Holder(), new py.Dict()];
const manager8: Dynamic = py.call(m, ["attr"]);
py.setAttr(h, "value", py.enter(manager8));
let failed8 = false;
try {
  const manager9: Dynamic = py.call(m, ["item"]);
  py.setItem(d, "key", py.enter(manager9));
  let failed9 = false;
  try {
    const manager10: Dynamic = py.call(m, ["pair"]);
    const [y, z] = py.unpackStar(py.enter(manager10), 1, 0);
    let failed10 = false;
    try {
      py.print(py.getAttr(h, "value"), d, y, z);
    } catch (caught10) {
      failed10 = true;
      if (!py.exit(manager10, caught10)) {
        throw caught10;
      }
    } finally {
      if (!failed10) {
        py.exit(manager10);
      }
    }
  } catch (caught9) {
    failed9 = true;
    if (!py.exit(manager9, caught9)) {
      throw caught9;
    }
  } finally {
    if (!failed9) {
      py.exit(manager9);
    }
  }
} catch (caught8) {
  failed8 = true;
  if (!py.exit(manager8, caught8)) {
    throw caught8;
  }
} finally {
  if (!failed8) {
    py.exit(manager8);
  }
}
py.print(py.getSlice(log, -3, null));
py.clear(log);
const manager11: Dynamic = new ExitStack();
const stack = py.enter(manager11);
let failed11 = false;
try {
  const names: Dynamic[] = Array.from(py.iterate("rs"), (n: string) => stack.enterContext(py.call(m, [n])));
  stack.callback(py.getAttr(log, "append"), "callback");
  py.print(names);
} catch (caught11) {
  failed11 = true;
  if (!py.exit(manager11, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed11) {
    py.exit(manager11);
  }
}
py.print(log);

function* generator(): Generator<Dynamic> {
  const manager12: Dynamic = py.call(m, ["g1"]);
  py.enter(manager12);
  let failed12 = false;
  try {
    const manager13: Dynamic = py.call(m, ["g2"]);
    py.enter(manager13);
    let failed13 = false;
    try {
      yield 1;
      yield 2;
    } catch (caught13) {
      failed13 = true;
      if (!py.exit(manager13, caught13)) {
        throw caught13;
      }
    } finally {
      if (!failed13) {
        py.exit(manager13);
      }
    }
  } catch (caught12) {
    failed12 = true;
    if (!py.exit(manager12, caught12)) {
      throw caught12;
    }
  } finally {
    if (!failed12) {
      py.exit(manager12);
    }
  }
}

py.clear(log);
for (value of py.owned(generator())) {
}
py.print(py.boundGlobal(value, "value"), log);
