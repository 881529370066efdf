import { randomBytes } from "node:crypto";
import { UUID, uuid4 as uuid4Of } from "../python/stdlib/uuid.js";
import type { Dynamic } from "../python/index.js";

export { UUID } from "../python/stdlib/uuid.js";

/** `uuid_utils.uuid4()` */
export const uuid4 = (): UUID => uuid4Of();

let lastMilliseconds = 0;
let sequence = 0;

/**
 * `uuid_utils.uuid7(timestamp=None, nanos=None)`: begins with the time in milliseconds, so that ids sort by it; those of
 * one millisecond count up.
 *
 * @param timestamp whole seconds since the epoch; now unless given
 */
export function uuid7(timestamp: Dynamic = null, nanos: Dynamic = null): UUID {
  const isNow = timestamp === null || timestamp === undefined;
  let milliseconds = isNow
    ? Math.max(Date.now(), lastMilliseconds)
    : Number(timestamp) * 1000 + Math.floor(Number(nanos ?? 0) / 1e6);
  const random = randomBytes(10);
  let counter = random.readUInt16BE(0) & 0x7ff;
  if (isNow) {
    if (milliseconds === lastMilliseconds) counter = sequence + 1;
    if (counter > 0xfff) [milliseconds, counter] = [milliseconds + 1, 0];
    [lastMilliseconds, sequence] = [milliseconds, counter];
  }
  const time = BigInt(milliseconds) << 80n;
  const version = (0x7000n | BigInt(counter)) << 64n;
  const rest = (BigInt(`0x${random.toString("hex", 2)}`) & ((1n << 62n) - 1n)) | (1n << 63n);
  return new UUID(null, null, null, null, time | version | rest);
}
