/** Checkpoints in memory. */
import { MemorySaver as CoreMemorySaver } from "@langchain/langgraph";
import { pyClass } from "../python/class-info.js";
import { deepcopy } from "../python/stdlib/copy.js";
import type { Dynamic } from "../python/types.js";

/** Keeps copies instead of bytes, since JSON does not hold every Python value; the bytes only stand for them. */
class CopyingSerializer {
  private readonly values = new WeakMap<Uint8Array, Dynamic>();

  dumpsTyped(value: Dynamic): Promise<[string, Uint8Array]> {
    const token = new Uint8Array(0);
    this.values.set(token, deepcopy(value));
    return Promise.resolve(["json", token]);
  }

  loadsTyped(_type: string, token: Uint8Array | string): Promise<Dynamic> {
    return Promise.resolve(deepcopy(this.values.get(token as Uint8Array)));
  }
}

/** `MemorySaver`, `InMemorySaver`: threads live as long as the app. */
export class MemorySaver extends CoreMemorySaver {
  constructor() {
    super(new CopyingSerializer());
  }

  adeleteThread(threadId: string): Promise<void> {
    return this.deleteThread(threadId);
  }
}
pyClass(MemorySaver, { name: "InMemorySaver" });
