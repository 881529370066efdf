import {
  type Dynamic,
  KeyError,
  PySet,
  Tuple,
  add,
  append,
  callMethod,
  coroutine,
  getAttr,
  iterate,
  keywords,
  lazyFlatMap,
  len,
  print,
  repr,
  rethrowUnless,
  settled,
  signature,
  sorted,
} from "./runtime/python/index.js";
import {
  FIRST_COMPLETED,
  FIRST_EXCEPTION,
  InvalidStateError,
  asCompleted,
  createTask,
  ensureFuture,
  getEventLoop,
  run,
  sleep,
  toThread,
  wait,
} from "./runtime/python/stdlib/asyncio.js";

// wait, as_completed and ensure_future.
async function work(n: number, delay: Dynamic): Promise<Dynamic> {
  await sleep(delay);
  if (n < 0) {
    throw new KeyError(n);
  }
  return n;
}
async function main(): Promise<Dynamic> {
  let f: Dynamic;
  let t: Dynamic;
  const tasks = new PySet(
    Array.from(Tuple.of(Tuple.of(1, 0.4), Tuple.of(2, 0.01), Tuple.of(3, 0.3)), ([n, d]: Dynamic) =>
      createTask(coroutine(work, n, d)),
    ),
  );
  let [done, pending]: [Dynamic, Dynamic] = await wait(tasks, { return_when: FIRST_COMPLETED });
  print(sorted(lazyFlatMap(done, (t: Dynamic) => [callMethod(t, "result", [])])), len(pending));
  [done, pending] = await wait(pending);
  print(sorted(lazyFlatMap(done, (t: Dynamic) => [callMethod(t, "result", [])])), pending);
  const out: Dynamic[] = [];
  for (f of iterate(
    asCompleted([coroutine(work, 1, 0.2), coroutine(work, 2, 0.1), coroutine(work, 3, 0)]),
  )) {
    out.push(await settled(f));
  }
  print(out);
  [done, pending] = await wait([createTask(coroutine(work, 5, 1))], { timeout: 0.01 });
  print(len(done), len(pending));
  for (t of iterate(pending)) {
    callMethod(t, "cancel", []);
  }
  t = ensureFuture(coroutine(work, -1, 0));
  const items: Dynamic[] = await wait([t]);
  done = items[0];
  const _ = items[1];
  print(repr(t.exception()), t.done());
  [done, pending] = await wait(
    [createTask(coroutine(work, -2, 0)), createTask(coroutine(work, 7, 0.2))],
    { return_when: FIRST_EXCEPTION },
  );
  print(len(done), len(pending));
  const called: Dynamic[] = [];
  t = createTask(coroutine(work, 4, 0));
  t.addDoneCallback(
    signature(
      (f: Dynamic) => append(called, callMethod(f, "result", [])),
      "main.<locals>.<lambda>",
      ["f"],
    ),
  );
  await settled(t);
  await sleep(0);
  print(called);
  f = getEventLoop().createFuture();
  getEventLoop().callLater(0.001, getAttr(f, "set_result"), "later");
  print(await settled(f));
  try {
    f.setResult(1);
  } catch (caught) {
    const e = rethrowUnless(caught, InvalidStateError);
    print(e);
  }
  try {
    createTask(coroutine(work, 1, 0)).result();
  } catch (caught2) {
    const e = rethrowUnless(caught2, InvalidStateError);
    print(e);
  }
  print(
    await toThread(
      signature((a: Dynamic, b: Dynamic = 1) => add(a, b), "main.<locals>.<lambda>", ["a", "b="]),
      2,
      keywords({ b: 5 }),
    ),
    await sleep(0, "value"),
  );
  return null;
}
await run(coroutine(main));
