import { expect, it } from "vitest";
import { alist, coroutine, keywords, repr, settled, typeName } from "../../../src/runtime/python/index.js";
import * as asyncio from "../../../src/runtime/python/stdlib/asyncio.js";
import { AsyncExitStack } from "../../../src/runtime/python/stdlib/exit-stack.js";
import { contextmanager } from "../../../src/runtime/python/stdlib/contextlib.js";
import { ContextVar } from "../../../src/runtime/python/stdlib/contextvars.js";
import { asCompleted, ThreadPoolExecutor } from "../../../src/runtime/python/stdlib/futures.js";
import { current } from "../../../src/runtime/python/stdlib/streams.js";
import * as logging from "../../../src/runtime/python/stdlib/logging.js";

const later = async <T>(value: T, delay = 0.001): Promise<T> => asyncio.sleep(delay, value) as Promise<T>;

it("gathers in the order given, with exceptions as values when asked", async () => {
  const failing = async () => Promise.reject(new Error("x"));
  expect(await asyncio.gather(coroutine(later, 1, 0.02), coroutine(later, 2))).toEqual([1, 2]);
  const results = await asyncio.gather(
    coroutine(later, 1),
    coroutine(failing),
    keywords({ return_exceptions: true }),
  );
  expect(results[0]).toBe(1);
  expect(results[1]).toBeInstanceOf(Error);
});

it("times out and cancels", async () => {
  const task = asyncio.createTask(coroutine(later, 1, 5));
  await expect(asyncio.waitFor(task, 0.01)).rejects.toSatisfy((error) => typeName(error) === "TimeoutError");
  await expect(settled(task)).rejects.toBeInstanceOf(asyncio.CancelledError);
  expect(task.cancelled()).toBe(true);
});

it("hands items through a queue", async () => {
  const queue = new asyncio.Queue<number>(1);
  const consumer = asyncio.createTask(coroutine(async () => [await queue.get(), await queue.get()]));
  await queue.put(1);
  await queue.put(2);
  expect(await settled(consumer)).toEqual([1, 2]);
});

it("limits what a semaphore guards", async () => {
  const semaphore = new asyncio.Semaphore(2);
  let running = 0;
  let most = 0;
  const work = async () => {
    await semaphore.acquire();
    most = Math.max(most, ++running);
    await asyncio.sleep(0.001);
    running--;
    semaphore.release();
  };
  await asyncio.gather(...Array.from({ length: 6 }, () => coroutine(work)));
  expect(most).toBe(2);
});

it("keeps context variables apart between tasks", async () => {
  const variable = new ContextVar("v", { default: 0 });
  const inner = async () => {
    variable.set(1);
    await asyncio.sleep(0);
    return variable.get();
  };
  expect(await settled(asyncio.createTask(coroutine(inner)))).toBe(1);
  expect(variable.get()).toBe(0);
});

it("runs an executor's calls and completes futures", async () => {
  const executor = new ThreadPoolExecutor(2);
  expect(await alist(await executor.map((x: number) => later(x * 2), [1, 2, 3]))).toEqual([2, 4, 6]);
  const seen: number[] = [];
  for await (const future of asCompleted([executor.submit(later, 1, 0.03), executor.submit(later, 2)])) {
    seen.push(await future.result());
  }
  expect(seen).toEqual([2, 1]);
});

it("leaves an exit stack in reverse order and suppresses", async () => {
  const log: string[] = [];
  const manager = contextmanager(function* (name: string) {
    log.push(`enter ${name}`);
    try {
      yield name;
    } finally {
      log.push(`exit ${name}`);
    }
  });
  const stack = new AsyncExitStack();
  stack.enterContext(manager("a"));
  stack.enterContext(manager("b"));
  await stack.aclose();
  expect(log).toEqual(["enter a", "enter b", "exit b", "exit a"]);
});

it("writes log lines as Python does", () => {
  const lines: string[] = [];
  const previous = current.stderr;
  current.stderr = { write: (text: string) => lines.push(text) };
  logging.getLogger("lib").warning("no handler %s", 1);
  logging.basicConfig({ level: "INFO" });
  logging.getLogger("lib").info("a=%d", 5);
  logging.getLogger("lib").debug("hidden");
  logging.warning("root");
  current.stderr = previous;
  expect(lines).toEqual(["no handler 1\n", "INFO:lib:a=5\n", "WARNING:root:root\n"]);
  expect(repr(logging.getLogger("lib"))).toBe("<Logger lib (INFO)>");
});
