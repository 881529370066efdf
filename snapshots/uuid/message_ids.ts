import {
  all,
  getItem,
  getSlice,
  iter,
  lazyFlatMap,
  len,
  notMigrated,
  print,
  range,
  set,
  str,
  typeName,
} from "./runtime/python/index.js";
import { UUID, uuid4 } from "./runtime/python/stdlib/uuid.js";

// Ids for messages from uuids, with a deterministic replacement.
function newId(prefix: string = "msg"): string {
  return `${prefix}_${getSlice(uuid4().hex, null, 24)}`;
}
const ids: string[] = Array.from(range(3), (_: number) => newId());
print(
  ids.map((i: string) => len(i)),
  len(set(ids)),
  all(lazyFlatMap(ids, (i: string) => [i.startsWith("msg_")])),
  all(
    lazyFlatMap(getSlice(getItem(ids, 0), 4, null), (c: string) => [
      "0123456789abcdef".includes(c),
    ]),
  ),
  typeName(str(uuid4())),
  str(new UUID({ int: 0 })),
);
const counter = iter(range(100));
notMigrated("module-attribute", "uuid.uuid4");
print(str(uuid4()), getItem(uuid4().hex, -1), newId("call"));
