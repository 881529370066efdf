import {
  type Dynamic,
  KeyError,
  coroutine,
  keywords,
  print,
  repr,
  rethrowUnless,
  settled,
  typeName,
} from "./runtime/python/index.js";
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
    rethrowUnless(caught, CancelledError);
    log.push("cancelled " + name);
    throw caught;
  }
}
async function bad(): Promise<Dynamic> {
  throw new KeyError("b");
}
async function main(): Promise<Dynamic> {
  const [t1, t2] = [createTask(coroutine(w, "slow", 0.05)), createTask(coroutine(w, "fast", 0.01))];
  print(await settled(t2), await settled(t1), log, t1.done(), t1.result());
  try {
    await waitFor(coroutine(w, "late", 5), 0.02);
  } catch (caught2) {
    const e = rethrowUnless(caught2, TimeoutError);
    print("timeout", typeName(e), log);
  }
  print(
    await (async () => {
      const items: Dynamic[] = [];
      for (const r of await gather(
        coroutine(w, "a", 0),
        coroutine(bad),
        keywords({ return_exceptions: true }),
      )) {
        items.push(repr(r));
      }
      return items;
    })(),
  );
  const t = createTask(coroutine(w, "c", 5));
  await sleep(0);
  t.cancel();
  try {
    await settled(t);
  } catch (caught3) {
    rethrowUnless(caught3, CancelledError);
    print("cancelled", t.cancelled());
  }
  return null;
}
await run(coroutine(main));
