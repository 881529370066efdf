import type { Dynamic } from "../../python/index.js";
import { notMigrated } from "./column.js";

/** `iloc`, `loc`, `at`: what stands in brackets after them. */
export class Picker {
  constructor(private readonly pick: (key: Dynamic) => Dynamic) {}

  __getitem__(key: Dynamic): Dynamic {
    return this.pick(key);
  }
  __setitem__(): never {
    return notMigrated("writing through loc, iloc and at");
  }
}
