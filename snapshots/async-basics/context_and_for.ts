import {
  Dict,
  type Dynamic,
  Tuple,
  ValueError,
  and,
  call,
  callMethod,
  coroutine,
  enterAsync,
  eq,
  exitAsync,
  getAttr,
  getItem,
  iterateAsync,
  print,
  range,
  rethrowUnless,
  signature,
  truthy,
} from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { asynccontextmanager } from "./runtime/python/stdlib/contextlib.js";
import { AsyncExitStack } from "./runtime/python/stdlib/exit-stack.js";

// async with, async for, async comprehensions.
class Conn {
  async __aenter__(): Promise<Dynamic> {
    print("open");
    return this;
  }
  async __aexit__(...rest: Dynamic[]): Promise<void> {
    const e: Dynamic = Tuple.of(...rest);
    print(
      "close",
      and(getItem(e, 0), () => getAttr(getItem(e, 0), "__name__")),
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
  signature(
    async function* lease(n: Dynamic): AsyncGenerator<Dynamic> {
      print("lease", n);
      try {
        yield n;
      } finally {
        print("release", n);
      }
    },
    "lease",
    ["n"],
  ),
);
async function main(): Promise<Dynamic> {
  const manager: Dynamic = new Conn();
  const c = await enterAsync(manager);
  let failed = false;
  try {
    const manager2: Dynamic = call(lease, ["x"]);
    const l = await enterAsync(manager2);
    let failed2 = false;
    try {
      print(
        await (async () => {
          const items: Dynamic[] = [];
          for await (const r of iterateAsync(callMethod(c, "rows", []))) {
            if (truthy(r)) {
              items.push(r);
            }
          }
          return items;
        })(),
        await (async () => {
          const items2 = new Dict();
          for await (const r of iterateAsync(callMethod(c, "rows", []))) {
            items2.set(r, l);
          }
          return items2;
        })(),
      );
      loop2: {
        for await (const r of iterateAsync(callMethod(c, "rows", []))) {
          if (eq(r, 1)) {
            break loop2;
          }
        }
        print("no");
      }
    } catch (caught2) {
      failed2 = true;
      if (!(await exitAsync(manager2, caught2))) {
        throw caught2;
      }
    } finally {
      if (!failed2) {
        await exitAsync(manager2);
      }
    }
  } catch (caught) {
    failed = true;
    if (!(await exitAsync(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await exitAsync(manager);
    }
  }
  const manager3: Dynamic = new AsyncExitStack();
  const st = await enterAsync(manager3);
  let failed3 = false;
  try {
    print(
      await (async () => {
        const items3: Dynamic[] = [];
        for (const i of range(2)) {
          items3.push(await st.enterAsyncContext(call(lease, [i])));
        }
        return items3;
      })(),
    );
  } catch (caught3) {
    failed3 = true;
    if (!(await exitAsync(manager3, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed3) {
      await exitAsync(manager3);
    }
  }
  try {
    const manager4: Dynamic = new Conn();
    await enterAsync(manager4);
    let failed4 = false;
    try {
      throw new ValueError("v");
    } catch (caught4) {
      failed4 = true;
      if (!(await exitAsync(manager4, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed4) {
        await exitAsync(manager4);
      }
    }
  } catch (caught5) {
    const e = rethrowUnless(caught5, ValueError);
    print(e);
  }
  return null;
}
await run(coroutine(main));
