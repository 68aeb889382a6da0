import { ClaimRef, EnforcementRef, MetricRef, NodeRef, StatementRef } from '../refs.ts';
import { participantList } from '../participant-field.ts';

/* Claims about what was measured, said or decided: figures, statements and enforcement actions. */

const isClaim = { interfaces: [NodeRef, ClaimRef] };

MetricRef.implement({
  ...isClaim,
  description: 'A figure that a source gives. Its `metric` is never null.',
  fields: (t) => ({
    subjects: t.field(
      participantList('The entities that the figure is about. Several if the figure counts them together.', 'SUBJECT'),
    ),
    speakers: t.field(participantList('The entities that give the figure; empty if none is named.', 'SPEAKER')),
  }),
});

StatementRef.implement({
  ...isClaim,
  description: 'Something that was said or written.',
  fields: (t) => ({
    speakers: t.field(participantList('The speakers; empty if none is named.', 'SPEAKER')),
    subjects: t.field(participantList('The entities that the statement describes.', 'SUBJECT')),
    about: t.field(participantList('Other entities that the statement concerns.', 'ABOUT')),
    outlets: t.field(
      participantList(
        'The publications in which the statement appeared, if they are entities. Sources are in `citations`.',
        'OUTLET',
      ),
    ),
    possiblySameAs: t.field(
      participantList('Entities that may be the subject under another name. This is a guess.', 'POSSIBLY_SAME_AS'),
    ),
  }),
});

EnforcementRef.implement({
  ...isClaim,
  description:
    'An authority acts against organisations or persons: a fine, an order, a sanction or a ban. `amounts` has a fine.',
  fields: (t) => ({
    subjects: t.field(participantList('The organisations or persons that the action is against.', 'SUBJECT')),
    authorities: t.field(participantList('The authorities that act; empty if none is named.', 'AUTHORITY')),
  }),
});
