import { Link, useLocation, useSearchParams } from 'wouter';

import { type FindQuery, FindDocument } from '../../client/client.ts';
import { claimPath, entityPath, readSearch, searchPath, sourcePath } from '../address/address.ts';
import { scopeFilter } from '../address/scope.ts';
import { useScope } from '../hook/use-scope.ts';
import { CheckboxGroup } from '../component/checkbox-group.tsx';
import { counted } from '../../support/counted.ts';
import { hasWord } from '../text/has-word.ts';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { Page } from '../component/page.tsx';
import { scriptLanguage } from '../text/script-language.ts';
import { ScopeControls } from '../scope/scope-controls.tsx';
import { Status } from '../claim/status.tsx';
import { usePages } from '../query/use-pages.ts';
import { ViewBar } from '../component/view-bar.tsx';
import { CLAIM_KINDS, cssName, ENTITY_KINDS, humanize, SEARCH_KINDS, tableKeys } from '../claim/vocabulary.ts';

const STEP = 30;

export function SearchView() {
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
      <Page title="Search">
        <p>Type a name, or words of a claim or a source, into the search field at the top of the page.</p>
      </Page>
    );
  }
  return (
    <Page
      title={`Search: ${text}`}
      kicker="Search"
      heading={`“${text}”`}
      bar={
        <ViewBar
          question="find"
          variables={{ ...variables, first: 200 }}
          exports={[{ kind: 'claims', variables: { where: { text, ...scopeFilter(scope) } } }]}
        />
      }
    >
      <form className="filters" aria-label="Filter the search" onSubmit={(event) => event.preventDefault()}>
        <CheckboxGroup
          legend="Search in"
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
        {total === undefined ? 'Searching …' : resultCountInWords(total, edges.every(isOnlySimilar))}
      </p>
      <ol className="results" aria-busy={answer.state === 'loading'}>
        {edges.map((edge) => (
          <li key={edge.node.id}>
            <Result node={edge.node} />
            <Matched edge={edge} />
          </li>
        ))}
      </ol>
      <LoadMoreButton pages={answer} shown={edges.length} total={total ?? 0} step={STEP} of="result" />
    </Page>
  );
}

type SearchEdge = FindQuery['search']['edges'][number];

/** The words are not in the record: a name is only similar to them. */
function isOnlySimilar({ how }: SearchEdge): boolean {
  return how in SIMILARITIES;
}

/** Says what matched, unless it is plain to see. */
function Matched({ edge: { how, matched, text } }: { readonly edge: SearchEdge }) {
  const reason = SIMILARITIES[how] ?? (how === 'TRANSLITERATION' ? 'The name in another script' : null);
  if (reason === null && ['NAME', 'TITLE', 'SUMMARY'].includes(matched)) return null;
  return (
    <p className="matched">
      {reason ?? `Matched in its ${humanize(matched).toLowerCase()}`}: <span lang={scriptLanguage(text)}>{text}</span>
    </p>
  );
}

const SIMILARITIES: Readonly<Record<string, string>> = { TYPO: 'Similar name', PHONETIC: 'Similar in sound' };

function resultCountInWords(total: number, areSimilar: boolean): string {
  if (total > 0 && areSimilar)
    return `Nothing has exactly these words. Did you mean ${total === 1 ? 'this' : 'one of these'}?`;
  if (total === 1) return '1 result.';
  if (total > 1) return `${counted(total, 'result')}. Those that start with these words come first.`;
  return 'No results. Each word can be the start of a word; fewer words find more.';
}

type Node = SearchEdge['node'];

function Result({ node }: { readonly node: Node }) {
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
        <Link href={claimPath(node.id, scope)}>{node.summary}</Link>{' '}
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
        <cite lang={scriptLanguage(node.title)}>{node.title}</cite>
      </Link>{' '}
      <span className="result-kind">{node.publisher ? `Source: ${node.publisher}` : 'Source'}</span>
    </p>
  );
}
