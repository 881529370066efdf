import {
  Dict,
  type Dynamic,
  ZeroDivisionError,
  add,
  boundGlobal,
  call,
  clear,
  div,
  enter,
  exit,
  getAttr,
  getSlice,
  iterate,
  owned,
  print,
  setAttr,
  setItem,
  signature,
  str,
  unpack,
  unpackStar,
} from "./runtime/python/index.js";
import { contextmanager, nullcontext, suppress } from "./runtime/python/stdlib/contextlib.js";
import { ExitStack } from "./runtime/python/stdlib/exit-stack.js";

let x: Dynamic;
let value!: number;
// return, break and continue out of a with of several managers; parenthesised managers; targets that are attributes and items.

const log: Dynamic[] = [];

const m: Dynamic = contextmanager(
  signature(
    function* m(name: Dynamic): Generator<Dynamic> {
      log.push(add("+", name));
      try {
        yield name;
      } finally {
        log.push(add("-", name));
      }
    },
    "m",
    ["name"],
  ),
);

function returns(): Dynamic {
  const manager: Dynamic = call(m, ["a"]);
  enter(manager);
  let failed = false;
  try {
    const manager2: Dynamic = call(m, ["b"]);
    const b = enter(manager2);
    let failed2 = false;
    try {
      return add(b, str(log.length));
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
  return null;
}

print(returns(), log);
clear(log);
for (let i = 0; i < 4; i++) {
  const manager3: Dynamic = call(m, [`x${i}`]);
  x = enter(manager3);
  let failed3 = false;
  try {
    const manager4: Dynamic = new suppress(ZeroDivisionError);
    enter(manager4);
    let failed4 = false;
    try {
      if (i === 0) {
        continue;
      }
      if (i === 2) {
        break;
      }
      div(1, 0);
    } catch (caught4) {
      failed4 = true;
      if (!exit(manager4, caught4)) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        exit(manager4);
      }
    }
  } catch (caught3) {
    failed3 = true;
    if (!exit(manager3, caught3)) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      exit(manager3);
    }
  }
}
print(log, boundGlobal(x, "x"));
clear(log);
const manager5: Dynamic = call(m, ["p"]);
const p = enter(manager5);
let failed5 = false;
try {
  const manager6: Dynamic = new nullcontext([1, 2]);
  const [first, second] = unpack(enter(manager6), 2);
  let failed6 = false;
  try {
    const manager7: Dynamic = call(m, ["q"]);
    enter(manager7);
    let failed7 = false;
    try {
      print(p, first, second);
    } catch (caught7) {
      failed7 = true;
      if (!exit(manager7, caught7)) {
        throw caught7;
      }
    } finally {
      if (!failed7) {
        exit(manager7);
      }
    }
  } catch (caught6) {
    failed6 = true;
    if (!exit(manager6, caught6)) {
      throw caught6;
    }
  } finally {
    if (!failed6) {
      exit(manager6);
    }
  }
} catch (caught5) {
  failed5 = true;
  if (!exit(manager5, caught5)) {
    throw caught5;
  }
} finally {
  if (!failed5) {
    exit(manager5);
  }
}

class Holder {}

const [h, d]: [Dynamic, Dynamic] = [new Holder(), new Dict()];
const manager8: Dynamic = call(m, ["attr"]);
setAttr(h, "value", enter(manager8));
let failed8 = false;
try {
  const manager9: Dynamic = call(m, ["item"]);
  setItem(d, "key", enter(manager9));
  let failed9 = false;
  try {
    const manager10: Dynamic = call(m, ["pair"]);
    const [y, z] = unpackStar(enter(manager10), 1, 0);
    let failed10 = false;
    try {
      print(getAttr(h, "value"), d, y, z);
    } catch (caught10) {
      failed10 = true;
      if (!exit(manager10, caught10)) {
        throw caught10;
      }
    } finally {
      if (!failed10) {
        exit(manager10);
      }
    }
  } catch (caught9) {
    failed9 = true;
    if (!exit(manager9, caught9)) {
      throw caught9;
    }
  } finally {
    if (!failed9) {
      exit(manager9);
    }
  }
} catch (caught8) {
  failed8 = true;
  if (!exit(manager8, caught8)) {
    throw caught8;
  }
} finally {
  if (!failed8) {
    exit(manager8);
  }
}
print(getSlice(log, -3, null));
clear(log);
const manager11: Dynamic = new ExitStack();
const stack = enter(manager11);
let failed11 = false;
try {
  const names: Dynamic[] = Array.from(iterate("rs"), (n: string) =>
    stack.enterContext(call(m, [n])),
  );
  stack.callback(getAttr(log, "append"), "callback");
  print(names);
} catch (caught11) {
  failed11 = true;
  if (!exit(manager11, caught11)) {
    throw caught11;
  }
} finally {
  if (!failed11) {
    exit(manager11);
  }
}
print(log);

function* generator(): Generator<Dynamic> {
  const manager12: Dynamic = call(m, ["g1"]);
  enter(manager12);
  let failed12 = false;
  try {
    const manager13: Dynamic = call(m, ["g2"]);
    enter(manager13);
    let failed13 = false;
    try {
      yield 1;
      yield 2;
    } catch (caught13) {
      failed13 = true;
      if (!exit(manager13, caught13)) {
        throw caught13;
      }
    } finally {
      if (!failed13) {
        exit(manager13);
      }
    }
  } catch (caught12) {
    failed12 = true;
    if (!exit(manager12, caught12)) {
      throw caught12;
    }
  } finally {
    if (!failed12) {
      exit(manager12);
    }
  }
}

clear(log);
for (value of owned(generator())) {
}
print(boundGlobal(value, "value"), log);
