import { UUID, uuid4, uuid7 } from "./runtime/libraries/uuid-utils.js";
import * as py from "./runtime/python/index.js";
import { time } from "./runtime/python/stdlib/time.js";
import { UUID as pyUUID } from "./runtime/python/stdlib/uuid.js";

// uuid_utils: uuid7 sorts by time, has its version and variant; uuid4

const a = uuid7();
const b = uuid7();
py.print(a.version, py.len(py.str(a)), py.lt(a, b), py.lt(py.str(a), py.str(b)), py.getItem(py.str(a), 14));
py.print("89ab".includes(py.getItem(py.str(a), 19)), uuid4().version, py.eq(a, new UUID(py.str(a))));
const many: string[] = Array.from(py.range(300), (_: number) => py.str(uuid7()));
py.print(py.eq(many, py.sorted(many)), py.len(py.set(many)));
py.print(py.abs(py.sub(py.rshift(a.int, 80), py.int(py.mul(time(), 1000)))) < 60_000);
py.print(
  py.getSlice(py.str(uuid7(1700000000)), null, 15),
  py.getSlice(py.str(uuid7(1700000000, 123_000_000)), null, 15),
);
py.print(py.str(new pyUUID(py.str(a))) === py.str(a));
