import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
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
    py.rethrowUnless(caught, CancelledError);
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
    py.rethrowUnless(caught2, CancelledError);
    return "survived";
  }
  return null;
}
async function main(): Promise<Dynamic> {
  const t = createTask(py.coroutine(worker, "a"));
  await sleep(0);
  py.print(t.cancel(), t.done(), t.cancelled());
  try {
    await py.settled(t);
  } catch (caught3) {
    py.rethrowUnless(caught3, CancelledError);
    py.print("main saw it", t.done(), t.cancelled());
  }
  py.print(log, t.cancel());
  const s = createTask(py.coroutine(stubborn));
  await sleep(0);
  s.cancel();
  py.print(await py.settled(s), s.cancelled());
  const early = createTask(py.coroutine(worker, "never"));
  early.cancel();
  py.print(await gather(early, py.keywords({ return_exceptions: true })), py.getItem(log, -1));
  try {
    await waitFor(py.coroutine(worker, "slow"), 0.01);
  } catch (caught4) {
    const e = py.rethrowUnless(caught4, TimeoutError);
    py.print("timeout", py.typeName(e), py.str(e) === "", py.getSlice(log, -2, null));
  }
  async function inner(): Promise<string> {
    await sleep(0.2);
    return "shielded";
  }
  const task = createTask(py.coroutine(inner));
  try {
    await waitFor(shield(task), 0.001);
  } catch (caught5) {
    py.rethrowUnless(caught5, TimeoutError);
    py.print(task.done(), await py.settled(task));
  }
  try {
    t.result();
  } catch (caught6) {
    py.rethrowUnless(caught6, CancelledError);
    py.print("result raises");
  }
  return null;
}
await run(py.coroutine(main));
