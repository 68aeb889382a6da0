import { Zip, ZipDeflate } from 'fflate';

/** A zip file that is written part by part. The same parts give the same bytes. */
export interface ZipStream {
  /** Starts the next file. The previous one has ended. */
  open(path: string): void;
  /** Adds to the open file. Returns the bytes of the zip file that are ready. */
  write(bytes: Uint8Array): Uint8Array[];
  /** Ends the open file. */
  close(): Uint8Array[];
  /** Ends the zip file. */
  end(): Uint8Array[];
}

export function createZipStream(): ZipStream {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  let entry: ZipDeflate | null = null;
  const push = (bytes: Uint8Array, isLast: boolean): Uint8Array[] => {
    if (entry === null) throw new Error('Expected an open file in the zip file, got none.');
    entry.push(bytes, isLast);
    return ready.splice(0);
  };
  return {
    open(path) {
      entry = new ZipDeflate(path);
      entry.mtime = EARLIEST;
      zip.add(entry);
    },
    write: (bytes) => push(bytes, false),
    close: () => push(new Uint8Array(), true),
    end() {
      zip.end();
      return ready.splice(0);
    },
  };
}

/** That a zip file can state, in local time. */
const EARLIEST = new Date(1980, 0, 1);
