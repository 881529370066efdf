import { Tuple, ValueError, print, rethrowUnless } from "./runtime/python/index.js";

// Order of else and finally, with and without errors.
function f(mode: string): string[] {
  const log: string[] = [];
  try {
    let completed = false;
    try {
      log.push("try");
      if (mode === "err") {
        throw new ValueError("x");
      }
      if (mode === "ret") {
        return log;
      }
      completed = true;
    } catch (caught) {
      rethrowUnless(caught, ValueError);
      log.push("except");
    }
    if (completed) {
      log.push("else");
    }
  } finally {
    log.push("finally");
  }
  log.push("end");
  return log;
}
for (const m of Tuple.of("ok", "err", "ret")) {
  print(m, f(m));
}
function g(): void {
  for (let i = 0; i < 3; i++) {
    try {
      if (i === 1) {
        continue;
      }
      if (i === 2) {
        break;
      }
      print("body", i);
    } finally {
      print("fin", i);
    }
  }
}
g();
