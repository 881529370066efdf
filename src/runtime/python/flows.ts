import { AsyncLocalStorage } from "node:async_hooks";

/** Whatever Python would give a thread of its own: a `Thread`, a worker of a pool, a request. Told apart by identity. */
export type Flow = object;

const flows = new AsyncLocalStorage<Flow>();

/** The flow of code that the program runs by itself. */
export const mainFlow: Flow = Object.freeze({});

/** The flow that the running code belongs to. */
export const currentFlow = (): Flow => flows.getStore() ?? mainFlow;

/** Runs a function, and everything that it starts, in a flow. */
export const inFlow = <T>(flow: Flow, run: () => T): T => flows.run(flow, run);
