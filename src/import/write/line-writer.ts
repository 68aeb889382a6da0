import { type FileHandle, open } from 'node:fs/promises';

/** Writes a text file in large pieces. */
export interface LineWriter {
  /** Adds text, which stays in memory until `flush` or `close`. */
  add(text: string): void;
  /** Writes if much has been added. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export async function openLineWriter(path: string): Promise<LineWriter> {
  const file: FileHandle = await open(path, 'w');
  let texts: string[] = [];
  let length = 0;
  async function write(): Promise<void> {
    const text = texts.join('');
    texts = [];
    length = 0;
    await file.writeFile(text); // appends, since the handle keeps its position
  }
  return {
    add(text) {
      texts.push(text);
      length += text.length;
    },
    async flush() {
      if (length >= PIECE) await write();
    },
    async close() {
      try {
        await write();
        await file.sync();
      } finally {
        await file.close();
      }
    },
  };
}

const PIECE = 1 << 18;

/** Writes a file of which each text is a part. */
export async function writeLines(path: string, texts: Iterable<string>): Promise<void> {
  const writer = await openLineWriter(path);
  try {
    for (const text of texts) {
      writer.add(text);
      await writer.flush();
    }
  } finally {
    await writer.close();
  }
}
