import {
  Dict,
  type Dynamic,
  add,
  coroutine,
  enterAwaited,
  exitAwaited,
  items,
  list,
  mul,
  pow,
  print,
  range,
} from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";

// The executor patterns of agents.
async function fetch(x: number): Promise<Dynamic> {
  await sleep(0);
  return mul(x, 2);
}
async function runSync(coro: Dynamic): Promise<Dynamic> {
  const manager: Dynamic = new ThreadPoolExecutor(1);
  const pool = await enterAwaited(manager);
  let failed = false;
  try {
    return await pool.submit(async () => await run(coro)).result(30);
  } catch (caught) {
    failed = true;
    if (!(await exitAwaited(manager, caught))) {
      throw caught;
    }
  } finally {
    if (!failed) {
      await exitAwaited(manager);
    }
  }
  return null;
}
print(await runSync(coroutine(fetch, 4)));
const manager2: Dynamic = new ThreadPoolExecutor(4);
const pool = await enterAwaited(manager2);
let failed2 = false;
try {
  const futures = new Dict(
    Array.from(
      range(3),
      (n: number) =>
        [
          pool.submit(
            (
              (lambdaN: Dynamic) =>
              (n: Dynamic = lambdaN as Dynamic) =>
                pow(n, 2)
            )(n),
          ),
          n,
        ] as [Dynamic, Dynamic],
    ),
  );
  print(
    await (async () => {
      const items2 = new Dict();
      for (const [f, n] of items(futures)) {
        items2.set(n, await f.result());
      }
      return items2;
    })(),
    list(await pool.map((a: Dynamic, b: Dynamic) => add(a, b), [1, 2], [10, 20])),
  );
} catch (caught2) {
  failed2 = true;
  if (!(await exitAwaited(manager2, caught2))) {
    throw caught2;
  }
} finally {
  if (!failed2) {
    await exitAwaited(manager2);
  }
}
