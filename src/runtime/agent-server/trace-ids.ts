import { randomFillSync } from "node:crypto";

/** Random bytes are drawn for many ids at once. */
const pool = Buffer.alloc(4096);
let used = pool.length;

/** So many random bytes, as hex digits. */
export function randomHex(bytes: number): string {
  if (used + bytes > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytes;
  return pool.toString("hex", used - bytes, used);
}

/** 32 hex digits, as OpenTelemetry names traces. */
export const newTraceId = (): string => randomHex(16);

/** 16 hex digits, as OpenTelemetry names spans. */
export const newSpanId = (): string => randomHex(8);
