import type { TypedDocument } from '../../src/client/client.ts';
import { exampleOfDocument } from './example.ts';

/** An error in a response. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnswerError[];
}

/** The data of an untyped document: `any`, because the document in the test decides its shape. */
export type Json = any;

export interface Client {
  /**
   * Returns the data. A question of the library gets the values of the shipped data set for the variables that are left
   * out. If there are errors, throws one that shows the document, its variables and the errors.
   */
  execute<Data = Json, Variables = object>(
    document: string | TypedDocument<Data, Variables>,
    variables?: Partial<Variables>,
  ): Promise<Data>;
  /** Returns the whole response, with its errors. */
  ask(document: string, variables?: object): Promise<Answer<Json>>;
  /** Returns the body of the response. */
  text(document: string, variables?: object): Promise<string>;
}

/** A client that sends requests to an app without a socket. */
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
      const all = { ...exampleOfDocument(query), ...variables };
      const { data, errors } = await ask(query, all);
      if (errors || !data) throw new Error(JSON.stringify({ query, variables: all, errors }, null, 2));
      return data;
    },
  };
}
