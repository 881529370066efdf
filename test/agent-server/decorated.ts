import type { Dynamic } from "../../src/runtime/agent-server/python.js";

type MethodDecorator = (method: Dynamic, context: ClassMethodDecoratorContext) => Dynamic;

/** Applies method decorators as TypeScript emits them: the test runner's compiler cannot. */
export function decorated<C extends abstract new (...args: Dynamic[]) => Dynamic>(
  cls: C,
  decorators: Record<string, MethodDecorator>,
): C {
  const initializers: ((this: unknown) => void)[] = [];
  for (const [name, decorator] of Object.entries(decorators)) {
    const context = {
      kind: "method",
      name,
      static: false,
      private: false,
      addInitializer: (initializer: () => void) => initializers.push(initializer),
    } as unknown as ClassMethodDecoratorContext;
    cls.prototype[name] = decorator(cls.prototype[name], context) as unknown;
  }
  // @ts-expect-error a mixin of an abstract class
  return class extends cls {
    constructor(...args: Dynamic[]) {
      super(...args);
      for (const initializer of initializers) initializer.call(this);
    }
  };
}
