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

// Synchronous code that drives asynchronous generators and coroutines by hand.

const log: string[] = [];

async function* numbers(n: number): AsyncGenerator<Dynamic> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(0.001);
      log.push(`made ${i}`);
      yield i;
    }
  } finally {
    await sleep(0);
    log.push("closed");
  }
}

async function double(x: number): Promise<Dynamic> {
  await sleep(0.001);
  if (x < 0) {
    throw new py.ValueError(`negative ${x}`);
  }
  return py.mul(2, x);
}

async function* iterate(source: Dynamic): AsyncGenerator<Dynamic> {
  const loop = newEventLoop();
  try {
    while (true) {
      try {
        yield await loop.runUntilComplete(py.callMethod(source, "__anext__", []));
      } catch (caught) {
        py.rethrowUnless(caught, py.StopAsyncIteration);
        log.push("exhausted");
        return;
      }
    }
  } finally {
    await loop.runUntilComplete(py.callMethod(source, "aclose", []));
    loop.close();
  }
}

py.print(await py.alist(iterate(numbers(3))), log);
py.clear(log);
for await (const item of iterate(numbers(5))) {
  if (py.eq(item, 1)) {
    break;
  }
}
py.print(log);
const gen = iterate(numbers(5));
py.print(await py.nextAsync(gen), await py.nextAsync(gen, "none"));
await py.closeGeneratorAsync(gen);
py.print(log);

/** Also where a loop runs already. */
async function anywhere(coroutine: Dynamic): Promise<Dynamic> {
  try {
    getEventLoop();
  } catch (caught2) {
    py.rethrowUnless(caught2, py.RuntimeError);
    return await run(coroutine);
  }
  const manager: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager);
  let failed = false;
  try {
    return await pool.submit(run, coroutine).result();
  } catch (caught3) {
    failed = true;
    if (!(await py.exitAwaited(manager, caught3))) {
      throw caught3;
    }
  } finally {
    if (!failed) {
      await py.exitAwaited(manager);
    }
  }
  return null;
}

async function inside(): Promise<Dynamic> {
  return await anywhere(py.coroutine(double, 21));
}

py.print(await anywhere(py.coroutine(double, 4)), await run(py.coroutine(inside)));
const manager2: Dynamic = new ThreadPoolExecutor(1);
const pool = await py.enterAwaited(manager2);
let failed2 = false;
try {
  const futures: Dynamic[] = Array.from(py.Tuple.of(1, -1, 3), (n: number) =>
    pool.submit(run, py.coroutine(double, n)),
  );
  for (const f of futures) {
    try {
      py.print(await f.result());
    } catch (caught5) {
      const e = py.rethrowUnless(caught5, py.ValueError);
      py.print("failed", e);
    }
  }
} catch (caught4) {
  failed2 = true;
  if (!(await py.exitAwaited(manager2, caught4))) {
    throw caught4;
  }
} finally {
  if (!failed2) {
    await py.exitAwaited(manager2);
  }
}
py.print(await new ThreadPoolExecutor(1).submit(run, py.coroutine(double, 5)).result(5));
py.print(await new ThreadPoolExecutor(1).submit(async () => await run(py.coroutine(double, 6))).result());
const loop = newEventLoop();
setEventLoop(loop);
py.print(
  await loop.runUntilComplete(ensureFuture(py.coroutine(gather, py.coroutine(double, 1), py.coroutine(double, 2)))),
);
py.print(py.is(getEventLoop(), loop), loop.isRunning(), loop.isClosed());
loop.close();
py.print(loop.isClosed());
