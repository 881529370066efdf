import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// What an else does with return, continue, try-finally around the loop and a condition that turns false in the last round.
function primes(limit: number): Dynamic[] {
  const out: Dynamic[] = [];
  for (let n = 2; n < limit; n++) {
    loop2: {
      for (const p of out) {
        if (py.eq(py.mod(n, p), 0)) {
          break loop2;
        }
      }
      out.push(n);
    }
  }
  return out;
}

py.print(primes(30));

function drain(queue: Dynamic[]): Dynamic {
  loop3: {
    while (queue.length > 0) {
      const item = py.pop(queue);
      try {
        if (item === "stop") {
          return py.Tuple.of("returned", queue);
        }
        if (item === "skip") {
          continue;
        }
        if (item === "break") {
          break loop3;
        }
      } finally {
        item === "mark" && !py.contains(queue, "seen") ? py.append(queue, "seen") : null;
      }
    }
    return py.Tuple.of("else", queue);
  }
  return py.Tuple.of("broke", queue);
}

for (const q of py.Tuple.of(["stop", 1], [1, "stop"], ["skip", "skip"], ["x", "break", 1], [] as Dynamic[], ["mark"])) {
  py.print(drain(q));
}

function firstLong(words: string[], n: number): string {
  let word!: string;
  {
    for (word of words) {
      if (py.len(word) > n) {
        return word;
      }
    }
    word = "default";
  }
  return word;
}

py.print(firstLong(["a", "bbb"], 2), firstLong(["a"], 2), firstLong([], 0));
let i: number = 0;
{
  while (i < 3) {
    i += 1;
  }
  i = -1;
}
py.print(i);
{
  for (i of py.range(3)) {
  }
  i += 10;
}
py.print(i);
{
  for (const _ of py.Tuple.of()) {
  }
  py.print("empty for");
}
{
  while ((i = i - 5) > 0) {
    if (i === 7) {
      continue;
    }
  }
  py.print("left at", i);
}
