/** A priority queue. */
export interface BinaryHeap<T> {
  push(item: T): void;
  /** Removes and returns the first item; undefined if there is none. */
  pop(): T | undefined;
}

/** `comesBefore` is a strict total order. */
export function createBinaryHeap<T>(comesBefore: (a: T, b: T) => boolean): BinaryHeap<T> {
  const items: T[] = [];
  return {
    push(item) {
      let at = items.length;
      items.push(item);
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = items[parent] as T;
        if (!comesBefore(item, above)) break;
        items[at] = above;
        at = parent;
      }
      items[at] = item;
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      let at = 0;
      for (let child = 1; child < items.length; child = 2 * at + 1) {
        const right = child + 1;
        const smaller = right < items.length && comesBefore(items[right] as T, items[child] as T) ? right : child;
        if (!comesBefore(items[smaller] as T, last)) break;
        items[at] = items[smaller] as T;
        at = smaller;
      }
      items[at] = last;
      return first;
    },
  };
}
