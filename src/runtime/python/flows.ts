import { type Held, Slot } from "./scope.js";

/** Whatever Python would give a thread of its own: a `Thread`, a worker of a pool, a request. Told apart by identity. */
export type Flow = object;

const flows = new Slot<Flow>();

/** The flow of code that the program runs by itself. */
export const mainFlow: Flow = Object.freeze({});

/** The flow that the running code belongs to. */
export const currentFlow = (): Flow => flows.get() ?? mainFlow;

/** Runs a function, and everything that it starts, in a flow. */
export const inFlow = <T>(flow: Flow, run: () => T): T => flows.run(flow, run);

/** A flow, for `runWithAll`. */
export const heldFlow = (flow: Flow): Held => flows.holding(flow);

/** What a library keeps for each context, as Python's keep it in a `ContextVar` of their own: the running span. */
export interface Carried {
  /** What holds where this is called. */
  current(): unknown;
  /** Runs a function where `state` holds, `undefined` being what holds in an empty context. */
  within<T>(state: unknown, run: () => T): T;
}

const carried: Carried[] = [];

/** Lets copies of a context hold one thing more; threads, which begin with an empty context, begin without it. */
export function carry(thing: Carried): void {
  carried.push(thing);
}

/** What all of them hold here, for `withCarried`. */
export const carriedHere = (): readonly unknown[] => carried.map((thing) => thing.current());

/** Runs a function with what `carriedHere` gave elsewhere. */
export const withCarried = <T>(states: readonly unknown[], run: () => T): T =>
  carried.reduce<() => T>((inner, thing, at) => () => thing.within(states[at], inner), run)();
