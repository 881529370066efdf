import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
    throw new py.KeyError(n);
  }
  return n;
}
async function main(): Promise<Dynamic> {
  let f: Dynamic;
  let t: Dynamic;
  const tasks = new py.PySet(
    py.lazyFlatMap(py.Tuple.of(py.Tuple.of(1, 0.4), py.Tuple.of(2, 0.01), py.Tuple.of(3, 0.3)), ([n, d]: Dynamic) => [
      createTask(py.coroutine(work, n, d)),
    ]),
  );
  let [done, pending]: [Dynamic, Dynamic] = await wait(tasks, { return_when: FIRST_COMPLETED });
  py.print(py.sorted(py.lazyFlatMap(done, (t: Dynamic) => [py.callMethod(t, "result", [])])), py.len(pending));
  [done, pending] = await wait(pending);
  py.print(py.sorted(py.lazyFlatMap(done, (t: Dynamic) => [py.callMethod(t, "result", [])])), pending);
  const out: Dynamic[] = [];
  for (f of py.iterate(
    asCompleted([py.coroutine(work, 1, 0.2), py.coroutine(work, 2, 0.1), py.coroutine(work, 3, 0)]),
  )) {
    out.push(await py.settled(f));
  }
  py.print(out);
  [done, pending] = await wait([createTask(py.coroutine(work, 5, 1))], { timeout: 0.01 });
  py.print(py.len(done), py.len(pending));
  for (t of py.iterate(pending)) {
    py.callMethod(t, "cancel", []);
  }
  t = ensureFuture(py.coroutine(work, -1, 0));
  const items: Dynamic[] = await wait([t]);
  done = items[0];
  const _ = items[1];
  py.print(py.repr(t.exception()), t.done());
  [done, pending] = await wait([createTask(py.coroutine(work, -2, 0)), createTask(py.coroutine(work, 7, 0.2))], {
    return_when: FIRST_EXCEPTION,
  });
  py.print(py.len(done), py.len(pending));
  const called: Dynamic[] = [];
  t = createTask(py.coroutine(work, 4, 0));
  t.addDoneCallback(
    py.signature((f: Dynamic) => py.append(called, py.callMethod(f, "result", [])), "main.<locals>.<lambda>", ["f"]),
  );
  await py.settled(t);
  await sleep(0);
  py.print(called);
  f = getEventLoop().createFuture();
  getEventLoop().callLater(0.001, py.getAttr(f, "set_result"), "later");
  py.print(await py.settled(f));
  try {
    f.setResult(1);
  } catch (caught) {
    const e = py.rethrowUnless(caught, InvalidStateError);
    py.print(e);
  }
  try {
    createTask(py.coroutine(work, 1, 0)).result();
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, InvalidStateError);
    py.print(e);
  }
  py.print(
    await toThread(
      py.signature((a: Dynamic, b: Dynamic = 1) => py.add(a, b), "main.<locals>.<lambda>", ["a", "b="]),
      2,
      py.keywords({ b: 5 }),
    ),
    await sleep(0, "value"),
  );
  return null;
}
await run(py.coroutine(main));
