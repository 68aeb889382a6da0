import { contentLanguage } from './content-language.ts';

/** A text of the data, such as the name of a publisher, in its own language. */
export function DataText({ children }: { readonly children: string }) {
  return <span lang={contentLanguage(children)}>{children}</span>;
}

interface AroundDataProps {
  /** Builds the sentence, in the language of the interface. */
  readonly sentence: (data: string) => string;
  readonly children: string;
}

/** A sentence of the interface with a text of the data in it. */
export function AroundData({ sentence, children }: AroundDataProps) {
  const [before, after] = sentence(GAP).split(GAP);
  return (
    <>
      {before}
      <DataText>{children}</DataText>
      {after}
    </>
  );
}

/** Stands for the text of the data. */
const GAP = '\0';
