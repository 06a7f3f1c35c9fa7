import type { BodyKind, ProposalView } from '@eensluidend/contracts';
import { dayInWords } from '../dates';
import { listed, wordsFor } from '../words';
import { councilOf, groupsOf, type FormContext } from './context';
import { documentOptions } from './documents';
import type { Choices, Option } from './fields';

type Known = (context: FormContext, path: string) => readonly Option[];

const deciding: readonly BodyKind[] = ['stuurgroep', 'college', 'council', 'entrepreneur'];

const bodies =
  (...kinds: readonly BodyKind[]): Known =>
  ({ definition }) =>
    (definition?.bodies ?? [])
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map(({ id, name }) => ({ value: id, label: name }));

const advisers: Known = ({ definition }) =>
  (definition?.bodies ?? [])
    .filter(({ kind }) => !deciding.includes(kind))
    .map(({ id, name }) => ({ value: id, label: name }));

const municipalities: Known = ({ definition }) =>
  (definition?.municipalities ?? []).map(({ id, name }) => ({ value: id, label: name }));

const texts: Known = ({ proposal }) =>
  (proposal?.texts ?? []).map(({ textId, label, live }) => ({
    value: textId,
    label: live ? `${label} (geldt nu)` : label,
  }));

const short = (on: string) => dayInWords(on, 'short');

/** The things a proposal holds under one name, as choices. */
const things =
  <Thing>(
    all: (proposal: ProposalView) => readonly Thing[] | undefined,
    option: (thing: Thing, context: FormContext) => Option,
  ): Known =>
  (context) =>
    (context.proposal && all(context.proposal)?.map((thing) => option(thing, context))) ?? [];

const requests = things(
  ({ requests: all }) => all,
  ({ requestId, adviser, askedBy, round }, { names }) => ({
    value: requestId,
    label: `${names.body(adviser)}, gevraagd door ${names.body(askedBy)} (ronde ${round})`,
  }),
);
const advices = things(
  ({ advices: all }) => all,
  ({ adviceId, signers, on }, { names }) => ({
    value: adviceId,
    label: `${signers.map(names.body).join(', ')}, ${short(on)}`,
  }),
);
const decisions = things(
  ({ decisions: all }) => all,
  ({ decisionId, body, on, outcome }, { names }) => ({
    value: decisionId,
    label: `${names.body(body)}, ${short(on)}: ${wordsFor('outcomes', outcome)}`,
  }),
);
const secrecies = things(
  ({ secrecies: all }) => all,
  ({ secrecyId, body, on, papers = [] }, { names }) => {
    const by = on === undefined ? `Opgelegd door ${names.body(body)}` : `${short(on)}, ${names.body(body)}`;
    return { value: secrecyId, label: papers.length > 0 ? `${by}: ${listed(papers)}` : by };
  },
);
const remarks = things(
  ({ consultation }) => consultation?.remarks,
  ({ remarkId, body, wording }, { names }) => ({
    value: remarkId,
    label: `${names.body(body)}: ${wording.slice(0, 80)}`,
  }),
);
const entrepreneurDecisions = things(
  ({ consultation }) => consultation?.entrepreneurDecisions,
  ({ entrepreneurDecisionId, entrepreneur, on }, { names }) => ({
    value: entrepreneurDecisionId,
    label: `${names.body(entrepreneur)}, ${short(on)}`,
  }),
);
const publicConsultations = things(
  ({ consultation }) => consultation?.publicConsultations,
  ({ publicConsultationId, body }, { names }) => ({ value: publicConsultationId, label: names.body(body) }),
);
const agendaItems = things(
  ({ agenda }) => agenda,
  ({ agendaItemId, body, meetingOn }, { names }) => ({
    value: agendaItemId,
    label: `${names.body(body)}, vergadering van ${short(meetingOn)}`,
  }),
);
const memberProposals = things(
  ({ memberProposals: all }) => all,
  ({ memberProposalId, title }) => ({ value: memberProposalId, label: title }),
);
const amendedTexts = things(
  ({ amendedTexts: all }) => all,
  ({ amendedTextId, body, on }, { names }) => ({ value: amendedTextId, label: `${names.body(body)}, ${short(on)}` }),
);
const promises = things(
  ({ promises: all }) => all,
  ({ promiseId, promise }) => ({ value: promiseId, label: promise.slice(0, 100) }),
);
const writtenQuestions = things(
  ({ writtenQuestions: all }) => all,
  ({ writtenQuestionId, question }) => ({ value: writtenQuestionId, label: question.slice(0, 100) }),
);
const messages = things(
  ({ messages: all }) => all,
  ({ messageId, on }) => ({ value: messageId, label: `Bericht van ${short(on)}` }),
);
const sendings = things(
  ({ sendings: all }) => all,
  ({ sendingId, addressee, sentOn }, { names }) => ({
    value: sendingId,
    label: `Aan ${names.body(addressee)}, ${short(sentOn)}`,
  }),
);

const groups: Known = (context) => groupsOf(context, councilOf(context));

const steps: Known = ({ definition, proposal }) =>
  (definition?.routes.find(({ name }) => name === proposal?.route)?.steps ?? []).map(({ id, name }) => ({
    value: id,
    label: name,
  }));

const commitments: Known = ({ proposal }) =>
  (proposal?.texts ?? []).flatMap(({ label, joint }) =>
    joint.flatMap(({ name, commitment }) =>
      commitment === undefined ? [] : [{ value: commitment, label: `${name} (${label})` }],
    ),
  );

/** What there is to choose from, by the name of a field. */
const byName: Readonly<Record<string, Known>> = {
  ...{
    body: bodies(),
    askedBy: bodies(...deciding),
    addressee: bodies(),
    addressees: bodies(...deciding),
    bodies: bodies(),
  },
  ...{ cleared: bodies(), giver: bodies(), holder: bodies(), recipient: bodies(), sender: bodies(), takenBy: bodies() },
  ...{ adviser: advisers, advisers, signers: advisers, signer: advisers },
  ...{ college: bodies('college'), council: bodies('council') },
  ...{ worksCouncil: bodies('worksCouncil'), entrepreneur: bodies('entrepreneur') },
  ...{ municipality: municipalities, newsChannel: municipalities },
  ...{ textId: texts, texts, amendedTextId: amendedTexts },
  ...{ documentId: documentOptions, documents: documentOptions },
  ...{ requestId: requests, requestIds: requests, adviceId: advices, adviceIds: advices, decisionId: decisions },
  ...{ secrecyId: secrecies, remarkId: remarks, entrepreneurDecisionId: entrepreneurDecisions },
  ...{ publicConsultationId: publicConsultations, agendaItemId: agendaItems, memberProposalId: memberProposals },
  ...{ promiseId: promises, writtenQuestionId: writtenQuestions, sameAs: messages },
  ...{ sendingId: sendings, repeats: sendings, corrects: sendings },
  ...{ group: groups, milestone: steps, jointCommitments: commitments },
};

/** Papers of a request for advice are documents of the proposal; elsewhere they are typed in. */
const papersAreDocuments = (path: string) => path === 'papers.*';

/** Who signed a decision is not an adviser but an office, so those are not chosen here. */
export const choicesIn =
  (context: FormContext, command: string): Choices =>
  (name, path) => {
    if (name === 'signers' && command === 'recordSignature') return undefined;
    if (name === 'papers' && command === 'requestAdvice' && papersAreDocuments(path)) return documentOptions(context);
    const known = byName[name];
    const options = known?.(context, path) ?? [];
    return options.length === 0 ? undefined : options;
  };
