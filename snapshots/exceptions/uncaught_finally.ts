import * as py from "./runtime/python/index.js";

// finally runs before an uncaught custom exception ends the program.
class AgentError extends py.Exception {}
try {
  py.print("work");
  throw new AgentError("failed hard");
} finally {
  py.print("cleanup");
}
