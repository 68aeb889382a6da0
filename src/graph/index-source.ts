/** Keeps an index in the memory of this process, of the current version of the graph. */
export interface IndexSource<Index> {
  /**
   * The index of the current version of the graph. Null while it is built for the first time or after a load, and during a
   * load: then the engine answers. Waits a moment for an index that is almost ready if `mayWait` is set.
   */
  current(mayWait: boolean): Promise<Index | null>;
}
