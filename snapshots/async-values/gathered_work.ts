import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  FIRST_COMPLETED,
  Queue,
  Semaphore,
  TaskGroup,
  TimeoutError,
  asCompleted,
  createTask,
  ensureFuture,
  gather,
  getEventLoop,
  run,
  shield,
  sleep as pySleep,
  timeout,
  toThread,
  wait,
  waitFor,
} from "./runtime/python/stdlib/asyncio.js";
import { ThreadPoolExecutor } from "./runtime/python/stdlib/futures.js";
import { sleep } from "./runtime/python/stdlib/time.js";

// gather with return_exceptions, as_completed, TaskGroup, wait, wait_for, to_thread, run_in_executor and shield over functions that wait.

async function blocking(n: Dynamic): Promise<Dynamic> {
  await sleep(py.mul(0.002, n));
  if (py.eq(n, 3)) {
    throw new py.ValueError(`bad ${py.str(n)}`);
  }
  return py.mul(n, 10);
}
py.signature(blocking, "blocking", ["n"]);

async function waiting(n: number): Promise<Dynamic> {
  await pySleep(py.mul(0.004, n));
  if (n === 3) {
    throw new py.KeyError(n);
  }
  return n;
}

async function main(): Promise<string> {
  let done: Dynamic;
  let tasks!: Dynamic[];
  let late: Dynamic;
  let task: Dynamic;
  const results: Dynamic[] = await gather(
    ...py.spread(py.lazyFlatMap(py.Tuple.of(2, 1, 3), (n: number) => [py.coroutine(waiting, n)])),
    py.keywords({ return_exceptions: true }),
  );
  py.print(results.map((r: Dynamic) => py.repr(r)));
  const threads: Dynamic[] = await gather(
    ...Array.from(py.Tuple.of(1, 3, 2), (n: number) => py.coroutine(toThread, blocking, n)),
    py.keywords({ return_exceptions: true }),
  );
  py.print(
    threads.map((r: Dynamic) => (!py.isInstance(r, py.BaseException) ? r : `${py.str(py.typeName(r))}(${py.str(r)})`)),
  );
  for (done of py.iterate(asCompleted([py.coroutine(waiting, 2), py.coroutine(waiting, 1)]))) {
    py.print("done", await py.settled(done));
  }
  try {
    const manager: Dynamic = new TaskGroup();
    let group: Dynamic = await py.enterAsync(manager);
    let failed = false;
    try {
      tasks = Array.from(py.Tuple.of(1, 2), (n: number) =>
        group.createTask(py.coroutine(waiting, n), { name: `t${n}` }),
      );
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
    py.print(
      tasks.map((t: Dynamic) => t.result()),
      tasks.map((t: Dynamic) => t.getName()),
    );
    const manager2: Dynamic = new TaskGroup();
    group = await py.enterAsync(manager2);
    let failed2 = false;
    try {
      group.createTask(py.coroutine(waiting, 3));
      late = group.createTask(py.coroutine(waiting, 50));
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
  } catch (caught3) {
    const e = py.rethrowUnless(caught3, py.BaseExceptionGroup);
    py.print(
      py.typeName(e),
      Array.from(py.iterate(py.getAttr(e, "exceptions")), (x: Dynamic) => py.repr(x)),
      py.bound(late, "late").cancelled(),
    );
  }
  const loop = getEventLoop();
  const manager3: Dynamic = new ThreadPoolExecutor(2);
  const pool = await py.enterAwaited(manager3);
  let failed3 = false;
  try {
    py.print(
      await gather(
        ...Array.from(py.Tuple.of(2, 1), (n: number) =>
          ensureFuture(
            py.coroutine(
              (self: Dynamic, pool: Dynamic, blocking: Dynamic, n: Dynamic) => self.runInExecutor(pool, blocking, n),
              loop,
              pool,
              blocking,
              n,
            ),
          ),
        ),
      ),
    );
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
  py.print(await loop.runInExecutor(null, async () => py.add(await blocking(1), await blocking(2))));
  const items: Dynamic[] = await wait(
    Array.from(py.Tuple.of(1, 40), (n: number) => createTask(py.coroutine(waiting, n))),
    { return_when: FIRST_COMPLETED },
  );
  done = items[0];
  const pending = items[1];
  py.print(py.len(done), py.len(pending), await py.callMethod(done.pop(), "result", []));
  for (task of py.iterate(pending)) {
    py.callMethod(task, "cancel", []);
  }
  py.print(await gather(...py.spread(pending), py.keywords({ return_exceptions: true })));
  try {
    await waitFor(py.coroutine(waiting, 100), 0.01);
  } catch (caught5) {
    const e = py.rethrowUnless(caught5, TimeoutError);
    py.print("timeout", py.typeName(e));
  }
  py.print(await waitFor(shield(createTask(py.coroutine(waiting, 1))), 5));
  task = createTask(py.coroutine(waiting, 3));
  await pySleep(0.05);
  py.print(task.done(), py.repr(task.exception()));
  try {
    const manager4: Dynamic = timeout(0.005);
    await py.enterAsync(manager4);
    let failed4 = false;
    try {
      await waiting(100);
    } catch (caught6) {
      failed4 = true;
      if (!(await py.exitAsync(manager4, caught6))) {
        throw caught6;
      }
    } finally {
      if (!failed4) {
        await py.exitAsync(manager4);
      }
    }
  } catch (caught7) {
    py.rethrowUnless(caught7, py.TimeoutError);
    py.print("timed out");
  }
  const queue = new Queue(1);

  async function produce(): Promise<Dynamic> {
    for (let i = 0; i < 3; i++) {
      await queue.put(await toThread(blocking, i));
    }
    await queue.put(null);
    return null;
  }

  async function consume(): Promise<Dynamic> {
    let item: Dynamic;
    const got: Dynamic[] = [];
    while ((item = await queue.get()) != null) {
      got.push(item);
      queue.taskDone();
    }
    return got;
  }

  const [, got] = py.unpack(await gather(py.coroutine(produce), py.coroutine(consume)), 2);
  py.print(got);
  const semaphore = new Semaphore(2);
  let running: number = 0;
  let peak: number = 0;

  async function limited(n: Dynamic): Promise<Dynamic> {
    const manager5: Dynamic = semaphore;
    await py.enterAsync(manager5);
    let failed5 = false;
    try {
      running += 1;
      peak = py.max(peak, running);
      await pySleep(0.001);
      running -= 1;
      return n;
    } catch (caught8) {
      failed5 = true;
      if (!(await py.exitAsync(manager5, caught8))) {
        throw caught8;
      }
    } finally {
      if (!failed5) {
        await py.exitAsync(manager5);
      }
    }
    return null;
  }
  py.signature(limited, "main.<locals>.limited", ["n"]);

  py.print(await gather(...py.spread(py.map((...args: Dynamic[]) => py.callAsync(limited, args), py.range(5)))), peak);
  return "end";
}

async function tool(coroutine: Dynamic): Promise<Dynamic> {
  return await run(coroutine);
}

py.print(await tool(py.coroutine(main)));
