/**
 * A web of our own on loopback: a proxy that serves given pages at their real addresses,
 * http and https, refuses everything else, and remembers what it refused.
 */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface Web {
  /** For `--proxy-server`. */
  readonly port: number;
  /** Serve a page at an address, from now on. */
  serve(url: string, body: string | Buffer, type?: string): void;
  /** Answer an address with all that a server may say; `delay` in ms. Every request to it stands in `asked`. */
  answer(url: string, answer: ServedAnswer): void;
  /** Addresses given to `answer` that were asked for, in order. */
  readonly asked: string[];
  /** When each of them came, in ms. */
  readonly askedAt: number[];
  /** Addresses asked for that are no page of ours, in order. A page's own host is not counted: that is the page asking. Nor are the browser's errands. */
  readonly refused: string[];
  close(): Promise<void>;
}

/** Where the browsers go by themselves, in spite of all flags and preferences: updates, accounts, blocklists. No extension of ours knows these hosts. */
const ERRANDS = /(^|\.)(google|googleapis|gvt1|gstatic|mozilla|firefox)\.(com|net|org)$/;

export interface ServedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly delay?: number;
  /** `true`: the body is sent, and the answer never ends. */
  readonly isEndless?: boolean;
}

interface Page {
  readonly body: string | Buffer;
  readonly type: string;
}

export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Page>();
  const answers = new Map<string, ServedAnswer>();
  const asked: string[] = [];
  const askedAt: number[] = [];
  const hosts = new Set<string>();
  const refused: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = absolute(scheme, request);
    const given = answers.get(url);
    if (given !== undefined) {
      asked.push(url);
      askedAt.push(performance.now());
      setTimeout(() => send(response, given), given.delay ?? 0);
      return;
    }
    const page = pages.get(url);
    if (page === undefined) {
      const { host } = new URL(url);
      if (!hosts.has(host) && !ERRANDS.test(host)) refused.push(url);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type }).end(page.body);
  };

  // The browser is told to accept any certificate, so that this one need not be trusted, nor kept.
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'wireprint.test' }], { keySize: 2048 });
  const secure = https.createServer({ key, cert }, answer('https'));
  const proxy = http.createServer(answer('http'));
  proxy.on('connect', (_request, socket: Socket, head) => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy()); // a browser that closes mid-answer is no failure
    });
    server.on('clientError', (_error, socket) => socket.destroy());
  }
  await new Promise<void>(done => proxy.listen(0, '127.0.0.1', done));

  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    asked,
    askedAt,
    answer(url, answer) {
      answers.set(new URL(url).href, answer);
    },
    serve(url, body, type = 'text/html; charset=utf-8') {
      pages.set(new URL(url).href, { body, type });
      hosts.add(new URL(url).host);
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise(done => proxy.close(() => done()));
    },
  };
}

function send(response: ServerResponse, { status, headers, body, isEndless }: ServedAnswer): void {
  response.writeHead(status, headers);
  if (!isEndless) response.end(body);
  else if (body.length > 0) response.write(body);
}

function absolute(scheme: string, request: IncomingMessage): string {
  const path = request.url ?? '/';
  return new URL(path.startsWith('/') ? `${scheme}://${request.headers.host ?? 'unknown'}${path}` : path).href;
}
