import { Slot } from "./scope.js";

/** Whatever Python would give a thread of its own: a `Thread`, a worker of a pool, a request. Told apart by identity. */
export type Flow = object;

const flows = new Slot<Flow>();

/** The flow of code that the program runs by itself. */
export const mainFlow: Flow = Object.freeze({});

/** The flow that the running code belongs to. */
export const currentFlow = (): Flow => flows.get() ?? mainFlow;

/** Runs a function, and everything that it starts, in a flow. */
export const inFlow = <T>(flow: Flow, run: () => T): T => flows.run(flow, run);
