import {
  type Dynamic,
  add,
  bitand,
  encode,
  hex,
  iterate,
  ixor,
  keywords,
  mod,
  mul,
  pow,
  print,
  rshift,
} from "./runtime/python/index.js";

// A 64-bit hash loop, as programs write it with a mask.
function fnv(text: string): number {
  let h: number = 14695981039346656037n as Dynamic;
  for (const b of iterate(encode(text))) {
    h = ixor(h, b);
    h = bitand(mul(h, 0x100000001b3), 18446744073709551615n as Dynamic);
  }
  return h;
}

print(fnv(""), fnv("hello"), hex(fnv("agent")));
let state: number = 42;
for (let _ = 0; _ < 5; _++) {
  state = mod(
    add(mul(state, 6364136223846793005n as Dynamic), 1442695040888963407n as Dynamic),
    pow(2, 64),
  );
  print(rshift(state, 33), keywords({ end: " " }));
}
print();
