import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { asynccontextmanager } from "./runtime/python/stdlib/contextlib.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";

// async with, async for, async comprehensions.
class Conn {
  async __aenter__(): Promise<Dynamic> {
    py.print("open");
    return this;
  }
  async __aexit__(...rest: Dynamic[]): Promise<void> {
    const e: Dynamic = py.Tuple.of(...rest);
    py.print(
      "close",
      py.and(py.getItem(e, 0), () => py.getAttr(py.getItem(e, 0), "__name__")),
    );
  }
  async *rows(): AsyncGenerator<Dynamic> {
    for (let i = 0; i < 3; i++) {
      await sleep(0);
      yield i;
    }
  }
}
const lease: Dynamic = asynccontextmanager(
  py.signature(
    async function* lease(n: Dynamic): AsyncGenerator<Dynamic> {
      py.print("lease", n);
      try {
        yield n;
      } finally {
        py.print("release", n);
      }
    },
    "lease",
    ["n"],
  ),
);
async function main(): Promise<Dynamic> {
  const manager: Dynamic = new Conn();
  const c = await py.enterAsync(manager);
  let failed = false;
  try {
    const manager2: Dynamic = py.call(lease, ["x"]);
    const l = await py.enterAsync(manager2);
    let failed2 = false;
    try {
      py.print(
        await (async () => {
          const items: Dynamic[] = [];
          for await (const r of py.iterateAsync(py.callMethod(c, "rows", []))) {
            if (py.truthy(r)) {
              items.push(r);
            }
          }
          return items;
        })(),
        await (async () => {
          const items2 = new py.Dict();
          for await (const r of py.iterateAsync(py.callMethod(c, "rows", []))) {
            items2.set(r, l);
          }
          return items2;
        })(),
      );
      loop2: {
        for await (const r of py.iterateAsync(py.callMethod(c, "rows", []))) {
          if (py.eq(r, 1)) {
            break loop2;
          }
        }
        py.print("no");
      }
    } catch (caught2) {
      failed2 = true;
      if (!(await py.exitAsync(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await py.exitAsync(manager2);
      }
    }
  } catch (caught) {
    failed = true;
    if (!(await py.exitAsync(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await py.exitAsync(manager);
    }
  }
  const manager3: Dynamic = new AsyncExitStack();
  const st = await py.enterAsync(manager3);
  let failed3 = false;
  try {
    py.print(
      await (async () => {
        const items3: Dynamic[] = [];
        for (const i of py.range(2)) {
          items3.push(await st.enterAsyncContext(py.call(lease, [i])));
        }
        return items3;
      })(),
    );
  } catch (caught3) {
    failed3 = true;
    if (!(await py.exitAsync(manager3, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      await py.exitAsync(manager3);
    }
  }
  try {
    const manager4: Dynamic = new Conn();
    await py.enterAsync(manager4);
    let failed4 = false;
    try {
      throw new py.ValueError("v");
    } catch (caught4) {
      failed4 = true;
      if (!(await py.exitAsync(manager4, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        await py.exitAsync(manager4);
      }
    }
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, py.ValueError);
    py.print(e);
  }
  return null;
}
await run(py.coroutine(main));
