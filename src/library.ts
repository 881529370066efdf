/** Many programs at once, in memory. */
import { InputError } from "./app/input-error.js";
import type { ModelFile } from "./app/model.js";
import type { Conversion } from "./conversion.js";
import { convertModel, type ConvertOptions } from "./index.js";
import { compareSnapshots, type SnapshotDifference, snapshotFiles } from "./snapshots.js";

/** A model directory, file or notebook as `convertModel` takes it. */
export interface ConversionInput extends Omit<ConvertOptions, "signal" | "finished"> {
  readonly files: readonly ModelFile[];
}

/** What became of an input. */
export type ConversionOutcome =
  | { readonly name: string; readonly status: "converted"; readonly conversion: Conversion }
  /** Its owner can mend it. */
  | { readonly name: string; readonly status: "refused"; readonly error: InputError }
  /** A fault of this package. */
  | { readonly name: string; readonly status: "fault"; readonly error: unknown };

export interface RunOptions {
  /** Ends the run between two stages of a conversion. */
  readonly signal?: AbortSignal;
}

/**
 * Converts inputs one after the other, in their order. One that is bad does not keep the others.
 *
 * @throws the signal's reason when it is aborted, and what the iterable throws; nothing else.
 */
export async function convert(
  inputs: Iterable<ConversionInput> | AsyncIterable<ConversionInput>,
  { signal }: RunOptions = {},
): Promise<ConversionOutcome[]> {
  const outcomes: ConversionOutcome[] = [];
  for await (const { files, ...options } of inputs) {
    signal?.throwIfAborted();
    const { name } = options;
    try {
      const conversion = await convertModel(files, { ...options, ...(signal && { signal }) });
      outcomes.push({ name, status: "converted", conversion });
    } catch (error) {
      signal?.throwIfAborted();
      const status =
        error instanceof InputError
          ? { status: "refused" as const, error }
          : { status: "fault" as const, error };
      outcomes.push({ name, ...status });
    }
  }
  return outcomes;
}

/** What `check` found. */
export interface CheckResult {
  /** Sorted by path, which begins with the input's name. */
  readonly differences: readonly SnapshotDifference[];
  readonly outcomes: readonly ConversionOutcome[];
}

/**
 * Converts inputs and compares what an author of them would read with snapshots.
 *
 * @param snapshots texts by `<name of the input>/<path>`, as the `after` of the differences of an earlier check had them.
 * @throws as `convert` does.
 */
export async function check(
  inputs: Iterable<ConversionInput> | AsyncIterable<ConversionInput>,
  snapshots: ReadonlyMap<string, string>,
  options: RunOptions = {},
): Promise<CheckResult> {
  const outcomes = await convert(inputs, options);
  const files = outcomes.flatMap((one) =>
    one.status === "converted"
      ? snapshotFiles(one.conversion).map(({ path, content }) => ({ path: `${one.name}/${path}`, content }))
      : [],
  );
  // What could not be converted has no files now; its snapshots are not stale.
  const open = outcomes.filter(({ status }) => status !== "converted").map(({ name }) => `${name}/`);
  const known = [...snapshots].filter(([path]) => !open.some((start) => path.startsWith(start)));
  return { differences: compareSnapshots(files, new Map(known)), outcomes };
}
