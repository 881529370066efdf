import type { Dynamic } from "../python/types.js";
import { constrained } from "./constraints.js";
import { Invalid, type LineError } from "./errors.js";
import { none } from "./scalars.js";
import type { Constraints, Mode, Schema } from "./schema.js";

const modes: readonly Mode[] = ["exact", "strict", "lax"];

interface Match {
  readonly value: Dynamic;
  /** 2 exact, 1 strict, 0 converted. */
  readonly exactness: number;
  readonly fieldsSet: number | undefined;
}

/** The value of a member with the least conversion that works; its findings when none does. */
function attempt(member: Schema, value: Dynamic, mode: Mode): Match | Invalid {
  let last: Invalid | undefined;
  for (const each of modes.slice(0, modes.indexOf(mode) + 1)) {
    try {
      const found: unknown = member.check(value, each);
      return { value: found, exactness: 2 - modes.indexOf(each), fieldsSet: member.fieldsSet?.(found) };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      last = error;
    }
  }
  return last!;
}

/** pydantic's smart mode: more fields set win, then the smaller conversion, then the order. */
function isBetter(match: Match, best: Match | undefined): boolean {
  if (!best) return true;
  const counted =
    match.fieldsSet !== undefined && best.fieldsSet !== undefined && match.fieldsSet !== best.fieldsSet;
  return counted ? match.fieldsSet! > best.fieldsSet! : match.exactness > best.exactness;
}

function choose(members: readonly Schema[], value: Dynamic, mode: Mode): Dynamic {
  let best: Match | undefined;
  const errors: LineError[] = [];
  for (const member of members) {
    const match = attempt(member, value, mode);
    if (match instanceof Invalid) errors.push(...match.under(member.label).errors);
    else if (match.exactness === 2 && match.fieldsSet === undefined) return match.value;
    else if (isBetter(match, best)) best = match;
  }
  if (best) return best.value;
  throw new Invalid(errors);
}

/** `A | B`, `Optional[A]` */
export function union(...given: Schema[]): Schema {
  const members = [...new Set(given.flatMap((each) => each.members ?? [each]))];
  const others = members.filter((m) => m !== none);
  const hasNone = others.length < members.length;
  const label = () =>
    others.length === 1 ? others[0]!.label : `union[${others.map((m) => m.label).join(",")}]`;
  return {
    members,
    get label() {
      return hasNone ? `nullable[${label()}]` : label();
    },
    check(value, mode) {
      if (hasNone && (value === null || value === undefined)) return null;
      return others.length === 1
        ? (others[0]!.check(value, mode) as unknown)
        : (choose(others, value, mode) as unknown);
    },
    fieldsSet: (value) => others.map((m) => m.fieldsSet?.(value)).find((n) => n !== undefined),
    json: (definitions) => ({ anyOf: members.map((m) => m.json(definitions)) }),
    ...(others.length === 1 && hasNone
      ? {
          constrain: (c: Constraints): Schema =>
            union(...members.map((m) => (m === none ? m : constrained(m, c)))),
        }
      : {}),
  };
}

/** `Optional[A]` */
export const optional = (schema: Schema): Schema => union(schema, none);
