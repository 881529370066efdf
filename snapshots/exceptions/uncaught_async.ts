import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// An uncaught exception inside a coroutine ends the program.
async function work(): Promise<void> {
  py.print("working");
  await sleep(0);
  throw new py.LookupError("lost");
}
async function main(): Promise<Dynamic> {
  try {
    await work();
  } finally {
    py.print("cleanup");
  }
  return null;
}
await run(py.coroutine(main));
