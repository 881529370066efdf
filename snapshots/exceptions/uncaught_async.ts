import { type Dynamic, LookupError, coroutine, print } from "./runtime/python/index.js";
import { run, sleep } from "./runtime/python/stdlib/asyncio.js";

// An uncaught exception inside a coroutine ends the program.
async function work(): Promise<void> {
  print("working");
  await sleep(0);
  throw new LookupError("lost");
}
async function main(): Promise<Dynamic> {
  try {
    await work();
  } finally {
    print("cleanup");
  }
  return null;
}
await run(coroutine(main));
