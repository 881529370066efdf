import { readSync } from "node:fs";
import { EOFError } from "./exceptions.js";
import { native } from "./native.js";
import { str } from "./repr.js";
import { current } from "./stdlib/streams.js";
import type { Dynamic } from "./types.js";

const newline = 10;
const standardInput = 0;
const pauseMilliseconds = 10;

/** `input(prompt)`: waits for the next line of the standard input. EOFError when there is none. */
export function input(prompt: Dynamic = ""): string {
  current.stdout.write(str(prompt));
  const bytes: number[] = [];
  for (let byte = readByte(); byte !== newline; byte = readByte()) {
    if (byte === undefined && bytes.length === 0) throw new EOFError("EOF when reading a line");
    if (byte === undefined) break;
    bytes.push(byte);
  }
  return Buffer.from(bytes).toString("utf8").replace(/\r$/, "");
}

/** The next byte; undefined at the end. A terminal that Node has made non-blocking is asked again. */
function readByte(): number | undefined {
  const buffer = new Uint8Array(1);
  for (;;) {
    try {
      return readSync(standardInput, buffer) === 0 ? undefined : buffer[0];
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return undefined;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}

native(input, { name: "input", parameters: ["prompt=", "/"] });
