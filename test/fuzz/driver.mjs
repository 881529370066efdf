// Runs emitted programs one after the other: a path a line on stdin, a mark after what each prints.
import { createInterface } from "node:readline";

for await (const path of createInterface({ input: process.stdin })) {
  try {
    await import(path);
  } catch (error) {
    const shown = error?.constructor?.name ?? typeof error;
    process.stdout.write(`uncaught ${shown} ${error?.message}\n`);
  }
  process.stdout.write("----- end of program -----\n");
}
