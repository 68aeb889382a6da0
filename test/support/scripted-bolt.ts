import { type AddressInfo, type Socket, createServer } from 'node:net';
import { onTestFinished } from 'vitest';

import { type Packed, pack, unpack } from './pack-stream.ts';

/** Response of a scripted server to a statement: rows, a failure code, or no response. */
export type Script =
  | { readonly rows: readonly (readonly Packed[])[]; readonly bookmark?: string }
  | { readonly failure: string }
  | { readonly silent: true };

export interface ScriptedBolt {
  /** `127.0.0.1:7687`. */
  readonly address: string;
  /** Texts of the statements that got rows, in order. */
  readonly done: readonly string[];
}

export interface Part {
  /** Gets the text of a statement, and the bookmarks of the states that the server has to wait for. */
  readonly answer: (statement: string, bookmarks: readonly string[]) => Script;
  /** Addresses of the servers by role; without it there is no routing. */
  readonly route?: () => {
    readonly write: string;
    readonly read: string | readonly string[];
    readonly route: readonly string[];
  };
}

/** A server with the part of Bolt 5.4 that a driver needs; closed at the end of the test. */
export async function scriptedBolt({ answer, route }: Part): Promise<ScriptedBolt> {
  const done: string[] = [];
  const server = createServer((socket) => {
    onTestFinished(() => void socket.destroy());
    socket.on('error', () => undefined);
    converse(socket, handler());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address, done };

  /** The state of one connection. */
  function handler(): Handler {
    let hasFailed = false;
    let isSilent = false;
    let rows: readonly (readonly Packed[])[] = [];
    let bookmark: string | undefined;
    return (tag, fields, say) => {
      if (isSilent) return;
      if (tag === RESET) hasFailed = false;
      if (hasFailed) return say(IGNORED);
      if (tag === ROUTE && route) return say(SUCCESS, { rt: routingTable(route()) });
      if (tag === HELLO) return say(SUCCESS, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1', hints: {} });
      if (tag === RUN) {
        const text = String(fields[0]);
        const { bookmarks = [] } = (fields[2] ?? {}) as { readonly bookmarks?: readonly string[] };
        const script = answer(text, bookmarks);
        if ('silent' in script) {
          isSilent = true;
          return;
        }
        if ('failure' in script) {
          hasFailed = true;
          return say(FAILURE, { code: script.failure, message: 'As scripted.' });
        }
        done.push(text);
        ({ rows, bookmark } = script);
        return say(SUCCESS, { fields: (rows[0] ?? []).map((_, index) => `c${index}`), t_first: 0 });
      }
      if (tag === PULL) for (const row of rows) say(RECORD, row);
      say(SUCCESS, tag === PULL ? { type: 'r', t_last: 0, db: 'neo4j', ...(bookmark && { bookmark }) } : {});
    };
  }
}

const [HELLO, RESET, RUN, PULL, ROUTE] = [0x01, 0x0f, 0x10, 0x3f, 0x66];
const [SUCCESS, RECORD, IGNORED, FAILURE] = [0x70, 0x71, 0x7e, 0x7f];

type Handler = (tag: number, fields: readonly Packed[], say: (tag: number, field?: Packed) => void) => void;

function routingTable({ write, read, route }: ReturnType<NonNullable<Part['route']>>): Packed {
  return {
    ttl: 300,
    db: 'neo4j',
    servers: [
      { role: 'WRITE', addresses: [write] },
      { role: 'READ', addresses: [read].flat() },
      { role: 'ROUTE', addresses: route },
    ],
  };
}

/** Handles the handshake, then reads messages from chunks. */
function converse(socket: Socket, handle: Handler): void {
  let bytes = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  let isAgreed = false;
  const say = (tag: number, field?: Packed): void => {
    const body = Buffer.concat([
      Buffer.from([field === undefined ? 0xb0 : 0xb1, tag]),
      ...(field === undefined ? [] : [pack(field)]),
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(body.length);
    socket.write(Buffer.concat([length, body, Buffer.alloc(2)]));
  };
  socket.on('data', (data: Buffer) => {
    bytes = Buffer.concat([bytes, data]);
    if (!isAgreed) {
      if (bytes.length < 20) return;
      bytes = bytes.subarray(20);
      isAgreed = true;
      socket.write(Buffer.from([0, 0, 4, 5]));
    }
    while (bytes.length >= 2 && bytes.length >= 2 + bytes.readUInt16BE(0)) {
      const end = 2 + bytes.readUInt16BE(0);
      message = Buffer.concat([message, bytes.subarray(2, end)]);
      bytes = bytes.subarray(end);
      if (end > 2 || message.length === 0) continue;
      handle(message[1] ?? 0, fieldsOf(message), say);
      message = Buffer.alloc(0);
    }
  });
}

function fieldsOf(message: Buffer): Packed[] {
  let at = 2;
  return Array.from({ length: (message[0] ?? 0) & 0x0f }, () => {
    const [value, next] = unpack(message, at);
    at = next;
    return value;
  });
}
