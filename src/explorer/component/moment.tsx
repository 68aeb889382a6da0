import { momentInWords } from '../text/moment-in-words.ts';

/** A moment such as `2026-11-30T02:00:00.000Z`, or a day. */
export function Moment({ text }: { readonly text: string }) {
  return <time dateTime={text}>{momentInWords(text)}</time>;
}
