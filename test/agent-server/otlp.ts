/** Reads what an OTLP exporter sends, as far as the tests look at it: a protobuf `ExportTraceServiceRequest`. */

export interface DecodedSpan {
  name: string;
  spanId: string;
  parentSpanId: string;
  attributes: Record<string, unknown>;
}

interface Field {
  readonly number: number;
  readonly bytes: Buffer;
  readonly value: bigint;
}

function fieldsOf(message: Buffer): Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = message[at++]!;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const tag = Number(varint());
    const kind = tag & 7;
    const value = kind === 0 || kind === 2 ? varint() : 0n;
    const size = kind === 0 ? 0 : kind === 1 ? 8 : kind === 5 ? 4 : Number(value);
    fields.push({ number: tag >> 3, bytes: message.subarray(at, at + size), value });
    at += size;
  }
  return fields;
}

const inside = (message: Buffer, number: number): Buffer[] =>
  fieldsOf(message)
    .filter((field) => field.number === number)
    .map(({ bytes }) => bytes);

/** The spans of a request, in order. */
export function decodeSpans(request: Buffer): DecodedSpan[] {
  const spans = inside(request, 1).flatMap((resource) =>
    inside(resource, 2).flatMap((scope) => inside(scope, 2)),
  );
  return spans.map((span) => ({
    name: inside(span, 5)[0]!.toString(),
    spanId: inside(span, 2)[0]!.toString("hex"),
    parentSpanId: inside(span, 4)[0]?.toString("hex") ?? "",
    attributes: Object.fromEntries(inside(span, 9).map(pair)),
  }));
}

const pair = (message: Buffer): [string, unknown] => [
  inside(message, 1)[0]!.toString(),
  anyValue(inside(message, 2)[0] ?? Buffer.alloc(0)),
];

function anyValue(message: Buffer): unknown {
  const [field] = fieldsOf(message);
  if (field === undefined) return null;
  if (field.number === 1) return field.bytes.toString();
  if (field.number === 2) return field.value === 1n;
  if (field.number === 3) return Number(BigInt.asIntN(64, field.value));
  if (field.number === 4) return field.bytes.readDoubleLE();
  if (field.number === 5) return inside(field.bytes, 1).map(anyValue);
  return Object.fromEntries(inside(field.bytes, 1).map(pair));
}
