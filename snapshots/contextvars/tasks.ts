import {
  type Dynamic,
  Tuple,
  add,
  coroutine,
  print,
  settled,
  str,
} from "./runtime/python/index.js";
import { createTask, gather, run, sleep } from "./runtime/python/stdlib/asyncio.js";
import { ContextVar } from "./runtime/python/stdlib/contextvars.js";

// Tasks get their own copy of the context; changes below do not come back.

const user = new ContextVar("user", { default: "nobody" });
const trail = new ContextVar("trail", { default: Tuple.of() });

async function log(step: Dynamic): Promise<Dynamic> {
  trail.set(add(trail.get(), Tuple.of(`${str(user.get())}:${str(step)}`)));
  await sleep(0);
  return trail.get();
}

async function handle(name: string, steps: number): Promise<Dynamic> {
  const token = user.set(name);
  try {
    for (let step = 0; step < steps; step++) {
      await log(step);
    }
    return trail.get();
  } finally {
    user.reset(token);
  }
}

async function main(): Promise<Dynamic> {
  user.set("main");
  print(await gather(coroutine(handle, "ann", 2), coroutine(handle, "bob", 3)));
  print(user.get(), trail.get());
  const task = createTask(coroutine(log, "late"));
  user.set("changed");
  print(await settled(task), trail.get(), await log("direct"), trail.get());
  return null;
}

await run(coroutine(main));
print(user.get(), trail.get());
