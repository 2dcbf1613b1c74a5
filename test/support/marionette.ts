/**
 * A small Marionette client: drives a stock Firefox over TCP, without geckodriver.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net';

export class Marionette {
  private buffer = Buffer.alloc(0);
  private lastId = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  private constructor(
    private readonly socket: Socket,
    private readonly greeted: () => void,
  ) {
    socket.on('data', chunk => this.receive(chunk));
    socket.on('error', error => this.fail(error));
    socket.on('close', () => this.fail(new Error('Firefox closed the connection')));
  }

  /** Connects and waits for the greeting. */
  static async connect(port: number): Promise<Marionette> {
    let greet: () => void = () => undefined;
    const greeting = new Promise<void>(done => (greet = done));
    const client = new Marionette(connect(port, '127.0.0.1'), () => greet());
    await greeting;
    return client;
  }

  /** Send a command; gives its value. Rejects with the error that Firefox names. */
  send<T>(name: string, parameters: object = {}): Promise<T> {
    const id = ++this.lastId;
    const message = JSON.stringify([0, id, name, parameters]);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: value => resolve(value as T), reject });
      this.socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  /** Messages are `length:json`; the first is a greeting, the others `[1, id, error, result]`. */
  private receive(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const message = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (Array.isArray(message)) this.settle(message);
      else this.greeted();
    }
  }

  private settle([, id, error, result]: unknown[]): void {
    const call = this.waiting.get(id as number);
    this.waiting.delete(id as number);
    if (error !== null) {
      const { error: name, message } = error as { error: string; message: string };
      call?.reject(new Error(`${name}: ${message}`));
    } else call?.resolve(result !== null && typeof result === 'object' && 'value' in result ? result.value : result);
  }

  private fail(error: Error): void {
    for (const call of this.waiting.values()) call.reject(error);
    this.waiting.clear();
  }
}
