import { Exception, print } from "./runtime/python/index.js";

// finally runs before an uncaught custom exception ends the program.
class AgentError extends Exception {}
try {
  print("work");
  throw new AgentError("failed hard");
} finally {
  print("cleanup");
}
