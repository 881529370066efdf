/** Texts that reports quote, packed until they are asked for: those of a thousand models would fill the memory. */
import { join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import type { ReportTexts } from "../report/texts.js";

type Lines = readonly (readonly [target: number, source: number])[];

/** The texts of one input by path: `[path, text]`. */
interface Texts {
  readonly sources: readonly (readonly [path: string, text: string])[];
  readonly targets: readonly (readonly [path: string, text: string])[];
  readonly lines: readonly (readonly [path: string, lines: Lines])[];
}

/** Plain data, so that a worker may send it. */
export interface PackedTexts {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly bytes: Uint8Array;
}

const paths = (texts: readonly (readonly [path: string, value: unknown])[]): string[] =>
  texts.map(([path]) => path);

export function packTexts(texts: Texts): PackedTexts {
  const bytes = deflateSync(JSON.stringify(texts), { level: 1 });
  return { sources: paths(texts.sources), targets: paths(texts.targets), bytes: new Uint8Array(bytes) };
}

/** Finds texts by the paths of the report: a folder for each input. Of two inputs with one path the later counts. */
export function lookUpTexts(
  inputs: readonly { readonly folder: string; readonly packed: PackedTexts }[],
): ReportTexts {
  const sources = new Map<string, number>();
  const targets = new Map<string, number>();
  for (const [at, { folder, packed }] of inputs.entries()) {
    for (const path of packed.sources) sources.set(join(folder, path), at);
    for (const path of packed.targets) targets.set(join(folder, path), at);
  }
  let last:
    | { at: number; sources: Map<string, string>; targets: Map<string, string>; lines: Map<string, Lines> }
    | undefined;
  /** Reports go from input to input, so that the last one is enough to keep. */
  const unpacked = (at: number): NonNullable<typeof last> => {
    if (last?.at === at) return last;
    const { folder, packed } = inputs[at]!;
    const texts = JSON.parse(inflateSync(packed.bytes).toString()) as Texts;
    const map = <Value>(list: readonly (readonly [string, Value])[]): Map<string, Value> =>
      new Map(list.map(([path, value]) => [join(folder, path), value]));
    return (last = { at, sources: map(texts.sources), targets: map(texts.targets), lines: map(texts.lines) });
  };
  const find = <Value>(
    owners: Map<string, number>,
    part: (texts: NonNullable<typeof last>) => Map<string, Value>,
  ) => ({
    get: (path: string): Value | undefined => {
      const at = owners.get(path);
      return at === undefined ? undefined : part(unpacked(at)).get(path);
    },
  });
  return {
    sources: find(sources, (texts) => texts.sources),
    targets: find(targets, (texts) => texts.targets),
    lines: find(targets, (texts) => texts.lines),
  };
}
