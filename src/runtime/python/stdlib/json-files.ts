import { TypeError } from "../exceptions.js";
import { jsonDumps, jsonLoads } from "../json.js";
import { typeName } from "../type-name.js";
import type { Dynamic } from "../types.js";

/** `json.dump(obj, fp, *, ...)` */
export function dump(obj: Dynamic, fp: Dynamic, options: Dynamic = {}): null {
  fp.write(jsonDumps(obj, options));
  return null;
}

/** `json.load(fp, *, ...)` */
export function load(fp: Dynamic, options: Dynamic = {}): Dynamic {
  return jsonLoads(fp.read(), options);
}

/** `json.JSONEncoder`: subclasses override `default`; `json.dumps(..., cls=Encoder)` asks it. */
export class JSONEncoder {
  constructor(readonly options: Dynamic = {}) {}

  default(o: Dynamic): Dynamic {
    throw new TypeError(`Object of type ${typeName(o)} is not JSON serializable`);
  }

  encode(o: Dynamic): string {
    return jsonDumps(o, { ...this.options, default: (value: Dynamic) => this.default(value) });
  }
}
