/** The thread of a batch: a task comes in, its result goes out. */
import { parentPort } from "node:worker_threads";
import { convertModel } from "../index.js";
import { runTask } from "./run-task.js";
import type { Task } from "./task.js";

parentPort!.on("message", (task: Task) => {
  void runTask(task, convertModel).then((result) => parentPort!.postMessage(result));
});
