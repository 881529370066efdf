import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import {
  CancelledError,
  TimeoutError,
  createTask,
  gather,
  run,
  sleep,
  waitFor,
} from "./runtime/python/stdlib/asyncio.js";

// create_task, wait_for, cancellation, return_exceptions.
const log: string[] = [];
async function w(name: string, t: Dynamic): Promise<Dynamic> {
  try {
    await sleep(t);
    log.push(name);
    return name;
  } catch (caught) {
    py.rethrowUnless(caught, CancelledError);
    log.push("cancelled " + name);
    throw caught;
  }
}
async function bad(): Promise<Dynamic> {
  throw new py.KeyError("b");
}
async function main(): Promise<Dynamic> {
  const [t1, t2] = [createTask(py.coroutine(w, "slow", 0.05)), createTask(py.coroutine(w, "fast", 0.01))];
  py.print(await py.settled(t2), await py.settled(t1), log, t1.done(), t1.result());
  try {
    await waitFor(py.coroutine(w, "late", 5), 0.02);
  } catch (caught2) {
    const e = py.rethrowUnless(caught2, TimeoutError);
    py.print("timeout", py.typeName(e), log);
  }
  py.print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const r of await gather(
        py.coroutine(w, "a", 0),
        py.coroutine(bad),
        py.keywords({ return_exceptions: true }),
      )) {
        items.push(py.repr(r));
      }
      return items;
    })(),
  );
  const t = createTask(py.coroutine(w, "c", 5));
  await sleep(0);
  t.cancel();
  try {
    await py.settled(t);
  } catch (caught3) {
    py.rethrowUnless(caught3, CancelledError);
    py.print("cancelled", t.cancelled());
  }
  return null;
}
await run(py.coroutine(main));
