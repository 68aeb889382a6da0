/** The same items, each of which is requested while the one before is processed. */
export async function* prefetched<Item>(items: AsyncGenerator<Item>): AsyncGenerator<Item> {
  let next = items.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = items.next();
      next.catch(() => undefined); // reported when it is awaited
      yield value;
    }
  } finally {
    await items.return(undefined);
  }
}
