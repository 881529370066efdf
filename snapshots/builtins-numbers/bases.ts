import {
  type Dynamic,
  Tuple,
  bin,
  bytes,
  call as pyCall,
  chr,
  float,
  hex,
  neg,
  oct,
  ord,
  pow,
  print,
  repr,
  toException,
  typeName,
} from "./runtime/python/index.js";

// bin, oct, hex, chr and ord at their edges.
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
  () => bin(10),
  () => bin(-10),
  () => bin(true),
  () => bin(pow(2, 65)),
  () => bin(neg(pow(2, 65))),
  () => bin(float(1)),
  () => bin("1"),
  () => chr(65),
  () => chr(0x1f600),
  () => chr(-1),
  () => chr(0x110000),
  () => chr("a"),
  () => chr(float(65)),
  () => chr(true),
  () => chr(pow(2, 70)),
  () => hex(255),
  () => hex(-255),
  () => hex(pow(2, 70)),
  () => hex(true),
  () => hex(1.5),
  () => hex("a"),
  () => oct(8),
  () => oct(-8),
  () => oct(pow(2, 70)),
  () => oct(float(1)),
  () => oct("a"),
  () => ord("a"),
  () => ord("😀"),
  () => ord(""),
  () => ord("ab"),
  () => ord("😀😀"),
  () => ord(bytes([97])),
  () => ord(bytes([97, 98])),
  () => ord(5),
);
