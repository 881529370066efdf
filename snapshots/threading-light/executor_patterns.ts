import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";

// The executor patterns of agents.
async function fetch(x: number): Promise<Dynamic> {
  await sleep(0);
  return py.mul(x, 2);
}
async function runSync(coro: Dynamic): Promise<Dynamic> {
  const manager: Dynamic = new ThreadPoolExecutor(1);
  const pool = await py.enterAwaited(manager);
  let failed = false;
  try {
    return await pool.submit(async () => await run(coro)).result(30);
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
py.print(await runSync(py.coroutine(fetch, 4)));
const manager2: Dynamic = new ThreadPoolExecutor(4);
const pool = await py.enterAwaited(manager2);
let failed2 = false;
try {
  const futures = new py.Dict(
    Array.from(
      py.range(3),
      (n: number) =>
        [
          pool.submit(
            (
              (lambdaN: Dynamic) =>
              (n: Dynamic = lambdaN as Dynamic) =>
                py.pow(n, 2)
            )(n),
          ),
          n,
        ] as [Dynamic, Dynamic],
    ),
  );
  py.print(
    await (async () => {
      const items2 = new py.Dict();
      for (const [f, n] of py.items(futures)) {
        items2.set(n, await f.result());
      }
      return items2;
    })(),
    await py.alist(pool.map((a: Dynamic, b: Dynamic) => py.add(a, b), [1, 2], [10, 20])),
  );
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
