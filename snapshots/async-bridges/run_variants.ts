import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  ensureFuture,
  gather,
  getEventLoop,
  newEventLoop,
  run,
  setEventLoop,
  sleep,
} from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";

// Every way in which synchronous Python runs a coroutine to its end.

async function fetch(n: Dynamic): Promise<Dynamic> {
  await sleep(0);
  py.print("fetch", n);
  return py.mul(n, 2);
}

async function fail(): Promise<Dynamic> {
  await sleep(0);
  throw new py.ValueError("failed");
}

async function byRun(n: Dynamic): Promise<Dynamic> {
  return await run(py.coroutine(fetch, n));
}
py.signature(byRun, "by_run", ["n"]);

async function byLoop(n: Dynamic): Promise<Dynamic> {
  const loop = newEventLoop();
  try {
    setEventLoop(loop);
    return await loop.runUntilComplete(py.coroutine(fetch, n));
  } finally {
    loop.close();
  }
}
py.signature(byLoop, "by_loop", ["n"]);

async function byPool(n: Dynamic): Promise<Dynamic> {
  const manager: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager);
  let failed = false;
  try {
    return await pool.submit(run, py.coroutine(fetch, n)).result();
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
  return null;
}
py.signature(byPool, "by_pool", ["n"]);

async function byPoolLambda(n: number): Promise<Dynamic> {
  const manager2: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager2);
  let failed2 = false;
  try {
    const future = pool.submit(async () => await run(py.coroutine(fetch, n)));
    return await future.result(5);
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
  return null;
}

async function byRunningOrNot(n: number): Promise<Dynamic> {
  let loop: Dynamic;
  try {
    loop = getEventLoop();
  } catch (caught3) {
    py.rethrowUnless(caught3, py.RuntimeError);
    loop = null;
  }
  if (loop !== null && py.truthy(loop) && loop.isRunning()) {
    const manager3: Dynamic = new ThreadPoolExecutor(1);
    const pool = await py.enterAwaited(manager3);
    let failed3 = false;
    try {
      return await pool.submit(run, py.coroutine(fetch, n)).result();
    } catch (caught4) {
      failed3 = true;
      if (!(await py.exitAwaited(manager3, caught4))) {
        throw caught4;
      }
    } finally {
      if (!failed3) {
        await py.exitAwaited(manager3);
      }
    }
  }
  return await run(py.coroutine(fetch, n));
}

async function runSync(coroutine: Dynamic): Promise<Dynamic> {
  return await run(coroutine);
}

py.print(await byRun(1), await byLoop(2), await byPool(3), await byPoolLambda(4), await byRunningOrNot(5));
py.print(await runSync(py.coroutine(fetch, 6)));
for (const runner of py.Tuple.of(byRun, byLoop, byPool)) {
  py.print(await py.call(runner, [7]));
}
try {
  await run(py.coroutine(fail));
} catch (caught5) {
  const error = py.rethrowUnless(caught5, py.ValueError);
  py.print("caught", error);
}
const manager4: Dynamic = new ThreadPoolExecutor(1);
const pool = await py.enterAwaited(manager4);
let failed4 = false;
try {
  const future = pool.submit(run, py.coroutine(fail));
  try {
    await future.result();
  } catch (caught7) {
    const error = py.rethrowUnless(caught7, py.ValueError);
    py.print("from pool", error);
  }
} catch (caught6) {
  failed4 = true;
  if (!(await py.exitAwaited(manager4, caught6))) {
    throw caught6;
  }
} finally {
  if (!failed4) {
    await py.exitAwaited(manager4);
  }
}

async function many(): Promise<Dynamic> {
  return await gather(...py.spread(py.lazyFlatMap(py.range(3), (i: number) => [py.coroutine(fetch, i)])));
}

py.print(await run(py.coroutine(many)));
const loop = newEventLoop();
const task = loop.createTask(py.coroutine(fetch, 8));
py.print(await loop.runUntilComplete(task));
py.print(
  false
    ? await loop.runUntilComplete(ensureFuture(py.coroutine(gather, py.coroutine(fetch, 9), py.coroutine(fetch, 10))))
    : "skipped",
);
await loop.runUntilComplete(py.coroutine((self: Dynamic) => self.shutdownAsyncgens(), loop));
loop.close();

async function outer(n: Dynamic): Promise<Dynamic> {
  return py.add(await byRun(n), 1);
}
py.signature(outer, "outer", ["n"]);

py.print(
  await (async () => {
    const items: Dynamic[] = [];
    for (const n of py.Tuple.of(1, 2)) {
      items.push(await outer(n));
    }
    return items;
  })(),
);
py.print(await py.maxAsync(py.mapAsync(outer, py.Tuple.of(3, 4))));
