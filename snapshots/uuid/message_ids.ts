import * as py from "./runtime/python/index.js";
import { UUID, uuid4 } from "./runtime/python/stdlib/uuid.js";

// Ids for messages from uuids, with a deterministic replacement.
function newId(prefix: string = "msg"): string {
  return `${prefix}_${py.getSlice(uuid4().hex, null, 24)}`;
}
const ids: string[] = Array.from(py.range(3), (_: number) => newId());
py.print(
  ids.map((i: string) => py.len(i)),
  py.len(py.set(ids)),
  py.all(py.lazyFlatMap(ids, (i: string) => [i.startsWith("msg_")])),
  py.all(py.lazyFlatMap(py.getSlice(py.getItem(ids, 0), 4, null), (c: string) => ["0123456789abcdef".includes(c)])),
  py.typeName(py.str(uuid4())),
  py.str(new UUID({ int: 0 })),
);
const counter = py.iter(py.range(100));
py.notMigrated("module-attribute", "uuid.uuid4");
py.print(py.str(uuid4()), py.getItem(uuid4().hex, -1), newId("call"));
