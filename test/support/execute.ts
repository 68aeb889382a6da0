import type { TypedDocument } from '../../src/client/client.ts';

/** An error as a client sees it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

/** The data of an untyped document: `any`, because its shape is that of the document in the test. */
export type Json = any;

export interface Client {
  /** The data of an answer without errors; a failure shows the question, its variables and the errors. */
  execute<Data = Json, Variables = object>(
    document: string | TypedDocument<Data, Variables>,
    variables?: Partial<Variables>,
  ): Promise<Data>;
  /** The answer whatever it is. */
  ask(document: string, variables?: object): Promise<Answer<Json>>;
  /** The same as the text that came. */
  text(document: string, variables?: object): Promise<string>;
}

/** A client of an app that answers `fetch`. */
export function clientOf(fetch: (request: Request) => Promise<Response>): Client {
  async function text(document: string, variables: object = {}): Promise<string> {
    const response = await fetch(
      new Request('http://fingraph.test/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      }),
    );
    return response.text();
  }

  async function ask(document: string, variables?: object): Promise<Answer<Json>> {
    return JSON.parse(await text(document, variables)) as Answer<Json>;
  }

  return {
    ask,
    text,
    execute: async (document, variables = {}): Promise<Json> => {
      const query = String(document);
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(JSON.stringify({ query, variables, errors }, null, 2));
      return data;
    },
  };
}
