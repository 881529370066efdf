import { typeName, ValueError } from "./python.js";
import { repr } from "./python-repr.js";

/** One finding of a validation, as pydantic reports it. */
export interface LineError {
  readonly loc: readonly (string | number)[];
  /** pydantic's error type, such as `missing` or `string_type`. */
  readonly type: string;
  readonly message: string;
  readonly input: unknown;
}

const helpUrl = "https://errors.pydantic.dev/2.14/v";

/** `pydantic.ValidationError`: a ValueError whose text lists every finding. */
export class ValidationError extends ValueError {
  constructor(
    readonly title: string,
    readonly lineErrors: readonly LineError[],
  ) {
    const count = `${lineErrors.length} validation error${lineErrors.length === 1 ? "" : "s"} for ${title}`;
    super([count, ...lineErrors.map(describe)].join("\n"));
  }

  /** `e.errors()` */
  errors(): { type: string; loc: (string | number)[]; msg: string; input: unknown }[] {
    return this.lineErrors.map(({ type, loc, message, input }) => ({
      type,
      loc: [...loc],
      msg: message,
      input,
    }));
  }

  errorCount(): number {
    return this.lineErrors.length;
  }
}

function describe({ loc, type, message, input }: LineError): string {
  const place = loc.length === 0 ? "" : `${loc.join(".")}\n`;
  const details = `type=${type}, input_value=${shorten(repr(input))}, input_type=${typeName(input)}`;
  return `${place}  ${message} [${details}]\n    For further information visit ${helpUrl}/${type}`;
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

/** A field of a model: how it is converted. `undefined` means absent. `T` is what it gives. */
export interface Field<T> {
  readonly convert: Convert;
  /** Of the type alone. */
  readonly output?: T;
}

/** Collects the findings about one value. */
export type Report = (
  type: string,
  message: string,
  input?: unknown,
  loc?: readonly (string | number)[],
) => void;

/** Counts the findings that `unread` takes. Who looks at the count puts it back. */
export const tally = { count: 0 };

/** Takes findings of which only matters whether there are any: a second run tells what they are. */
export const unread: Report = () => {
  tally.count++;
};

/** The report for a part of a value. */
export function reportAt(report: Report, place: string | number, value: unknown): Report {
  if (report === unread) return unread;
  return (type, message, input = value, loc = []) => report(type, message, input, [place, ...loc]);
}

/** Converts one value; again and again with the same result. */
export type Convert = (value: unknown, report: Report) => unknown;

/** A field from a function that returns the converted value, or reports. What it gives counts where it reports nothing. */
export function field<T>(convert: (value: unknown, report: Report) => T | undefined): Field<T> {
  return { convert };
}

/** A field that must be present: absence is reported before the conversion runs. */
export function required<T>(convert: (value: unknown, report: Report) => T | undefined): Field<T> {
  return field((value, report) => {
    if (value !== undefined) return convert(value, report);
    report("missing", "Field required");
    return undefined;
  });
}

/** The value a field gives, or its findings. */
export function parseField<T>(schema: Field<T>, value: unknown): { value: T } | { errors: LineError[] } {
  let errors: LineError[] | undefined;
  const converted = schema.convert(value, (type, message, input = value, loc = []) => {
    (errors ??= []).push({ loc: [...loc], type, message, input });
  });
  return errors === undefined ? { value: converted as T } : { errors };
}

/** Passes the findings about a part of a value on, under the part's place. */
export function reportAll(
  report: Report,
  errors: readonly LineError[],
  place: readonly (string | number)[],
): void {
  for (const { loc, type, message, input } of errors) report(type, message, input, [...place, ...loc]);
}
