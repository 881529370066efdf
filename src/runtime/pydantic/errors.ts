import { jsonDumps } from "../python/json.js";
import { pyClass } from "../python/class-info.js";
import { ValueError } from "../python/exceptions.js";
import { repr } from "../python/repr.js";
import { Tuple } from "../python/tuple.js";
import { typeName } from "../python/type-name.js";
import type { Dynamic } from "../python/types.js";

/** One finding of a validation. */
export interface LineError {
  /** pydantic's error type, such as `missing` or `string_type`. */
  readonly type: string;
  readonly message: string;
  readonly input: Dynamic;
  readonly loc: readonly (string | number | bigint)[];
  /** The numbers and texts that the message speaks of. */
  readonly ctx?: Readonly<Record<string, Dynamic>>;
}

const help = "https://errors.pydantic.dev/2.14/v";

/** `pydantic.ValidationError`: a ValueError whose text lists every finding. */
export class ValidationError extends ValueError {
  constructor(
    readonly title: string,
    readonly lineErrors: readonly LineError[],
  ) {
    super(describeAll(title, lineErrors));
  }

  errorCount(): number {
    return this.lineErrors.length;
  }

  errors(
    options: { include_url?: boolean; include_context?: boolean; include_input?: boolean } = {},
  ): Dynamic[] {
    return this.lineErrors.map((e) => ({
      type: e.type,
      loc: Tuple.from(e.loc as Dynamic[]),
      msg: e.message,
      ...(options.include_input === false ? {} : { input: e.input as unknown }),
      ...(e.ctx && options.include_context !== false ? { ctx: e.ctx } : {}),
      ...(options.include_url === false ? {} : { url: `${help}/${e.type}` }),
    }));
  }

  json(options: { indent?: Dynamic } = {}): string {
    const separators = Tuple.of(",", ":");
    const plain = this.errors().map((e: Dynamic) => ({
      ...e,
      loc: [...e.loc],
      ...(e.ctx ? { ctx: textual(e.ctx as object) } : {}),
    }));
    return jsonDumps(plain, { ensure_ascii: false, ...(options.indent == null ? { separators } : options) });
  }

  __repr__(): string {
    return describeAll(this.title, this.lineErrors);
  }
}
pyClass(ValidationError, { name: "ValidationError", module: "pydantic_core._pydantic_core" });

/** Exceptions in a context are shown as their text in JSON. */
const textual = (ctx: object): object =>
  Object.fromEntries(
    Object.entries(ctx).map(([k, v]) => [k, v instanceof Error ? v.message : (v as unknown)]),
  );

function describeAll(title: string, errors: readonly LineError[]): string {
  const count = `${errors.length} validation error${errors.length === 1 ? "" : "s"} for ${title}`;
  return [count, ...errors.map(describe)].join("\n");
}

function describe({ loc, type, message, input }: LineError): string {
  const place = loc.length === 0 ? "" : `${loc.join(".")}\n`;
  const details = `type=${type}, input_value=${shorten(repr(input))}, input_type=${typeName(input)}`;
  return `${place}  ${message} [${details}]\n    For further information visit ${help}/${type}`;
}

/** pydantic shows the first 25 and the last 24 bytes of an input of more than 50, whole characters only. */
function shorten(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= 50) return text;
  const continues = (at: number): boolean => ((bytes[at] ?? 0) & 0xc0) === 0x80;
  let head = 25;
  while (continues(head)) head--;
  let tail = bytes.length - 24;
  while (continues(tail)) tail++;
  return `${bytes.toString("utf8", 0, head)}...${bytes.toString("utf8", tail)}`;
}

/** Thrown inside of a validation: the findings about one value. */
export class Invalid {
  constructor(readonly errors: readonly LineError[]) {}

  /** The same findings about a part of a larger value. */
  under(...place: readonly (string | number | bigint)[]): Invalid {
    return new Invalid(this.errors.map((e) => ({ ...e, loc: [...place, ...e.loc] })));
  }
}

/** Throws one finding. */
export function fail(
  type: string,
  message: string,
  input: Dynamic,
  ctx?: Readonly<Record<string, Dynamic>>,
): never {
  throw new Invalid([{ type, message, input, loc: [], ...(ctx ? { ctx } : {}) }]);
}

/** Runs a validation; its findings are added to `errors` under a place. */
export function collect<T>(
  errors: LineError[],
  place: readonly (string | number | bigint)[],
  run: () => T,
): T | undefined {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    errors.push(...error.under(...place).errors);
    return undefined;
  }
}
