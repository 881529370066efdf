import {
  type Dynamic,
  coroutine,
  getItem,
  getSlice,
  keywords,
  print,
  rethrowUnless,
  settled,
  str,
  typeName,
} from "./runtime/python/index.js";
import {
  CancelledError,
  TimeoutError,
  createTask,
  gather,
  run,
  shield,
  sleep,
  waitFor,
} from "./runtime/python/stdlib/asyncio.js";

// Cancelling tasks: what runs on the way out, and what the waiter sees.
const log: string[] = [];
async function worker(name: string): Promise<Dynamic> {
  try {
    log.push(`${name} start`);
    await sleep(10);
  } catch (caught) {
    rethrowUnless(caught, CancelledError);
    log.push(`${name} cancelled`);
    throw caught;
  } finally {
    log.push(`${name} finally`);
  }
  return null;
}
async function stubborn(): Promise<Dynamic> {
  try {
    await sleep(10);
  } catch (caught2) {
    rethrowUnless(caught2, CancelledError);
    return "survived";
  }
  return null;
}
async function main(): Promise<Dynamic> {
  const t = createTask(coroutine(worker, "a"));
  await sleep(0);
  print(t.cancel(), t.done(), t.cancelled());
  try {
    await settled(t);
  } catch (caught3) {
    rethrowUnless(caught3, CancelledError);
    print("main saw it", t.done(), t.cancelled());
  }
  print(log, t.cancel());
  const s = createTask(coroutine(stubborn));
  await sleep(0);
  s.cancel();
  print(await settled(s), s.cancelled());
  const early = createTask(coroutine(worker, "never"));
  early.cancel();
  print(await gather(early, keywords({ return_exceptions: true })), getItem(log, -1));
  try {
    await waitFor(coroutine(worker, "slow"), 0.01);
  } catch (caught4) {
    const e = rethrowUnless(caught4, TimeoutError);
    print("timeout", typeName(e), str(e) === "", getSlice(log, -2, null));
  }
  async function inner(): Promise<string> {
    await sleep(0.2);
    return "shielded";
  }
  const task = createTask(coroutine(inner));
  try {
    await waitFor(shield(task), 0.001);
  } catch (caught5) {
    rethrowUnless(caught5, TimeoutError);
    print(task.done(), await settled(task));
  }
  try {
    t.result();
  } catch (caught6) {
    rethrowUnless(caught6, CancelledError);
    print("result raises");
  }
  return null;
}
await run(coroutine(main));
