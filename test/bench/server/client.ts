/** A load of requests over plain sockets: what it costs is little beside what a server does. */
import { connect, type Socket } from "node:net";

/** What a load saw. */
export interface Seen {
  /** Answers read to their end. */
  readonly answers: number;
  readonly seconds: number;
  /** Milliseconds from sending a request to the first byte of its body, sorted. */
  readonly firstBytes: readonly number[];
}

export interface Load {
  readonly port: number;
  readonly body: string;
  readonly connections: number;
  /** Milliseconds; requests that run then are read to their end. */
  readonly duration: number;
}

/** Sends a request again and again on each of so many connections. Rejects on an answer that is not 200. */
export async function load({ port, body, connections, duration }: Load): Promise<Seen> {
  const head = `POST /invocations HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n`;
  const request = `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  const firstBytes: number[] = [];
  const started = performance.now();
  const one = async (): Promise<void> => {
    const connection = await Connection.open(port);
    while (performance.now() - started < duration) firstBytes.push(await connection.exchange(request));
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1000;
  return { answers: firstBytes.length, seconds, firstBytes: firstBytes.sort((a, b) => a - b) };
}

/** One connection that is kept alive. */
class Connection {
  private sentAt = 0;
  private firstByte: number | undefined;
  private head = "";
  private last = "";
  /** Bytes of the body that are still to come; undefined where it comes in chunks. */
  private left: number | undefined;
  private settle: { resolve: (firstByte: number) => void; reject: (error: Error) => void } | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on("data", (part: Buffer) => this.take(part));
    socket.on("error", (error) => this.settle?.reject(error));
    socket.on("close", () => this.settle?.reject(new Error("the server closed the connection")));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => resolve(new Connection(socket))).once("error", reject);
    });
  }

  /** Sends a request and reads the answer; returns the milliseconds until the first byte of its body. */
  exchange(request: string): Promise<number> {
    this.firstByte = undefined;
    this.head = this.last = "";
    this.sentAt = performance.now();
    this.socket.write(request);
    return new Promise((resolve, reject) => (this.settle = { resolve, reject }));
  }

  close(): void {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(part: Buffer): void {
    let text = part.toString("latin1");
    if (this.firstByte === undefined) {
      this.head += text;
      const end = this.head.indexOf("\r\n\r\n");
      if (end < 0 || end + 4 === this.head.length) return;
      this.firstByte = performance.now() - this.sentAt;
      text = this.head.slice(end + 4);
      if (!this.head.startsWith("HTTP/1.1 200 ")) return this.settle?.reject(new Error(this.head));
      const length = /content-length: (\d+)/i.exec(this.head.slice(0, end))?.[1];
      this.left = length === undefined ? undefined : Number(length);
    }
    if (this.left !== undefined) this.left -= text.length;
    else this.last = (this.last + text).slice(-5);
    if (this.left === undefined ? this.last === "0\r\n\r\n" : this.left <= 0)
      this.settle?.resolve(this.firstByte);
  }
}
