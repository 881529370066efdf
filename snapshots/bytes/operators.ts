import * as py from "./runtime/python/index.js";
import type { Dynamic } from "./runtime/python/index.js";

// Indexes, slices, membership, comparison and concatenation of bytes.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = py.Tuple.of(...rest);
  for (const call of calls) {
    try {
      py.print(py.repr(py.call(call, [])));
    } catch (caught) {
      const error = py.toException(caught);
      py.print(py.typeName(error), error);
    }
  }
}

show(
  () => py.add(py.bytes([97]), py.bytes([98])),
  () => py.add(py.bytes([97]), "b"),
  () => py.mul(py.bytes([97]), 3),
  () => py.add(py.bytes([97]), py.bytearray(py.bytes([98]))),
  () => py.eq(py.bytes([97]), py.bytearray(py.bytes([97]))),
  () => py.lt(py.bytes([97]), py.bytes([98])),
  () => py.lt(py.bytes([97]), "b"),
  () => py.getItem(py.bytes([97, 98, 99]), 0),
  () => py.getItem(py.bytes([97, 98, 99]), -1),
  () => py.getItem(py.bytes([97, 98, 99]), 5),
  () => py.getSlice(py.bytes([97, 98, 99]), 1, null),
  () => py.getSlice(py.bytes([97, 98, 99]), null, null, -1),
  () => py.eq(py.bytes([97, 98, 99]), "abc"),
  () => py.contains(py.bytes([97, 98, 99]), py.bytes([97])),
  () => py.contains(py.bytes([97, 98, 99]), 97),
  () => py.contains(py.bytes([97, 98, 99]), 300),
  () => py.contains(py.bytes([97, 98, 99]), "a"),
  () => py.eq(py.hash(py.bytes([97])), py.hash(py.bytes([97]))),
  () => py.getItem(new py.Dict([[py.bytes([97]), 1]] as [Dynamic, Dynamic][]), py.bytes([97])),
  () => py.sorted([py.bytes([98]), py.bytes([97])]),
  () => py.or(py.bytes([]), () => py.bytes([120])),
  () => py.len(py.bytes([0, 1])),
  () => py.mul(py.bytes([97]), -1),
);
