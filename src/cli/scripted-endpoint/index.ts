export { parseScript, ScriptError, type Match, type Reply, type Rule, type Script } from "./script.js";
export { startScriptedEndpoint, type RecordedRequest, type ScriptedEndpoint } from "./server.js";
