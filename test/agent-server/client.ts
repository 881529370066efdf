/** Clients of a server under test: well-behaved ones, and raw ones that are not. */
import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { AgentServer, type ServerOptions } from "../../src/runtime/agent-server/index.js";

/** A server that listens on a free port. */
export class Listening {
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async start(agentType: string | null = null, options: ServerOptions = {}): Promise<Listening> {
    const server = new AgentServer(agentType, false, { logLevel: "off", ...options }).createHttpServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    return new Listening(server, (server.address() as AddressInfo).port);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  post(body: unknown, init: RequestInit = {}): Promise<Response> {
    const sent = typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
    return fetch(`${this.url}/invocations`, { method: "POST", body: sent as string, ...init });
  }

  /** Status and text of an answer. */
  async ask(body: unknown, init: RequestInit = {}): Promise<[number, string]> {
    const response = await this.post(body, init);
    return [response.status, await response.text()];
  }

  /** Sends bytes as they are, and reads until the server closes the connection. */
  async raw(bytes: string | Uint8Array, halfClose = false): Promise<string> {
    const socket = this.connect();
    if (halfClose) socket.end(bytes);
    else socket.write(bytes);
    return text(socket);
  }

  /** A connection whose faults are ignored. */
  connect(): Socket {
    return connect({ port: this.port, host: "127.0.0.1", allowHalfOpen: true }).on("error", () => undefined);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }
}

/** The bytes of a POST to /invocations on a connection that is closed afterwards. */
export function postBytes(body: string, headers = ""): string {
  const length = Buffer.byteLength(body);
  return `POST /invocations HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers}content-length: ${length}\r\n\r\n${body}`;
}
