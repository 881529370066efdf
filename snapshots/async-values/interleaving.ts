import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { createTask, gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";

// Tasks run on until they really wait.
const log: string[] = [];
async function noop(): Promise<number> {
  return 1;
}
async function busy(name: string): Promise<Dynamic> {
  for (let i = 0; i < 3; i++) {
    await noop();
    log.push(`${name}${i}`);
  }
  return null;
}
async function polite(name: string): Promise<Dynamic> {
  for (let i = 0; i < 3; i++) {
    await sleep(0);
    log.push(`${name}${i}`);
  }
  return null;
}
async function main(): Promise<Dynamic> {
  await gather(py.coroutine(busy, "a"), py.coroutine(busy, "b"));
  py.print(log);
  py.clear(log);
  await gather(py.coroutine(polite, "c"), py.coroutine(polite, "d"));
  py.print(log);
  py.clear(log);
  const t = createTask(py.coroutine(busy, "t"));
  log.push("created");
  await sleep(0);
  log.push("after");
  await py.settled(t);
  py.print(log, t.done(), t.result());
  py.clear(log);
  const coro = py.coroutine(busy, "lazy");
  log.push("not yet");
  await py.settled(coro);
  py.print(log);
  return null;
}
await run(py.coroutine(main));
