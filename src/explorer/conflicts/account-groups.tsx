import { RivalAccountsDocument } from '../../client/client.ts';
import type { ConflictsAddress } from '../address/address.ts';
import { LoadMoreButton } from '../component/load-more-button.tsx';
import { usePages } from '../query/use-pages.ts';
import { AccountsGroup } from './accounts-group.tsx';
import { orUndefined, wordsFilter } from './conflicts-filter.ts';
import { textsOf, useText } from '../text/catalogue.ts';
import { COUNTS } from '../text/en/counts.ts';
import { RIVALS } from '../text/en/view/rivals.ts';

const STEP = 10;

/** The variables of the groups of an address. */
export function groupVariables(address: ConflictsAddress, first: number) {
  const { kinds, of } = address;
  return {
    ...(of.length > 0 ? { of } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    where: orUndefined(wordsFilter(address)),
    first,
  };
}

/** Groups of claims about one thing. */
export function AccountGroups({ address }: { readonly address: ConflictsAddress }) {
  const text = useText(RIVALS);
  const answer = usePages(RivalAccountsDocument, groupVariables(address, STEP), ({ rivalAccounts: { pageInfo } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
  );
  const groups = answer.pages.flatMap(({ rivalAccounts }) => rivalAccounts.nodes);
  const total = answer.pages[0]?.rivalAccounts.totalCount ?? null;
  const hasMore = answer.pages.at(-1)?.rivalAccounts.pageInfo.hasNextPage ?? false;
  return (
    <>
      <p role="status" className="result-count">
        {answer.pages.length === 0
          ? answer.state === 'loading' && text.loadingGroups
          : groupCountInWords(total, groups.length)}
      </p>
      <ol className="pairs" aria-busy={answer.state === 'loading'}>
        {groups.map((group) => (
          <li key={group.claims.map(({ id }) => id).join()}>
            <AccountsGroup group={group} />
          </li>
        ))}
      </ol>
      <LoadMoreButton
        pages={answer}
        shown={groups.length}
        total={hasMore ? total : groups.length}
        step={STEP}
        of="groups"
      />
    </>
  );
}

function groupCountInWords(total: number | null, shown: number): string {
  const text = textsOf(RIVALS);
  const counts = textsOf(COUNTS);
  if (shown === 0) return text.noGroup;
  if (total === null) return text.firstGroups(counts.groups(shown));
  return text.groupsOf(counts.groups(total));
}
