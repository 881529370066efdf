import { type Dynamic, RuntimeError, ValueError } from "./python.js";
import { functionName } from "./traced-arguments.js";

/** A registered handler: takes the request, returns an answer or an iterable of events. */
export type Handler = (request: Dynamic) => Dynamic;

type AnyFunction = (this: Dynamic, ...args: Dynamic[]) => Dynamic;

interface Slot {
  handler: Handler | null;
}

const invokeSlot: Slot = { handler: null };
const streamSlot: Slot = { handler: null };

/** What `setModel` was given: an agent, or its class. */
let registeredModel: Dynamic = null;
/** The first instance of a class with decorated methods that the program made. */
let firstInstance: Dynamic = null;

/**
 * Registers the handler of requests without `stream`: `@invoke()` on a method, or `invoke()(fn)`. There is one in a
 * process; a second registration throws ValueError.
 */
export function invoke(): <F extends AnyFunction>(fn: F, context?: ClassMethodDecoratorContext) => F {
  return (fn, context) => register(invokeSlot, "invoke", fn, context);
}

/** Registers the handler of requests with `stream`, as `invoke` does: a generator function, sync or async. */
export function stream(): <F extends AnyFunction>(fn: F, context?: ClassMethodDecoratorContext) => F {
  return (fn, context) => register(streamSlot, "stream", fn, context);
}

/** The registered function, bound to the agent; null before registration. */
export function getInvokeFunction(): Handler | null {
  return invokeSlot.handler;
}

/** As `getInvokeFunction`, of requests with `stream`. */
export function getStreamFunction(): Handler | null {
  return streamSlot.handler;
}

/**
 * Names the agent whose decorated methods serve requests: an instance, or a class whose constructor needs no
 * arguments, which is then made at the first request.
 */
export function setModel(model: Dynamic): void {
  registeredModel = model;
}

/** The agent given to `setModel`; null before. */
export function getModel(): Dynamic {
  if (isClass(registeredModel)) registeredModel = new registeredModel();
  return registeredModel;
}

/** A method of base classes that are called with parts of a request: `agent[callHandler](method, request)`. */
export const callHandler: unique symbol = Symbol("callHandler");

/** Forgets handlers and agent, so that another agent can be registered in the same process. */
export function resetRegistrations(): void {
  invokeSlot.handler = null;
  streamSlot.handler = null;
  registeredModel = null;
  firstInstance = null;
}

function register<F extends AnyFunction>(
  slot: Slot,
  name: string,
  fn: F,
  context: ClassMethodDecoratorContext | undefined,
): F {
  if (slot.handler !== null) throw new ValueError(`${name} decorator can only be used once`);
  slot.handler =
    context?.kind === "method" ? methodHandler(fn, context) : (request) => fn.call(undefined, request);
  const label = functionName(fn, context === undefined ? fn.name : String(context.name));
  Object.defineProperty(slot.handler, "name", { value: label });
  return fn;
}

function methodHandler(fn: AnyFunction, context: ClassMethodDecoratorContext): Handler {
  context.addInitializer(function (this: unknown) {
    firstInstance ??= this;
  });
  return (request) => {
    const target = agent(String(context.name));
    return target[callHandler] === undefined ? fn.call(target, request) : target[callHandler](fn, request);
  };
}

/** The agent that decorated methods belong to. */
function agent(method: string): Dynamic {
  const found = getModel() ?? firstInstance;
  if (found !== null && found[method] !== undefined) return found;
  throw new RuntimeError(`No agent for the method '${method}': create one and pass it to setModel().`);
}

function isClass(value: unknown): value is new () => unknown {
  return typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));
}
