import { Link, Redirect } from 'wouter';

import { EntityByIdentifierDocument, FinGraphError } from '../../client/client.ts';
import { entityPath, searchPath } from '../address/address.ts';
import { readScheme, schemeName } from '../claim/identifier-scheme.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page } from '../component/page.tsx';
import { useQuestion } from '../query/use-question.ts';
import { hasWord } from '../text/has-word.ts';

interface IdentifierProps {
  /** As in the address, in any case. */
  readonly scheme: string;
  readonly value: string;
}

/** Leads to the entity that has an identifier, such as `/entity/lei/…`. */
export function IdentifierView({ scheme: schemeText, value: encoded }: IdentifierProps) {
  const value = decodeURIComponentOrNot(encoded);
  const scheme = readScheme(schemeText);
  const { state, data, error, retry } = useQuestion(
    EntityByIdentifierDocument,
    scheme === null ? null : { scheme, value },
  );
  if (data?.entity) return <Redirect to={entityPath(data.entity.id)} replace />;
  const name = scheme === null ? schemeText : schemeName(scheme);
  if (state === 'loading' && scheme !== null) {
    return (
      <Page title={`${name} ${value}`}>
        <Loading>Loading …</Loading>
      </Page>
    );
  }
  return (
    <Page title={scheme === null ? 'No such kind of identifier' : 'No entity has this identifier'}>
      {state === 'failed' ? (
        <LookupFailure error={error} retry={retry} />
      ) : (
        <p>
          {scheme === null ? 'Identifiers have no scheme ' : `This graph has no entity with the ${name} `}
          <code>{scheme === null ? schemeText : value}</code>.
        </p>
      )}
      {hasWord(value) && (
        <p>
          <Link href={searchPath(value)}>Search for “{value}”</Link>
        </p>
      )}
    </Page>
  );
}

/** A value that its scheme rules out, such as an LEI with a wrong check digit, is not a failure of the request. */
function LookupFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  if (!(error instanceof FinGraphError) || error.code !== 'INVALID_IDENTIFIER') {
    return <Failure error={error} retry={retry} />;
  }
  return <p>The address has no valid identifier: {error.message.replace(/^identifier: /, '')}</p>;
}

/** The router decodes a path, but leaves what would change its structure, such as a slash. */
function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
