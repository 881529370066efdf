import {
  type Dynamic,
  TimeoutError,
  Tuple,
  callMethod,
  coroutine,
  enterAsync,
  exitAsync,
  mul,
  print,
  rethrowUnless,
} from "./runtime/python/index.js";
import { TaskGroup, currentTask, run, sleep, timeout } from "./runtime/python/stdlib/asyncio.js";

// A TaskGroup waits for its tasks and gives their results.
async function work(n: number): Promise<Dynamic> {
  await sleep(mul(0.01, n));
  return mul(n, n);
}
async function main(): Promise<Dynamic> {
  let tasks!: Dynamic[];
  const manager: Dynamic = new TaskGroup();
  const tg = await enterAsync(manager);
  let failed = false;
  try {
    tasks = Array.from(Tuple.of(3, 1, 2), (n: number) =>
      tg.createTask(coroutine(work, n), { name: `job${n}` }),
    );
    print(
      "inside",
      tasks.map((t: Dynamic) => t.done()),
    );
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
  print(
    tasks.map((t: Dynamic) => t.result()),
    tasks.map((t: Dynamic) => t.getName()),
  );
  try {
    const manager2: Dynamic = timeout(0.01);
    await enterAsync(manager2);
    let failed2 = false;
    try {
      await sleep(1);
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
  } catch (caught3) {
    rethrowUnless(caught3, TimeoutError);
    print("timed out");
  }
  const manager3: Dynamic = timeout(1);
  const scope = await enterAsync(manager3);
  let failed3 = false;
  try {
    await sleep(0);
  } catch (caught4) {
    failed3 = true;
    if (!(await exitAsync(manager3, caught4))) {
      throw caught4;
    }
  } finally {
    if (!failed3) {
      await exitAsync(manager3);
    }
  }
  print(scope.expired());
  print(
    currentTask() != null,
    callMethod(callMethod(currentTask(), "get_name", []), "startswith", ["Task-"]),
  );
  return null;
}
await run(coroutine(main));
