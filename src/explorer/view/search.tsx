import { Link, useLocation, useSearchParams } from 'wouter';

import { type FindQuery, FindDocument } from '../../client/client.ts';
import { claimPath, entityPath, readSearch, searchPath, sourcePath } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { useScope } from '../hook/use-scope.ts';
import { CheckboxGroup } from '../component/checkbox-group.tsx';
import { hasWord } from '../text/has-word.ts';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Page } from '../component/page.tsx';
import { scriptLanguage } from '../text/script-language.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { Status } from '../claim/status.tsx';
import { usePages } from '../query/use-pages.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { CLAIM_KINDS, cssName, ENTITY_KINDS, humanize, SEARCH_KINDS, tableKeys } from '../claim/vocabulary.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { TERMS } from '../text/en/terms.ts';
import { SEARCH } from '../text/en/view/search.ts';
import { contentLanguage } from '../text/content-language.ts';
import { AroundData } from '../text/data-text.tsx';

const STEP = 30;

export function SearchView() {
  const words = useText(SEARCH);
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const { text, kinds, datasets, recordedOn } = readSearch(search);
  const scope = { datasets, recordedOn };
  const asks = hasWord(text);
  const variables = { text, kinds: kinds.length > 0 ? kinds : undefined, ...scopeFilter(scope), first: STEP };
  const answer = usePages(FindDocument, asks ? variables : null, ({ search: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const edges = answer.pages.flatMap((page) => page.search.edges);
  const total = answer.pages[0]?.search.totalCount;
  if (!asks) {
    return (
      <Page title={words.title}>
        <p>{words.help}</p>
      </Page>
    );
  }
  return (
    <Page
      title={words.titleOf(text)}
      kicker={words.title}
      heading={words.quoted(text)}
      bar={
        <ViewBar
          question="find"
          variables={{ ...variables, first: 200 }}
          exports={[{ kind: 'claims', variables: { where: { text, ...scopeFilter(scope) } } }]}
        />
      }
    >
      <form className="filters" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
        <CheckboxGroup
          legend={words.searchIn}
          chosen={kinds}
          choices={tableKeys(SEARCH_KINDS).map((value) => ({ value, label: SEARCH_KINDS[value] }))}
          onChange={(chosen) => navigate(searchPath(text, { kinds: chosen, ...scope }))}
        />
        <ScopeControls
          scope={scope}
          onChange={(change) => navigate(searchPath(text, { kinds, ...scope, ...change }))}
        />
      </form>
      <p className="result-count" role="status">
        {total === undefined ? words.searching : resultCountInWords(total, edges.every(isOnlySimilar))}
      </p>
      <ol className="results" aria-busy={answer.state === 'loading'}>
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <Result node={edge.node} />
            <Matched edge={edge} />
          </li>
        ))}
      </ol>
      <LoadMoreButton pages={answer} shown={edges.length} total={total ?? 0} step={STEP} of="results" />
    </Page>
  );
}

type SearchEdge = FindQuery['search']['edges'][number];

/** The words are not in the record: a name is only similar to them. */
function isOnlySimilar({ how }: SearchEdge): boolean {
  return how in SEARCH.english.similar;
}

/** Says what matched, unless it is plain to see. */
function Matched({ edge: { how, matched, text } }: { readonly edge: SearchEdge }) {
  const words = useText(SEARCH);
  const { matchedFields } = useText(TERMS);
  const similar: Readonly<Record<string, string>> = words.similar;
  const reason = similar[how] ?? (how === 'TRANSLITERATION' ? words.otherScript : null);
  if (reason === null && ['NAME', 'TITLE', 'SUMMARY'].includes(matched)) return null;
  return (
    <p className="matched">
      {words.because(reason ?? matchedFields[matched] ?? humanize(matched))}{' '}
      <span lang={contentLanguage(text)}>{text}</span>
    </p>
  );
}

function resultCountInWords(total: number, areSimilar: boolean): string {
  const words = textsOf(SEARCH);
  if (total === 0) return words.none;
  return areSimilar ? words.onlySimilar(total) : words.results(total);
}

type Node = SearchEdge['node'];

function Result({ node }: { readonly node: Node }) {
  const words = useText(SEARCH);
  const scope = useScope();
  if ('name' in node) {
    return (
      <p className="result">
        <Link href={entityPath(node.id, scope)} lang={scriptLanguage(node.name)}>
          {node.name}
        </Link>{' '}
        <span className="result-kind">{ENTITY_KINDS[node.kind] ?? humanize(node.kind)}</span>
      </p>
    );
  }
  if ('summary' in node) {
    return (
      <p className="result">
        <Link href={claimPath(node.id, scope)} lang={contentLanguage(node.summary)}>
          {node.summary}
        </Link>{' '}
        <span className={`kind kind-${cssName(node.claimKind)}`}>
          {CLAIM_KINDS[node.claimKind]?.one ?? humanize(node.claimKind)}
        </span>{' '}
        <Status status={node.status} />
      </p>
    );
  }
  return (
    <p className="result">
      <Link href={sourcePath(node.id, scope)}>
        <cite lang={contentLanguage(node.title)}>{node.title}</cite>
      </Link>{' '}
      <span className="result-kind">
        {node.publisher ? <AroundData sentence={words.sourceOf}>{node.publisher}</AroundData> : words.source}
      </span>
    </p>
  );
}
