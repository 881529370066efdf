import { Dict } from "../dict.js";
import { TypeError } from "../exceptions.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

function text(value: Dynamic): string {
  if (typeof value !== "string") throw new TypeError(`str expected, not ${typeName(value)}`);
  return value;
}

/** `os.environ`: a dict whose entries are the process's environment, both ways. */
class Environ extends Dict {
  /** Takes over what changed in process.env since the last look. */
  private refresh(): this {
    for (const key of super.keys()) if (!(key in process.env)) super.delete(key);
    for (const [key, value] of Object.entries(process.env))
      if (super.get(key) !== value) super.set(key, value);
    return this;
  }

  override get size(): number {
    this.refresh();
    return super.size;
  }

  override get(key: Dynamic): Dynamic {
    return typeof key === "string" ? process.env[key] : undefined;
  }

  override has(key: Dynamic): boolean {
    return this.get(key) !== undefined;
  }

  override set(key: Dynamic, value: Dynamic): this {
    process.env[text(key)] = text(value);
    return super.set(key, value);
  }

  override delete(key: Dynamic): boolean {
    const found = this.has(key);
    delete process.env[key];
    super.delete(key);
    return found;
  }

  override clear(): void {
    for (const key of Object.keys(process.env)) delete process.env[key];
    super.clear();
  }

  override keys() {
    this.refresh();
    return super.keys();
  }

  override values() {
    this.refresh();
    return super.values();
  }

  override entries() {
    this.refresh();
    return super.entries();
  }

  override [Symbol.iterator]() {
    return this.entries();
  }
}

export const environ: Dict = new Environ();
