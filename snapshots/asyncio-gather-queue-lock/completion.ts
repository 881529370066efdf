import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  FIRST_COMPLETED,
  asCompleted,
  createTask,
  run,
  sleep,
  timeout,
  toThread,
  wait,
} from "./runtime/python/stdlib/asyncio.js";

// as_completed, wait, to_thread, shield, timeout.
async function w(n: Dynamic, t: Dynamic): Promise<Dynamic> {
  await sleep(t);
  return n;
}
async function main(): Promise<Dynamic> {
  let t: Dynamic;
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const c of py.iterate(asCompleted([py.coroutine(w, "b", 0.05), py.coroutine(w, "a", 0.01)]))) {
        items.push(await py.settled(c));
      }
      return items;
    })(),
  );
  const [done, pending] = await wait([createTask(py.coroutine(w, 1, 0)), createTask(py.coroutine(w, 2, 5))], {
    return_when: FIRST_COMPLETED,
  });
  py.print(py.len(done), py.len(pending), py.callMethod(done.pop(), "result", []));
  Array.from(py.iterate(pending), (p: Dynamic) => py.callMethod(p, "cancel", []));
  py.print(
    await toThread(
      py.signature((a: Dynamic, b: Dynamic = 1) => py.add(a, b), "main.<locals>.<lambda>", ["a", "b="]),
      2,
      py.keywords({ b: 5 }),
    ),
  );
  try {
    const manager: Dynamic = timeout(0.01);
    await py.enterAsync(manager);
    let failed = false;
    try {
      await sleep(5);
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
  } catch (caught2) {
    py.rethrowUnless(caught2, py.TimeoutError);
    py.print("timed out");
  }
  // Python:
  //   try:
  //       async with asyncio.TaskGroup() as tg: t = tg.create_task(w("tg", 0))
  //       print(t.result())
  //   except* ValueError: pass
  py.notMigrated("exception-group", 'try: async with asyncio.TaskGroup() as tg: t = tg.create_task(w("tg", 0)) print…');
  return null;
}
await run(py.coroutine(main));
