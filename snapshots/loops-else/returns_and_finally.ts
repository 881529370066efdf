import {
  type Dynamic,
  Tuple,
  append,
  contains,
  eq,
  len,
  mod,
  pop,
  print,
  range,
} from "./runtime/python/index.js";

// What an else does with return, continue, try-finally around the loop and a condition that turns false in the last round.
function primes(limit: number): Dynamic[] {
  const out: Dynamic[] = [];
  for (let n = 2; n < limit; n++) {
    loop2: {
      for (const p of out) {
        if (eq(mod(n, p), 0)) {
          break loop2;
        }
      }
      out.push(n);
    }
  }
  return out;
}

print(primes(30));

function drain(queue: Dynamic[]): Dynamic {
  loop3: {
    while (queue.length > 0) {
      const item = pop(queue);
      try {
        if (item === "stop") {
          return Tuple.of("returned", queue);
        }
        if (item === "skip") {
          continue;
        }
        if (item === "break") {
          break loop3;
        }
      } finally {
        item === "mark" && !contains(queue, "seen") ? append(queue, "seen") : null;
      }
    }
    return Tuple.of("else", queue);
  }
  return Tuple.of("broke", queue);
}

for (const q of Tuple.of(
  ["stop", 1],
  [1, "stop"],
  ["skip", "skip"],
  ["x", "break", 1],
  [] as Dynamic[],
  ["mark"],
)) {
  print(drain(q));
}

function firstLong(words: string[], n: number): string {
  let word!: string;
  {
    for (word of words) {
      if (len(word) > n) {
        return word;
      }
    }
    word = "default";
  }
  return word;
}

print(firstLong(["a", "bbb"], 2), firstLong(["a"], 2), firstLong([], 0));
let i: number = 0;
{
  while (i < 3) {
    i += 1;
  }
  i = -1;
}
print(i);
{
  for (i of range(3)) {
  }
  i += 10;
}
print(i);
{
  for (const _ of Tuple.of()) {
  }
  print("empty for");
}
{
  while ((i = i - 5) > 0) {
    if (i === 7) {
      continue;
    }
  }
  print("left at", i);
}
