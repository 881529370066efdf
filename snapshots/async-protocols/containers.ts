import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// Special methods of containers and callables that wait, or would have to.

class Lookup {
  async __call__(key: Dynamic): Promise<Dynamic> {
    await sleep(0);
    return py.mul(key, 2);
  }
  static {
    py.signature(this.prototype.__call__, "Lookup.__call__", ["key"]);
  }

  async __enter__(): Promise<Lookup> {
    await sleep(0);
    py.print("enter");
    return this;
  }

  async __exit__(kind: Dynamic, error: Dynamic, trace: Dynamic): Promise<boolean> {
    await sleep(0);
    py.print("exit", py.truthy(kind) ? py.getAttr(kind, "__name__") : null);
    return py.is(kind, py.KeyError);
  }

  async *__iter__(): AsyncGenerator<Dynamic> {
    for (let i = 0; i < 2; i++) {
      await sleep(0);
      yield i;
    }
  }
}

const lookup = new Lookup();
py.print(
  await lookup.__call__("ab"),
  await (async () => {
    const items: Dynamic[] = [];
    for (const f of [lookup]) {
      items.push(await f.__call__(2));
    }
    return items;
  })(),
);
const manager: Dynamic = lookup;
const inner = await py.enterAwaited(manager);
let failed = false;
try {
  py.print(await inner.__call__(1));
} catch (caught) {
  failed = true;
  if (!(await py.exitAwaited(manager, caught))) {
    throw caught;
  }
} finally {
  if (!failed) {
    await py.exitAwaited(manager);
  }
}
const manager2: Dynamic = lookup;
await py.enterAwaited(manager2);
let failed2 = false;
try {
  throw new py.KeyError("gone");
} catch (caught2) {
  failed2 = true;
  if (!(await py.exitAwaited(manager2, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    await py.exitAwaited(manager2);
  }
}
try {
  const manager3: Dynamic = lookup;
  await py.enterAwaited(manager3);
  let failed3 = false;
  try {
    throw new py.ValueError("kept");
  } catch (caught3) {
    failed3 = true;
    if (!(await py.exitAwaited(manager3, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      await py.exitAwaited(manager3);
    }
  }
} catch (caught4) {
  const error = py.rethrowUnless(caught4, py.ValueError);
  py.print(error);
}
for await (const i of py.iterateAsync(lookup)) {
  py.print(i);
}
py.print(await py.alist(lookup), py.sum(await py.alist(lookup)));
