import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { TaskGroup, currentTask, run, sleep, timeout } from "./runtime/python/stdlib/asyncio.js";

// A TaskGroup waits for its tasks and gives their results.
async function work(n: number): Promise<Dynamic> {
  await sleep(py.mul(0.01, n));
  return py.mul(n, n);
}
async function main(): Promise<Dynamic> {
  let tasks!: Dynamic[];
  const manager: Dynamic = new TaskGroup();
  const tg = await py.enterAsync(manager);
  let failed = false;
  try {
    tasks = Array.from(py.Tuple.of(3, 1, 2), (n: number) => tg.createTask(py.coroutine(work, n), { name: `job${n}` }));
    py.print(
      "inside",
      tasks.map((t: Dynamic) => t.done()),
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
  try {
    const manager2: Dynamic = timeout(0.01);
    await py.enterAsync(manager2);
    let failed2 = false;
    try {
      await sleep(1);
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
    py.rethrowUnless(caught3, py.TimeoutError);
    py.print("timed out");
  }
  const manager3: Dynamic = timeout(1);
  const scope = await py.enterAsync(manager3);
  let failed3 = false;
  try {
    await sleep(0);
  } catch (caught4) {
    failed3 = true;
    if (!(await py.exitAsync(manager3, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      await py.exitAsync(manager3);
    }
  }
  py.print(scope.expired());
  py.print(currentTask() != null, py.callMethod(currentTask(), "get_name", []).startsWith("Task-"));
  return null;
}
await run(py.coroutine(main));
