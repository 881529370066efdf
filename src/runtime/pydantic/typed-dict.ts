/** `class State(TypedDict)`: what its keys are, for frameworks that make schemas of it. Values are plain dicts. */
import type { Dynamic } from "../python/types.js";
import type { FieldInfo } from "./fields.js";

export interface TypedDict {
  readonly __name__: string;
  readonly fields: Readonly<Record<string, FieldInfo>>;
  /** What `Annotated[...]` adds, by key. */
  readonly notes: Readonly<Record<string, readonly Dynamic[]>>;
  readonly doc: string | undefined;
}

/** The schema of a TypedDict with the keys of its bases. */
export function typedDict(
  name: string,
  fields: Readonly<Record<string, FieldInfo>>,
  notes: Readonly<Record<string, readonly Dynamic[]>> = {},
  bases: readonly TypedDict[] = [],
  doc?: string,
): TypedDict {
  const inherited = bases.reduce(
    (all, base) => ({ fields: { ...all.fields, ...base.fields }, notes: { ...all.notes, ...base.notes } }),
    { fields: {}, notes: {} } as Pick<TypedDict, "fields" | "notes">,
  );
  const kept = Object.entries(inherited.notes).filter(([key]) => !(key in fields));
  return {
    __name__: name,
    fields: { ...inherited.fields, ...fields },
    notes: { ...Object.fromEntries(kept), ...notes },
    doc,
  };
}
