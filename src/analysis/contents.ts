/**
 * What a program puts into lists, dicts and sets after they were made. Element types of displays are only true together with these. A container that is
 * only ever reached through one name is changed by what is done to that name; any other one by every change in the program whose receiver could be it.
 */
import type { Expr } from "../parser/ast.js";
import { believed, claimed } from "./claims.js";
import {
  type Container,
  type ContainerKind,
  covers,
  includes,
  type Inserted,
  isEmpty,
  shapeOf,
  withMore,
} from "./containers.js";
import { Computed, type Dependencies } from "./infer/dependencies.js";
import { type Mutation, Mutations, type TypeQuery } from "./mutations.js";
import { type Place, placeOf, Places } from "./places.js";
import type { Program } from "./program.js";
import { TypeKeys } from "./type-keys.js";
import { isTold, joinAll, membersOf, T, type Ty } from "./types.js";

/** An insertion and its number in the program. */
interface Insertion {
  readonly at: number;
  readonly inserted: Inserted;
  /** What is inserted, as text. */
  readonly key: string;
}

/** What is put into containers of one shape that are reached in more than one way. */
interface Elsewhere {
  readonly type: Ty;
  readonly kind: ContainerKind;
  list: readonly Insertion[];
  readonly fact: Computed;
}

/** Changes whose receivers are of the same shape. */
interface Receivers {
  readonly members: readonly Ty[];
  readonly mutations: { readonly at: number; readonly mutation: Mutation }[];
  inserted: readonly Insertion[] | undefined;
}

/** After so many rounds of the fixpoint something is known of what is put where, unless nothing ever is. */
const settledRounds = 6;

export class Contents {
  private readonly mutations: Mutations;
  private readonly places: Places;
  private rounds = 0;
  /** What was computed without what other places put in. */
  private readonly early = new Computed();
  private readonly keys = new TypeKeys();
  private readonly byReceiver = new Map<ContainerKind, Map<string, Receivers>>();
  private readonly elsewhere = new Map<string, Elsewhere>();
  private readonly grownElsewhere = new Map<string, Computed>();

  constructor(
    private readonly program: Program,
    private readonly types: TypeQuery,
    private readonly dependencies: Dependencies,
  ) {
    this.mutations = new Mutations(program);
    this.places = new Places(program, this.mutations);
  }

  /** Expressions that may make a container or give one whose type is only declared. */
  get sources(): readonly Expr[] {
    return this.mutations.sources;
  }

  /** The variable or attribute that an expression is the first and only name of. */
  homeOf(e: Expr): Place | undefined {
    return this.places.homeOf(e);
  }

  /** A type, widened by all that may be put into the containers in it. */
  grown(t: Ty, place: Place | undefined): Ty {
    if (place !== undefined) return joinAll(membersOf(t).map((m) => this.grownMember(m, place)));
    const key = this.keys.of(t);
    let known = this.grownElsewhere.get(key);
    if (!known) this.grownElsewhere.set(key, (known = new Computed()));
    if (!known.valid) {
      const outer = this.dependencies.enter(known);
      known.type = joinAll(membersOf(t).map((m) => this.grownMember(m, undefined)));
      this.dependencies.leave(outer);
    }
    this.dependencies.read(known);
    return known.type;
  }

  private grownMember(t: Ty, place: Place | undefined): Ty {
    switch (t.k) {
      case "claimed":
        return claimed(this.grown(t.of, place));
      case "list":
      case "set":
      case "dict": {
        const own = place === undefined ? [] : (this.mutations.byPlace.get(place) ?? []);
        const kept = own.filter((m) => m.kinds.includes(t.k)).map((m) => m.inserted(this.types, t.k));
        const filled = withMore(t, kept);
        if (place !== undefined && this.places.isTracked(place)) return this.grownInside(filled);
        // While nothing is known of what is put in here, the container could be any other one.
        if (kept.length > 0 && isEmpty(filled) && this.rounds < settledRounds) {
          this.dependencies.read(this.early);
          return filled;
        }
        return withMore(this.grownInside(filled), this.insertedElsewhere(filled, t.k));
      }
      case "tuple":
        return T.tuple(t.items.map((x) => this.grownInner(x)));
      case "tuples":
        return T.tuples(this.grownInner(t.of));
      default:
        return t;
    }
  }

  private grownInside(t: Container): Container {
    return t.k === "dict" ? { ...t, value: this.grownInner(t.value) } : { ...t, of: this.grownInner(t.of) };
  }

  private grownInner(t: Ty): Ty {
    return t.k === "never" || t.k === "unknown" ? t : this.grown(t, undefined);
  }

  /** What may be put into a container of this type that is reached in more than one way. */
  private insertedElsewhere(type: Ty, kind: ContainerKind): readonly Inserted[] {
    const t = believed(type);
    const key = isTold(t) ? this.keys.of(t) : shapeOf(t);
    let found = this.elsewhere.get(key);
    if (!found) {
      found = { type: t, kind, list: this.reaching(t, kind), fact: new Computed() };
      this.elsewhere.set(key, found);
    }
    this.dependencies.read(found.fact);
    return found.list.map((x) => x.inserted);
  }

  private reaching(t: Ty, kind: ContainerKind): readonly Insertion[] {
    return this.dependencies.aside(() =>
      [...this.receivers(kind).values()]
        .filter((g) => g.members.some((r) => (isTold(t) ? includes(r, t) : covers(r, t))))
        .flatMap((g) => this.distinct(g, kind))
        .sort((a, b) => a.at - b.at),
    );
  }

  /** The changes of a kind of container whose receiver is not tracked, by what their receivers may be. */
  private receivers(kind: ContainerKind): ReadonlyMap<string, Receivers> {
    let groups = this.byReceiver.get(kind);
    if (groups) return groups;
    this.byReceiver.set(kind, (groups = new Map<string, Receivers>()));
    for (const [at, m] of this.mutations.all.entries()) {
      if (!m.kinds.includes(kind) || this.isOwningReceiver(m)) continue;
      const receiver = believed(this.types.exprType(m.receiver));
      const members = receiver.k === "unknown" ? [receiver] : membersOf(receiver);
      const key = members
        .map((r) => this.keys.of(r))
        .sort()
        .join("|");
      const group = groups.get(key) ?? { members, mutations: [], inserted: undefined };
      groups.set(key, group);
      group.mutations.push({ at, mutation: m });
    }
    return groups;
  }

  /** Whether a change can only be of containers that were made for the place it is made through. */
  private isOwningReceiver(m: Mutation): boolean {
    const place = placeOf(this.program, m.receiver);
    return place !== undefined && this.places.isOwning(place);
  }

  /** What a group puts in, each type once, at its first place in the program. */
  private distinct(group: Receivers, kind: ContainerKind): readonly Insertion[] {
    if (group.inserted) return group.inserted;
    const found = new Map<string, Insertion>();
    for (const { at, mutation } of group.mutations) {
      const inserted = mutation.inserted(this.types, kind);
      const key = `${inserted.key ? this.keys.of(inserted.key) : ""}:${this.keys.of(inserted.value)}`;
      if (!found.has(key)) found.set(key, { at, key, inserted });
    }
    return (group.inserted = [...found.values()]);
  }

  /** Looks again at what is put where; types may have changed since. */
  refresh(): void {
    if (++this.rounds === settledRounds) this.dependencies.change(this.early);
    this.byReceiver.clear();
    for (const one of this.elsewhere.values()) {
      const list = this.reaching(one.type, one.kind);
      const same =
        list.length === one.list.length &&
        list.every((x, i) => x.at === one.list[i]!.at && x.key === one.list[i]!.key);
      if (same) continue;
      one.list = list;
      this.dependencies.change(one.fact);
    }
  }
}
