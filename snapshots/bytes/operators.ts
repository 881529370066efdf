import {
  Dict,
  type Dynamic,
  Tuple,
  add,
  bytearray,
  bytes,
  call as pyCall,
  contains,
  eq,
  getItem,
  getSlice,
  hash,
  len,
  lt,
  mul,
  or,
  print,
  repr,
  sorted,
  toException,
  typeName,
} from "./runtime/python/index.js";

// Indexes, slices, membership, comparison and concatenation of bytes.
function show(...rest: Dynamic[]): void {
  const calls: Dynamic = Tuple.of(...rest);
  for (const call of calls) {
    try {
      print(repr(pyCall(call, [])));
    } catch (caught) {
      const error = toException(caught);
      print(typeName(error), error);
    }
  }
}

show(
  () => add(bytes([97]), bytes([98])),
  () => add(bytes([97]), "b"),
  () => mul(bytes([97]), 3),
  () => add(bytes([97]), bytearray(bytes([98]))),
  () => eq(bytes([97]), bytearray(bytes([97]))),
  () => lt(bytes([97]), bytes([98])),
  () => lt(bytes([97]), "b"),
  () => getItem(bytes([97, 98, 99]), 0),
  () => getItem(bytes([97, 98, 99]), -1),
  () => getItem(bytes([97, 98, 99]), 5),
  () => getSlice(bytes([97, 98, 99]), 1, null),
  () => getSlice(bytes([97, 98, 99]), null, null, -1),
  () => eq(bytes([97, 98, 99]), "abc"),
  () => contains(bytes([97, 98, 99]), bytes([97])),
  () => contains(bytes([97, 98, 99]), 97),
  () => contains(bytes([97, 98, 99]), 300),
  () => contains(bytes([97, 98, 99]), "a"),
  () => eq(hash(bytes([97])), hash(bytes([97]))),
  () => getItem(new Dict([[bytes([97]), 1]] as [Dynamic, Dynamic][]), bytes([97])),
  () => sorted([bytes([98]), bytes([97])]),
  () => or(bytes([]), () => bytes([120])),
  () => len(bytes([0, 1])),
  () => mul(bytes([97]), -1),
);
