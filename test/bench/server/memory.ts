/** Whether memory returns to its level after load. */
import { once } from "node:events";
import { load } from "./client.js";
import { type Command, start, type Started } from "./process.js";

/** Runs in the server: collects garbage on SIGUSR2 and tells what is left. */
const probe = `process.on("SIGUSR2", async () => {
  for (let i = 0; i < 5; i++) { globalThis.gc(); await new Promise((resolve) => setTimeout(resolve, 50)); }
  process.send(process.memoryUsage().heapUsed);
});`;

/** Megabytes that the last load may leave above the second: caches and compiled code settle in the first two. */
const tolerance = 3;

/**
 * Loads a server several times with whole and streamed answers, some of which the client leaves, and prints what it
 * holds after each. False where that grows.
 */
export async function memoryAfterLoads(server: Command, whole: string, streamed: string): Promise<boolean> {
  const [node, ...args] = server.command;
  const inServer = `data:text/javascript,${encodeURIComponent(probe)}`;
  const started = await start({ ...server, command: [node, "--expose-gc", "--import", inServer, ...args] });
  try {
    const held: number[] = [await heapOf(started)];
    console.log(`at start: ${held[0]!.toFixed(1)} MB of heap`);
    for (let round = 1; round <= 6; round++) {
      const duration = 2500;
      const { port } = started;
      const answers = [
        await load({ port, body: whole, connections: 32, duration }),
        await load({ port, body: streamed, connections: 32, duration }),
      ].map((seen) => seen.answers);
      await leaveStreams(port, streamed, 300);
      held.push(await heapOf(started));
      console.log(
        `after ${answers[0]} answers, ${answers[1]} streams, 300 left streams: ${held.at(-1)!.toFixed(1)} MB`,
      );
    }
    const grown = held.at(-1)! - held[2]!;
    console.log(
      grown <= tolerance ? "Memory returns to its level." : `Memory grows: ${grown.toFixed(1)} MB.`,
    );
    return grown <= tolerance;
  } finally {
    await started.stop();
  }
}

async function heapOf({ process: child }: Started): Promise<number> {
  const told = once(child, "message") as Promise<[number]>;
  child.kill("SIGUSR2");
  return (await told)[0] / 2 ** 20;
}

async function leaveStreams(port: number, body: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const controller = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/invocations`, {
      method: "POST",
      body,
      signal: controller.signal,
    });
    await response.body?.getReader().read();
    controller.abort();
  }
}
