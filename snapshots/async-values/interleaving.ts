import { type Dynamic, clear, coroutine, print, settled } from "./runtime/python/index.js";
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
  await gather(coroutine(busy, "a"), coroutine(busy, "b"));
  print(log);
  clear(log);
  await gather(coroutine(polite, "c"), coroutine(polite, "d"));
  print(log);
  clear(log);
  const t = createTask(coroutine(busy, "t"));
  log.push("created");
  await sleep(0);
  log.push("after");
  await settled(t);
  print(log, t.done(), t.result());
  clear(log);
  const coro = coroutine(busy, "lazy");
  log.push("not yet");
  await settled(coro);
  print(log);
  return null;
}
await run(coroutine(main));
