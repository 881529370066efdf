import {
  type Dynamic,
  TimeoutError,
  add,
  callMethod,
  coroutine,
  enterAsync,
  exitAsync,
  iterate,
  keywords,
  len,
  notMigrated,
  print,
  rethrowUnless,
  settled,
  signature,
} from "./runtime/python/index.js";
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
  print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const c of iterate(asCompleted([coroutine(w, "b", 0.05), coroutine(w, "a", 0.01)]))) {
        items.push(await settled(c));
      }
      return items;
    })(),
  );
  const [done, pending] = await wait(
    [createTask(coroutine(w, 1, 0)), createTask(coroutine(w, 2, 5))],
    { return_when: FIRST_COMPLETED },
  );
  print(len(done), len(pending), callMethod(done.pop(), "result", []));
  Array.from(iterate(pending), (p: Dynamic) => callMethod(p, "cancel", []));
  print(
    await toThread(
      signature((a: Dynamic, b: Dynamic = 1) => add(a, b), "main.<locals>.<lambda>", ["a", "b="]),
      2,
      keywords({ b: 5 }),
    ),
  );
  try {
    const manager: Dynamic = timeout(0.01);
    await enterAsync(manager);
    let failed = false;
    try {
      await sleep(5);
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
  } catch (caught2) {
    rethrowUnless(caught2, TimeoutError);
    print("timed out");
  }
  // Python:
  //   try:
  //       async with asyncio.TaskGroup() as tg: t = tg.create_task(w("tg", 0))
  //       print(t.result())
  //   except* ValueError: pass
  notMigrated(
    "exception-group",
    'try: async with asyncio.TaskGroup() as tg: t = tg.create_task(w("tg", 0)) print…',
  );
  return null;
}
await run(coroutine(main));
