import { Redirect } from 'wouter';
import { useQuestion } from '../query/use-question.ts';

import { EntityByIdentifierDocument } from '../../client/client.ts';
import { entityPath, searchPath } from '../address/address.ts';
import { readScheme, schemeName } from '../claim/identifier-scheme.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page } from '../component/page.tsx';
import { hasWord } from '../text/has-word.ts';
import { Link } from 'wouter';

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
        <Failure error={error} retry={retry} />
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

/** The router decodes a path, but leaves what would change its structure, such as a slash. */
function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
