import { Link, Redirect } from 'wouter';

import { EntityByIdentifierDocument, FinGraphError } from '../../client/client.ts';
import { entityPath, searchPath } from '../address/address.ts';
import { readScheme, schemeName } from '../claim/identifier-scheme.ts';
import { Failure } from '../component/failure.tsx';
import { Loading } from '../component/loading.tsx';
import { Page } from '../component/page.tsx';
import { decodeURIComponentOrNot } from '../address/parameters.ts';
import { useQuestion } from '../query/use-question.ts';
import { hasWord } from '../text/has-word.ts';
import { useText } from '../text/catalogue.ts';
import { LOST } from '../text/en/view/lost.ts';

interface IdentifierProps {
  /** As in the address, in any case. */
  readonly scheme: string;
  readonly value: string;
}

/** Leads to the entity that has an identifier, such as `/entity/lei/…`. */
export function IdentifierView({ scheme: schemeText, value: encoded }: IdentifierProps) {
  const text = useText(LOST);
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
        <Loading>{text.loading}</Loading>
      </Page>
    );
  }
  return (
    <Page title={scheme === null ? text.noScheme : text.noEntity}>
      {state === 'failed' ? (
        <LookupFailure error={error} retry={retry} />
      ) : (
        <p>
          {scheme === null
            ? text.noSchemeText(<code>{schemeText}</code>)
            : text.noEntityText(name, <code>{value}</code>)}
        </p>
      )}
      {hasWord(value) && (
        <p>
          <Link href={searchPath(value)}>{text.searchFor(value)}</Link>
        </p>
      )}
    </Page>
  );
}

/** A value that its scheme rules out, such as an LEI with a wrong check digit, is not a failure of the request. */
function LookupFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { invalid } = useText(LOST);
  if (!(error instanceof FinGraphError) || error.code !== 'INVALID_IDENTIFIER') {
    return <Failure error={error} retry={retry} />;
  }
  return <p>{invalid(error.message.replace(/^identifier: /, ''))}</p>;
}
