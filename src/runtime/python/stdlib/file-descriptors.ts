import { closeSync, writeSync } from "node:fs";
import { OSError } from "../exceptions.js";
import type { Dynamic } from "../types.js";
import { open } from "./files.js";

const paths = new Map<number, string>();

/** Remembers which file a descriptor belongs to. */
export const openedFile = (descriptor: number, path: string): unknown => paths.set(descriptor, path);

function badDescriptor(): never {
  throw new OSError(9, "Bad file descriptor");
}

/** `os.close(fd)` */
export function close(descriptor: number): null {
  if (!paths.delete(descriptor)) badDescriptor();
  closeSync(descriptor);
  return null;
}

/** `os.write(fd, data)` */
export const write = (descriptor: number, data: Dynamic): number =>
  writeSync(descriptor, data.data as Uint8Array);

/** `os.fdopen(fd, mode)`: the file itself, opened by its path. */
export function fdopen(
  descriptor: number,
  mode: Dynamic = "r",
  buffering: Dynamic = -1,
  encoding: Dynamic = null,
): Dynamic {
  const path = paths.get(descriptor) ?? badDescriptor();
  close(descriptor);
  return open(path, mode, buffering, encoding);
}
